import { addDays, type Day } from '../kernel/days.ts';
import type { Counted, WorkingCalendar } from './schema.ts';

/** One day that the newer calendar sees otherwise, and the notice that says so. */
export interface ChangedDay {
  readonly day: Day;
  /** Undefined: the earlier calendar had no notice for its year. */
  readonly worked?: boolean;
  readonly works: boolean;
  /** Document number of the notice; absent where the weekday decides. */
  readonly notice?: string;
}

export interface Recalculation {
  readonly before: Counted<Day>;
  readonly after: Counted<Day>;
  readonly changed: boolean;
  /** The days between the start and the later of both ends that are seen otherwise now, ascending. */
  readonly because: readonly ChangedDay[];
}

/**
 * What becomes of a due day when the calendar's data change, and why: each day on the way that has become a
 * working day or a day off, with its notice.
 * @param period day from which the period runs (not counted), and its length in working days
 */
export function recalculate(
  period: { readonly start: Day; readonly workingDays: number },
  earlier: WorkingCalendar,
  newer: WorkingCalendar,
): Recalculation {
  const before = earlier.addWorkingDays(period.start, period.workingDays);
  const after = newer.addWorkingDays(period.start, period.workingDays);
  const changed = before.known !== after.known || dayOf(before) !== dayOf(after);
  const last = [dayOf(before), dayOf(after)]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const because =
    changed && last !== undefined ? changedDays({ after: period.start, last, earlier, newer }) : [];
  return { before, after, changed, because };
}

function changedDays({
  after,
  last,
  earlier,
  newer,
}: {
  after: Day;
  last: Day;
  earlier: WorkingCalendar;
  newer: WorkingCalendar;
}): readonly ChangedDay[] {
  const found: ChangedDay[] = [];
  for (let day = addDays(after, 1); day <= last; day = addDays(day, 1)) {
    const [worked, works] = [earlier.isWorkingDay(day), newer.isWorkingDay(day)];
    if (works === undefined || worked === works) continue;
    const notice = newer.noticeFor(day)?.number;
    // A year that was missing is explained by the days that differ from their weekday, not by all of it.
    if (worked === undefined && notice === undefined) continue;
    found.push({
      day,
      works,
      ...(worked === undefined ? {} : { worked }),
      ...(notice === undefined ? {} : { notice }),
    });
  }
  return found;
}

function dayOf(counted: Counted<Day>): Day | undefined {
  return counted.known ? counted.value : undefined;
}
