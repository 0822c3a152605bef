import type { FunctionComponent } from 'preact';
import type { WorkKind } from '../../../../shared/desk/schema.ts';
import type { Caller, Role } from '../../../../shared/kernel/access.ts';
import type { DeskClient } from '../identity/desk-client.ts';

/** What every view of the console is given. */
export interface ViewProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  /** What follows the view's name in the address: `#/certificates/abc` gives `['abc']`. */
  readonly rest: readonly string[];
}

export interface CaseViewProps extends ViewProps {
  readonly caseId: string;
}

type Both = { readonly zh: string; readonly en: string };

/** The page of one kind of case, loaded when the first of its kind is opened. */
interface CaseView {
  readonly kind: WorkKind;
  readonly load: () => Promise<FunctionComponent<CaseViewProps>>;
}

/** A section of the menu. */
interface Section {
  /** Its place in the address: `audit` is `#/audit`. */
  readonly key: string;
  readonly name: Both;
  /** Who sees it; what it may do is decided by the API. */
  readonly roles: readonly Role[];
  readonly load: () => Promise<FunctionComponent<ViewProps>>;
}

/**
 * What the console consists of. To add a kind of case or a section: one entry, and a module that is loaded on demand,
 * so that nobody waits for what they do not open.
 */
export const CONSOLE_VIEWS: { readonly cases: readonly CaseView[]; readonly sections: readonly Section[] } = {
  cases: [
    {
      kind: 'complaint',
      load: async () => (await import('../complaints-desk/case-view.tsx')).ComplaintCaseView,
    },
    {
      kind: 'report',
      load: async () => (await import('../complaints-desk/case-view.tsx')).ComplaintCaseView,
    },
    {
      kind: 'correction',
      load: async () => (await import('../complaints-desk/case-view.tsx')).ComplaintCaseView,
    },
    {
      kind: 'application',
      load: async () => (await import('../certification/officer-case-view.tsx')).OfficerCaseView,
    },
    {
      kind: 'review',
      load: async () => (await import('../complaints-desk/review-case-view.tsx')).ReviewCaseView,
    },
    {
      kind: 'access',
      load: async () => (await import('../identity/hand-over-view.tsx')).HandOverView,
    },
  ],
  sections: [
    {
      key: 'work',
      name: { zh: '待办', en: 'Work' },
      roles: ['officer', 'decider'],
      load: async () => (await import('./work-view.tsx')).WorkView,
    },
    {
      key: 'cases',
      name: { zh: '查案件', en: 'Find a case' },
      roles: ['officer', 'decider'],
      load: async () => (await import('./search-view.tsx')).SearchView,
    },
    {
      key: 'content',
      name: { zh: '内容', en: 'Content' },
      roles: ['editor'],
      load: async () => (await import('../content/content-view.tsx')).ContentView,
    },
    {
      key: 'visits',
      name: { zh: '开放日', en: 'Open days' },
      roles: ['editor', 'officer'],
      load: async () => (await import('../outreach-desk/visits-view.tsx')).VisitsView,
    },
    {
      key: 'enter',
      name: { zh: '登记', en: 'Enter a case' },
      roles: ['officer', 'decider'],
      load: async () => (await import('../complaints-desk/enter-view.tsx')).EnterView,
    },
    {
      key: 'units',
      name: { zh: '单位档案', en: 'Units' },
      roles: ['officer', 'decider'],
      load: async () => (await import('../complaints-desk/unit-view.tsx')).UnitView,
    },
    {
      key: 'notices',
      name: { zh: '未送达', en: 'Undelivered' },
      roles: ['officer', 'decider'],
      load: async () => (await import('../complaints-desk/notices-view.tsx')).NoticesView,
    },
    {
      key: 'joint',
      name: { zh: '双人办理', en: 'Two people' },
      roles: ['officer', 'decider'],
      load: async () => (await import('../complaints-desk/joint-view.tsx')).JointView,
    },
    {
      key: 'audit',
      name: { zh: '审计记录', en: 'Audit trail' },
      roles: ['auditor'],
      load: async () => (await import('./audit-view.tsx')).AuditView,
    },
    {
      key: 'statistics',
      name: { zh: '统计', en: 'Figures' },
      roles: ['officer', 'decider', 'auditor'],
      load: async () => (await import('../complaints-desk/statistics-view.tsx')).StatisticsView,
    },
    {
      key: 'health',
      name: { zh: '服务状况', en: 'Service health' },
      roles: ['officer', 'decider', 'editor'],
      load: async () => (await import('./health-view.tsx')).HealthView,
    },
  ],
};
