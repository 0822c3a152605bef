import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import { addDays, type Day } from '../../shared/kernel/days.ts';

const SOON_WORKING_DAYS = 2;

/** The second working day after today; where no notice covers the year, the second calendar day, which is sooner. */
export function soonDay(calendar: WorkingCalendar, today: Day): Day {
  const counted = calendar.addWorkingDays(today, SOON_WORKING_DAYS);
  return counted.known ? counted.value : addDays(today, SOON_WORKING_DAYS);
}
