import { calendarCoverage } from '../../shared/calendar/coverage.ts';
import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import { itemOn, placeOf } from '../../shared/desk/work-list.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { DeskRepository } from './repository.ts';
import { RULE_DATA } from './rule-data.ts';

/** What an officer has to know of the service itself: data that are not official, the calendar, what is overdue. */
export async function readHealth(
  {
    desk,
    calendar,
    now,
  }: { readonly desk: DeskRepository; readonly calendar: WorkingCalendar; readonly now: Instant },
  caller: Caller,
) {
  const today = dayInShanghai(now);
  const { missingYears, ...coverage } = calendarCoverage(calendar, today);
  // The first page holds what was due first when it was written; time moves a day later, never earlier.
  const { items } = await desk.listWork(caller.division ?? '');
  const [oldest] = items
    .map((row) => itemOn(row, today))
    .filter(({ dueDay }) => dueDay !== undefined && dueDay < today)
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return {
    rules: [...RULE_DATA],
    calendar: { ...coverage, missingYears: [...missingYears] },
    ...(oldest === undefined ? {} : { oldestOverdue: oldest }),
    today,
  };
}
