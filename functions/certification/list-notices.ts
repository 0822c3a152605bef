import { lastDayOf } from '../../shared/certification/periods.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { CertificationGiven } from './given.ts';
import type { PublicNotice } from './public-notice.ts';

/** The public notices that run, with the last day for objections; those that end first come first. */
export async function listNotices(
  given: Pick<CertificationGiven, 'cases' | 'calendar'>,
  now: Instant,
): Promise<readonly (PublicNotice & { readonly lastDay: Day })[]> {
  const today = dayInShanghai(now);
  const notices = await given.cases.listPublicNotices();
  return notices
    .flatMap((notice) => {
      const lastDay = lastDayOf('publicNotice', notice.from, given.calendar);
      return lastDay === undefined || lastDay < today ? [] : [{ ...notice, lastDay }];
    })
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
