import type { WorkItem } from '../../shared/desk/schema.ts';

/** An open complaint of Wuhua district without a limit, but for what `given` says otherwise. */
export const aWorkItem = (given: Partial<WorkItem> = {}): WorkItem => ({
  kind: 'complaint',
  caseId: 'case-1',
  reference: 'TS-2026-000001',
  division: '530102',
  subject: '示范超市',
  stage: 'submitted',
  turn: 'officer',
  openedAt: '2026-05-20T04:00:00.000Z',
  version: 0,
  ...given,
});
