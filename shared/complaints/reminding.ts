import type { Counted } from '../calendar/schema.ts';
import { addDays, type Day } from '../kernel/days.ts';
import serviceLimits from './data/service-limits.json' with { type: 'json' };
import type { CaseEvent, CaseHead } from './schema.ts';
import { clockAfter, type Standing } from './standing.ts';

/** Counts back from a last day: the working days that are known. */
export interface CountsBack {
  addWorkingDays(from: Day, days: number): Counted<Day>;
}

/** What the clock notes in a case: that a question was not answered in time, or that the office's last day is near. */
export interface Reminder {
  readonly day: Day;
  /** The `reason` of the event by which it is noted. */
  readonly of: 'question' | 'last-day';
}

/**
 * What the clock has to note next in a case: a question unanswered since the day before, or a last day that is two
 * working days away. `undefined` where there is nothing, or it was noted; each of the two is noted for itself.
 * @param standing of the same case
 */
export function nextReminder(
  { events }: Pick<CaseHead, 'events'>,
  { due, question }: Standing,
  calendar: CountsBack,
): Reminder | undefined {
  // An event of before the two were told apart has no reason, and noted whatever was due.
  const isNoted = (of: Reminder['of'], from: number): boolean =>
    events.some(({ type, sequence, reason = of }) => type === 'reminded' && sequence > from && reason === of);
  const asked =
    question === undefined || isNoted('question', question.sequence)
      ? undefined
      : addDays(question.replyBy, 1);
  const counts = due?.day !== undefined && !due.paused && !isNoted('last-day', startOf(events));
  const near = counts && due.day !== undefined ? nearDay(due.day, calendar) : undefined;
  const both = [
    ...(asked === undefined ? [] : [{ day: asked, of: 'question' } as const]),
    ...(near === undefined ? [] : [{ day: near, of: 'last-day' } as const]),
  ];
  return both.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];
}

function nearDay(due: Day, calendar: CountsBack): Day | undefined {
  const counted = calendar.addWorkingDays(due, -serviceLimits.remindBeforeWorkingDays);
  return counted.known ? counted.value : undefined;
}

/** Number of the event from which the running clock counts. */
function startOf(events: readonly CaseEvent[]): number {
  const from = clockAfter(events)?.from;
  return events.findLast(({ on, type }) => on === from && type !== 'reminded')?.sequence ?? 0;
}
