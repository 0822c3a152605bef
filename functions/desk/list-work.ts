import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { WorkItem } from '../../shared/desk/schema.ts';
import { belongsIn, countWork, pageOfWork, type WorkFilter } from '../../shared/desk/work-list.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { readWork } from './read-work.ts';
import type { DeskRepository } from './repository.ts';
import { soonDay } from './soon-day.ts';

const PAGE_SIZE = 50;

interface Wanted {
  readonly filter: WorkFilter;
  readonly words?: string | undefined;
  readonly after?: string | undefined;
}

/** One page of a work list of the caller's scope, and the counts of all lists, from one reading. */
export async function listWork(
  {
    desk,
    calendar,
    now,
  }: { readonly desk: DeskRepository; readonly calendar: WorkingCalendar; readonly now: Instant },
  caller: Caller,
  { filter, words = '', after }: Wanted,
) {
  const scope = caller.division ?? '';
  assertCovers(caller, scope);
  const today = dayInShanghai(now);
  const { items, complete } = await readWork(desk, scope, today);
  const context = { today, soonDay: soonDay(calendar, today), accountId: caller.accountId };
  const said = items.filter((item) => mentions(item, words));
  const chosen = said.filter((item) => belongsIn(item, filter, context));
  return {
    ...pageOfWork(chosen, { after, size: PAGE_SIZE }),
    counts: countWork(said, context),
    today,
    soonDay: context.soonDay,
    complete,
  };
}

function mentions({ reference, subject }: WorkItem, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted === '' || `${reference}\n${subject}`.toLowerCase().includes(wanted);
}
