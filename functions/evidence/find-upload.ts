import { EVIDENCE_ADVICE } from '../../shared/evidence/advice.ts';
import type { UploadStatus } from '../../shared/evidence/api.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { EvidenceRepository } from './repository.ts';

/**
 * The state of an upload, for whoever holds its id; never an address of its content.
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function findUpload(
  evidence: Pick<EvidenceRepository, 'findUpload'>,
  evidenceId: string,
): Promise<UploadStatus> {
  const upload = await evidence.findUpload(evidenceId);
  if (upload === undefined) throw new DomainError('NOT_FOUND', 'expected an upload with this id');
  const { state, originalSha256 } = upload;
  if (state !== 'refused') return { evidenceId, state, originalSha256 };
  const { refusal } = upload;
  return { evidenceId, state, refusal, advice: EVIDENCE_ADVICE[refusal], originalSha256 };
}
