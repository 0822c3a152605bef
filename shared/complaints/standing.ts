import { addDays, type Day, daysBetween } from '../kernel/days.ts';
import serviceLimits from './data/service-limits.json' with { type: 'json' };
import { stepAfter, transitionNamed } from './lifecycle.ts';
import { isLapsed, type OpenRequest, openMerchantRequest, openQuestion } from './open-question.ts';
import type { Actor, CaseEvent, CaseHead } from './schema.ts';
import type { Clock, Step } from './transition.ts';

/** How long a clock runs, as the law's data says it. */
export interface Limit {
  readonly days: number;
  readonly counted: 'working-days' | 'calendar-days';
  /** By how much an extension lengthens it; its own length where not said. */
  readonly extension?: number;
}
export type Limits = Readonly<Record<Clock, Limit>>;

/**
 * Counts working days by the State Council's yearly notices (shared/calendar). `undefined` where a year's notice is
 * missing: a day is never guessed.
 */
export interface WorkingCalendar {
  readonly version: string;
  addWorkingDays(from: Day, days: number): Day | undefined;
}

/** The clock that runs, or stands still. */
export interface RunningClock {
  readonly clock: Clock;
  /** The day from which it counts; that day itself is day 0. */
  readonly from: Day;
  /** Lengthened once by the law's extension. */
  readonly extended: boolean;
  /** Calendar days for which it stood still and runs again. */
  readonly pausedDays: number;
  /** Since when it stands still, where it does. */
  readonly pausedSince?: Day;
}

export interface Due {
  readonly clock: Clock;
  /** `undefined` where the calendar of that year is not known yet. */
  readonly day: Day | undefined;
  readonly calendarVersion: string;
  readonly paused: boolean;
}

export interface Standing {
  readonly step: Step;
  /** Who acts next; `undefined` where nobody has to. */
  readonly turn: Actor | undefined;
  readonly due: Due | undefined;
  /** A question that waits for the person, with the last day to answer. */
  readonly question: OpenRequest | undefined;
  /** A request that waits for the merchant. */
  readonly merchantRequest: OpenRequest | undefined;
}

/**
 * Where a case stands, from its events alone.
 * @param head the case
 * @param by limits and working days of the procedure under which the case was filed
 */
export function standingOf(
  head: Pick<CaseHead, 'events'>,
  by: { readonly limits: Limits; readonly calendar: WorkingCalendar },
): Standing {
  const step = stepAfter(head.events);
  const clock = clockAfter(head.events);
  const question = openQuestion(head.events);
  return {
    step,
    turn: turnOf(step, question !== undefined),
    due: clock === undefined ? undefined : dueOf(clock, by),
    question,
    merchantRequest: openMerchantRequest(head.events),
  };
}

/** Whose turn it is on a day: a question that nobody answered in time waits for the office, which decides how to go on. */
export const turnOn = ({ turn, question }: Standing, today: Day): Actor | undefined =>
  turn === 'citizen' && isLapsed(question, today) ? 'officer' : turn;

/**
 * The last day by which an office has to have moved a case on, as far as it can be told: of a clock that stands still
 * until an answer comes, the day that it has if the answer comes on its last day.
 * @returns `undefined` where no clock runs, and where it stands still without an end that is known
 */
export function lastDayToAct(
  { events }: Pick<CaseHead, 'events'>,
  by: { readonly limits: Limits; readonly calendar: WorkingCalendar },
): Day | undefined {
  const clock = clockAfter(events);
  if (clock === undefined) return undefined;
  if (clock.pausedSince === undefined) return dueOf(clock, by).day;
  const question = openQuestion(events);
  return question === undefined ? undefined : dueOf(resumed(clock, question.replyBy), by).day;
}

/** The clock as the events leave it; `undefined` where none runs. */
export function clockAfter(events: readonly CaseEvent[]): RunningClock | undefined {
  let running: RunningClock | undefined;
  for (const { type, on } of events) {
    const effect = transitionNamed(type).clock;
    if (effect === undefined) continue;
    if (effect.start) running = started(effect.start, on);
    if (effect.restart) running = started(clockOfFiling(events), on);
    if (effect.stop) running = undefined;
    if (running === undefined) continue;
    if (effect.pause) running = { ...running, pausedSince: on };
    if (effect.resume) running = resumed(running, on);
    if (effect.extend) running = { ...running, extended: true };
  }
  return running;
}

/**
 * The last day of a clock: day 0 is the day from which it counts, and days on which it stood still are added.
 * A clock that stands still now has the day that it would have if it went on today's plan, and says that it is paused.
 */
export function dueOf(
  clock: RunningClock,
  { limits, calendar }: { readonly limits: Limits; readonly calendar: WorkingCalendar },
): Due {
  const { days, counted, extension = days } = limits[clock.clock];
  const from = addDays(clock.from, clock.pausedDays);
  const length = clock.extended ? days + extension : days;
  return {
    clock: clock.clock,
    day: counted === 'calendar-days' ? addDays(from, length) : calendar.addWorkingDays(from, length),
    calendarVersion: calendar.version,
    paused: clock.pausedSince !== undefined,
  };
}

/** Whether the person may still say "I disagree": once, and while the decision stands. */
export function canDisagree(head: Pick<CaseHead, 'events'>, today: Day): boolean {
  const until = disagreeUntil(head);
  return until !== undefined && today <= until;
}

/** Last day on which "I disagree" is possible; `undefined` where there is nothing to contest, or it was contested. */
export function disagreeUntil({ events }: Pick<CaseHead, 'events'>): Day | undefined {
  const decided = events.findLast(({ type }) => CONTESTABLE.has(type));
  if (decided === undefined || events.some(({ type }) => type === 'disagreed')) return undefined;
  const stands = DECIDED.has(stepAfter(events));
  return stands ? addDays(decided.on, serviceLimits.disagreeWithinDays) : undefined;
}

/** What happened since the case was last taken up again: a decision before that stands no more. */
export function sinceReopened(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.slice(events.findLastIndex(({ type }) => REOPENING.has(type)) + 1);
}

const REOPENING: ReadonlySet<string> = new Set([
  'complaint-reopened',
  'report-reopened',
  'correction-reopened',
  'answered-late',
]);

/** Decisions that can be contested. */
export const CONTESTABLE: ReadonlySet<string> = new Set([
  'not-accepted',
  'terminated',
  'investigation-declined',
  'penalty-decided',
  'closed-unanswered',
  'correction-made',
  'correction-declined',
]);
const DECIDED: ReadonlySet<Step> = new Set(['not-accepted', 'terminated', 'not-opened', 'decided', 'closed']);

const started = (clock: Clock, from: Day): RunningClock => ({ clock, from, extended: false, pausedDays: 0 });

const CLOCK_OF_FILING: Readonly<Record<string, Clock>> = {
  'complaint-filed': 'acceptance',
  'report-filed': 'verification',
  'correction-filed': 'correction',
};
const clockOfFiling = (events: readonly CaseEvent[]): Clock =>
  CLOCK_OF_FILING[events[0]?.type ?? ''] ?? 'acceptance';

function resumed(clock: RunningClock, on: Day): RunningClock {
  const { pausedSince, ...rest } = clock;
  if (pausedSince === undefined) return clock;
  return { ...rest, pausedDays: clock.pausedDays + daysBetween(pausedSince, on) };
}

function turnOf(step: Step, hasQuestion: boolean): Actor | undefined {
  if (step === 'closed' || step === 'withdrawn') return undefined;
  if (hasQuestion || step === 'identity-required') return 'citizen';
  return 'officer';
}
