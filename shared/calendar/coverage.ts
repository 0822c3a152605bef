import type { Day } from '../kernel/days.ts';
import type { WorkingCalendar } from './schema.ts';

/** Month and date after which the notice of the next year has to be there; product decision (R20). */
export const NEXT_NOTICE_DUE_AFTER = '12-01';

export interface CalendarCoverage {
  readonly version: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years that ought to be there on this day and are not. */
  readonly missingYears: readonly number[];
  /** `awaited`: the next year's notice is not there, and not late yet. */
  readonly state: 'complete' | 'awaited' | 'missing';
}

/** Whether the calendar can be relied on, for the health page: `missing` is red. */
export function calendarCoverage(calendar: WorkingCalendar, today: Day): CalendarCoverage {
  const years = calendar.notices.filter(({ amends }) => amends === undefined).map(({ year }) => year);
  const thisYear = Number(today.slice(0, 4));
  const isLate = today.slice(5) > NEXT_NOTICE_DUE_AFTER;
  const missingYears = [thisYear, ...(isLate ? [thisYear + 1] : [])].filter((year) => !years.includes(year));
  const isAwaited = !years.includes(thisYear + 1);
  return {
    version: calendar.version,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    missingYears,
    state: missingYears.length > 0 ? 'missing' : isAwaited ? 'awaited' : 'complete',
  };
}
