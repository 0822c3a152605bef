import { calendarCoverage } from '../../shared/calendar/coverage.ts';
import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
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
  const [oldest] = (await desk.listWork(caller.division ?? '')).items;
  const isOverdue = oldest?.dueDay !== undefined && oldest.dueDay < today;
  return {
    rules: [...RULE_DATA],
    calendar: { ...coverage, missingYears: [...missingYears] },
    ...(isOverdue ? { oldestOverdue: oldest } : {}),
    today,
  };
}
