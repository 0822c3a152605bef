import { noticeDueKey, noticeFailedKey, noticeKey } from '../table/notice-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { NoticeRepository } from './repository.ts';

/**
 * Removes the notices of a case with their places in the queues: what is sealed in those that were not sent is gone. A
 * notice that is on its way in this moment goes out and is forgotten.
 * @param which all, or those only that still hold an address
 */
export async function removeNotices(
  notices: NoticeRepository,
  caseId: string,
  which: 'all' | 'unsent',
): Promise<void> {
  for (const { noticeId, state, queuedAt } of await notices.listNotices(caseId)) {
    if (which === 'unsent' && state === 'sent') continue;
    const writes: TableWrite[] = [{ remove: noticeKey(caseId, noticeId) }];
    if (queuedAt !== undefined) {
      const keyOf = state === 'failed' ? noticeFailedKey : noticeDueKey;
      writes.push({ remove: keyOf(queuedAt, caseId, noticeId) });
    }
    await notices.commit(writes);
  }
}
