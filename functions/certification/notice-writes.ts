import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import type { Step } from '../../shared/certification/steps.ts';
import type { NoticeTemplate } from '../../shared/notices/templates.ts';
import { noticeWrite } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import { contactOf } from './contact-of.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';

type Template = Extract<NoticeTemplate, `application-${string}`>;

/** Steps of which the applicant is told by mail, where an address was given; what is said stands on the case's page. */
const TOLD: { readonly [S in Step]?: Template } = {
  submit: 'application-received',
  'request-correction': 'application-correction',
  accept: 'application-news',
  'not-accept': 'application-news',
  'give-public-notice': 'application-news',
  refuse: 'application-news',
  certify: 'application-news',
  'uphold-refusal': 'application-news',
  reopen: 'application-news',
  'propose-suspension': 'application-news',
  'propose-withdrawal': 'application-news',
  'confirm-suspension': 'application-news',
  'confirm-withdrawal': 'application-news',
  'confirm-reinstatement': 'application-news',
  'drop-proposal': 'application-news',
  'settle-change': 'application-news',
};

/** The template and what it is told: what an officer sees beforehand is made from the same. */
export function noticeOf(
  given: Pick<CertificationGiven, 'calendar' | 'publicOrigin'>,
  fact: Pick<Fact, 'step' | 'at'>,
  state: CaseState,
):
  | { readonly template: Template; readonly params: { reference: string; dueDay: string; link: string } }
  | undefined {
  const template = TOLD[fact.step];
  if (template === undefined) return undefined;
  const { reference, caseId } = state.identity;
  const dueDay =
    state.clock === undefined ? undefined : lastDayOf(state.clock.period, fact.at, given.calendar);
  const link = `${given.publicOrigin}/apply/#${caseId}`;
  return { template, params: { reference, dueDay: dueDay ?? '—', link } };
}

export async function noticeWrites(
  given: CertificationGiven,
  held: HeldCase,
  { fact, state }: { readonly fact: Fact; readonly state: CaseState },
): Promise<readonly TableWrite[]> {
  const notice = noticeOf(given, fact, state);
  if (notice === undefined) return [];
  const { caseId, division } = state.identity;
  const contact = await contactOf(given, held);
  if (contact === undefined) return [];
  const wish = {
    noticeId: `step-${fact.sequence}`,
    caseId,
    division,
    caseKey: contact.caseKey,
    channel: 'mail',
    address: contact.address,
    locale: 'zh',
    at: fact.at,
  } as const;
  const { dueDay: _due, ...withoutDay } = notice.params;
  return notice.template === 'application-news'
    ? [noticeWrite({ ...wish, template: notice.template, params: withoutDay })]
    : [noticeWrite({ ...wish, template: notice.template, params: notice.params })];
}
