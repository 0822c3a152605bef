import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { ConditionFailed } from '../table/table.ts';
import type { EvidenceRepository } from './repository.ts';
import { clearingHour } from './upload.ts';
import { linkWrite, removedUploadWrites } from './upload-writes.ts';

/**
 * Takes back an upload that belongs to no case: nobody sees or attaches it any more. Its files go with the next
 * clearing, within two hours.
 * @throws DomainError NOT_FOUND, CONFLICT where it belongs to a case, STORE_UNAVAILABLE
 */
export async function removeUpload(
  evidence: EvidenceRepository,
  evidenceId: string,
  now: Instant,
): Promise<void> {
  const [found] = await evidence.findUploads([evidenceId]);
  if (found?.upload === undefined) throw new DomainError('NOT_FOUND', 'expected an upload with this id');
  try {
    await evidence.commit([
      linkWrite(evidenceId, { caseIds: [], at: now }),
      ...removedUploadWrites(evidenceId, clearingHour(now)),
    ]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw new DomainError('CONFLICT', 'expected an upload that belongs to no case', { cause: error });
  }
}
