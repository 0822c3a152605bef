import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { TableWrite } from '../table/table.ts';
import { ConditionFailed } from '../table/table.ts';
import { changeWrites, resent } from './notice-changes.ts';
import type { NoticeRef, NoticeRepository } from './repository.ts';

/**
 * Has a notice that was given up sent once more; the stream wakes the notifier.
 * @param audit the entry of the audit trail, written in the same transaction
 * @throws DomainError NOT_FOUND, CONFLICT where it was not given up, STORE_UNAVAILABLE
 */
export async function resendNotice(
  notices: NoticeRepository,
  ref: NoticeRef,
  audit: readonly TableWrite[],
  now: Instant,
): Promise<void> {
  const notice = await notices.findNotice(ref);
  if (notice === undefined) throw new DomainError('NOT_FOUND', 'expected a notice with this id');
  if (notice.state !== 'failed')
    throw new DomainError('CONFLICT', `expected a failed notice, got ${notice.state}`);
  try {
    await notices.commit([...changeWrites(notice, resent(notice, now)), ...audit]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw new DomainError('CONFLICT', 'expected a failed notice', { cause: error });
  }
}
