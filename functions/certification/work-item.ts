import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Party } from '../../shared/certification/schema.ts';
import { daysOfChange, standingAt } from '../../shared/certification/standing.ts';
import type { Turn, WorkItem, WorkRow } from '../../shared/desk/schema.ts';
import { asInstant, type Day, type Instant } from '../../shared/kernel/days.ts';

const TURNS: Readonly<Record<Party, Turn>> = {
  merchant: 'merchant',
  officer: 'officer',
  decider: 'decider',
  public: 'nobody',
  system: 'nobody',
};

interface Reading {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/**
 * The case as the officers' work list shows it, and what days to come will make of it; nothing while it is a draft, or
 * when nobody has to act.
 */
export function workItemOf(
  state: CaseState,
  before: WorkItem | undefined,
  { now, calendar }: Reading,
): WorkRow | undefined {
  const standing = rowStanding(state, { now, calendar });
  if (standing === undefined) return undefined;
  const { caseId, reference, division, name } = state.identity;
  const { assignee, assigneeName } = before ?? {};
  const later = laterOf(state, { now, calendar });
  return {
    kind: 'application',
    caseId,
    reference,
    division,
    subject: name,
    openedAt: before?.openedAt ?? state.submittedAt ?? state.since,
    version: before?.version ?? 0,
    ...standing,
    calendar: calendar.version,
    ...(later.length === 0 ? {} : { later }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(assigneeName === undefined ? {} : { assigneeName }),
  };
}

function rowStanding(
  state: CaseState,
  { now, calendar }: Reading,
): Pick<WorkItem, 'stage' | 'turn' | 'dueDay'> | undefined {
  const { standing, turn, dueDay } = standingAt(state, now, calendar);
  if (state.stage === 'draft' || turn === undefined) return undefined;
  return { stage: standing, turn: TURNS[turn], ...(dueDay === undefined ? {} : { dueDay }) };
}

/** How the row reads on the days on which time alone changes it. */
function laterOf(state: CaseState, { now, calendar }: Reading): NonNullable<WorkRow['later']> {
  return daysOfChange(state, now, calendar).flatMap((from) => {
    const standing = rowStanding(state, { now: morningOf(from), calendar });
    return standing === undefined ? [] : [{ from, ...standing }];
  });
}

const morningOf = (day: Day): Instant => asInstant(new Date(`${day}T04:00:00Z`));
