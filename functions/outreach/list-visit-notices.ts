import type { Caller } from '../../shared/kernel/access.ts';
import type { NoticeView } from '../../shared/notices/schema.ts';
import { listFailedNotices } from '../notices/list-failed-notices.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { numberOfCase } from './booking-person.ts';

/** Pages of failed notices that are looked through: those of cases stand between them. */
const PAGES_MOST = 4;

/** Messages to visitors that were given up, in the caller's area, newest first. */
export async function listVisitNotices(
  notices: NoticeRepository,
  caller: Caller,
): Promise<(NoticeView & { readonly number: string })[]> {
  const found: (NoticeView & { readonly number: string })[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES_MOST; page += 1) {
    const listed = await listFailedNotices(notices, { scope: caller.division, after });
    for (const notice of listed.notices) {
      const number = numberOfCase(notice.caseId);
      if (number !== undefined) found.push({ ...notice, number });
    }
    after = listed.next;
    if (after === undefined) break;
  }
  return found;
}
