import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Party } from '../../shared/certification/schema.ts';
import { standingAt } from '../../shared/certification/standing.ts';
import type { Turn, WorkItem } from '../../shared/desk/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';

const TURNS: Readonly<Record<Party, Turn>> = {
  merchant: 'merchant',
  officer: 'officer',
  decider: 'decider',
  public: 'nobody',
  system: 'nobody',
};

/** The case as the officers' work list shows it; nothing while it is a draft, or when nobody has to act. */
export function workItemOf(
  state: CaseState,
  before: WorkItem | undefined,
  { now, calendar }: { readonly now: Instant; readonly calendar: WorkingCalendar },
): WorkItem | undefined {
  const { standing, turn, dueDay } = standingAt(state, now, calendar);
  if (state.stage === 'draft' || turn === undefined) return undefined;
  const { caseId, reference, division, name } = state.identity;
  const { assignee, assigneeName } = before ?? {};
  return {
    kind: 'application',
    caseId,
    reference,
    division,
    subject: name,
    stage: standing,
    turn: TURNS[turn],
    openedAt: before?.openedAt ?? state.submittedAt ?? state.since,
    version: before?.version ?? 0,
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(assigneeName === undefined ? {} : { assigneeName }),
  };
}
