import { takenBackWrites } from './notice-changes.ts';
import type { NoticeRepository } from './repository.ts';

/** A transaction holds a hundred writes, a notice needs two. */
const AT_ONCE = 40;

/**
 * Takes back every notice of a case that has not gone out. What went out stays on record, without address and words.
 * @throws ConditionFailed where one is being sent in this very moment: ask again; DomainError STORE_UNAVAILABLE
 */
export async function takeBackNotices(
  notices: Pick<NoticeRepository, 'listNotices' | 'commit'>,
  caseId: string,
): Promise<void> {
  const unsent = (await notices.listNotices(caseId)).filter(({ state }) => state !== 'sent');
  for (let from = 0; from < unsent.length; from += AT_ONCE) {
    await notices.commit(unsent.slice(from, from + AT_ONCE).flatMap(takenBackWrites));
  }
}
