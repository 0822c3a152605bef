import type { WorkingCalendar } from '../calendar/schema.ts';
import { addDays, asInstant, type Day, dayInShanghai, type Instant } from '../kernel/days.ts';
import type { CaseState } from './case-state.ts';
import { lastDayOf } from './periods.ts';
import type { Party, Stage } from './schema.ts';

/** A stage, or what time alone has made of it. */
export type Standing = Stage | 'lapsed' | 'expired';

export interface CaseStanding {
  readonly standing: Standing;
  /** Who acts next; absent where nobody has to. */
  readonly turn?: Party;
  /** Last day for it; absent where no period runs or the calendar cannot say. */
  readonly dueDay?: Day;
  /** True where a period runs whose last day the calendar cannot say yet. */
  readonly dueUnknown: boolean;
}

const TURNS: Readonly<Record<Stage, Party | undefined>> = {
  draft: 'merchant',
  submitted: 'officer',
  correction: 'merchant',
  accepted: 'officer',
  assessed: 'officer',
  recommended: 'decider',
  notice: 'public',
  certified: undefined,
  'suspension-proposed': 'merchant',
  suspended: undefined,
  'reinstatement-proposed': 'decider',
  'withdrawal-proposed': 'merchant',
  withdrawn: undefined,
  superseded: undefined,
  'not-accepted': undefined,
  refused: undefined,
  review: 'decider',
  'refusal-upheld': undefined,
  abandoned: undefined,
};

/**
 * Where a case stands at an instant, whose turn it is and until when: from its dated facts and the time, by no flag
 * and no job.
 */
export function standingAt(state: CaseState, now: Instant, calendar: WorkingCalendar): CaseStanding {
  const today = dayInShanghai(now);
  const due = dueOf(state, today, calendar);
  if (state.stage === 'draft' && due.day !== undefined && due.day < today) {
    return { standing: 'lapsed', dueUnknown: false };
  }
  const expired = state.certificate !== undefined && state.certificate.validTo < today;
  const standing = expired && state.stage === 'certified' ? 'expired' : state.stage;
  const turn = turnOf(state, today, calendar);
  return {
    standing,
    ...(turn === undefined ? {} : { turn }),
    ...(due.day === undefined ? {} : { dueDay: due.day }),
    dueUnknown: due.unknown,
  };
}

/**
 * The days after `now` from which the same facts stand otherwise, in order: the day after a notice or a reply period,
 * and after the last valid day of a certificate. Between two of them nothing changes by itself.
 */
export function daysOfChange(state: CaseState, now: Instant, calendar: WorkingCalendar): readonly Day[] {
  const today = dayInShanghai(now);
  const { clock, certificate } = state;
  const ends = [
    clock === undefined ? undefined : lastDayOf(clock.period, clock.startedAt, calendar),
    certificate?.validTo,
  ];
  const days = ends.flatMap((end) => (end === undefined || end < today ? [] : [addDays(end, 1)]));
  return [...new Set(days)].toSorted();
}

function dueOf(
  state: CaseState,
  today: Day,
  calendar: WorkingCalendar,
): { readonly day?: Day; readonly unknown: boolean } {
  const clock = runningClock(state, today, calendar);
  if (clock === undefined) return { unknown: false };
  const day = lastDayOf(clock.period, clock.startedAt, calendar);
  return day === undefined ? { unknown: true } : { day, unknown: false };
}

/** The period that counts now: a notice or a reply that is over hands the case to the decider, with a new period. */
function runningClock(state: CaseState, today: Day, calendar: WorkingCalendar): CaseState['clock'] {
  const { stage, proposal, changes, clock } = state;
  const [change] = changes;
  if (change !== undefined && clock === undefined)
    return { period: 'publicCorrection', startedAt: change.at };
  if (clock === undefined) return undefined;
  const noticeEnds = stage === 'notice' ? lastDayOf(clock.period, clock.startedAt, calendar) : undefined;
  if (noticeEnds !== undefined && noticeEnds < today) {
    return { period: 'certifying', startedAt: asInstant(new Date(`${noticeEnds}T04:00:00Z`)) };
  }
  if (proposal !== undefined && isDecidersTurn(state, today, calendar)) {
    return { period: 'measure', startedAt: proposal.repliedAt ?? proposal.at };
  }
  return clock;
}

function turnOf(state: CaseState, today: Day, calendar: WorkingCalendar): Party | undefined {
  const { stage, clock, objections, changes, refusal, proposal } = state;
  if (stage === 'notice') {
    if (objections.some(({ outcome }) => outcome === undefined)) return 'officer';
    return clock !== undefined && isPast(clock, today, calendar) ? 'decider' : 'public';
  }
  if (proposal !== undefined) return isDecidersTurn(state, today, calendar) ? 'decider' : 'merchant';
  if (changes.length > 0) return 'officer';
  return refusal === undefined || stage === 'review' ? TURNS[stage] : undefined;
}

function isDecidersTurn({ proposal, clock }: CaseState, today: Day, calendar: WorkingCalendar): boolean {
  if (proposal === undefined) return false;
  const noReplyDue = proposal.urgent || proposal.by.party === 'merchant' || proposal.what === 'reinstatement';
  return (
    noReplyDue || proposal.repliedAt !== undefined || (clock !== undefined && isPast(clock, today, calendar))
  );
}

function isPast(clock: NonNullable<CaseState['clock']>, today: Day, calendar: WorkingCalendar): boolean {
  const last = lastDayOf(clock.period, clock.startedAt, calendar);
  return last !== undefined && last < today;
}
