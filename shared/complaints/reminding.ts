import type { Counted } from '../calendar/schema.ts';
import { addDays, type Day } from '../kernel/days.ts';
import serviceLimits from './data/service-limits.json' with { type: 'json' };
import type { CaseEvent, CaseHead } from './schema.ts';
import { clockAfter, type Standing } from './standing.ts';

/** Counts back from a last day: the working days that are known. */
export interface CountsBack {
  addWorkingDays(from: Day, days: number): Counted<Day>;
}

/**
 * The day on which the clock has something to note in a case: a question unanswered since the day before, or a last day
 * that is two working days away. `undefined` where there is nothing, or it was noted.
 * @param standing of the same case
 */
export function reminderDayOf(
  { events }: Pick<CaseHead, 'events'>,
  { due, question }: Standing,
  calendar: CountsBack,
): Day | undefined {
  const isNoted = (from: number): boolean =>
    events.some(({ type, sequence }) => type === 'reminded' && sequence > from);
  const asked =
    question === undefined || isNoted(question.sequence) ? undefined : addDays(question.replyBy, 1);
  const counts = due?.day !== undefined && !due.paused && !isNoted(startOf(events));
  const near = counts && due.day !== undefined ? nearDay(due.day, calendar) : undefined;
  return [asked, near].filter((day) => day !== undefined).toSorted()[0];
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
