import type { Instant } from '../../shared/kernel/days.ts';
import type { TableWrite } from '../table/table.ts';
import type { EvidenceRepository } from './repository.ts';
import { clearingHour } from './upload.ts';
import { removedUploadWrites, sharedLinkWrite } from './upload-writes.ts';

/**
 * Writes by which a case gives up its photos, for the transaction that erases it: nobody sees them from then on, and the
 * next clearing removes picture, thumbnail and what may still lie in `incoming/`, within two hours. A photo that another
 * case holds too stays that one's.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function eraseEvidenceWrites(
  evidence: Pick<EvidenceRepository, 'findUploads'>,
  {
    caseId,
    evidenceIds,
    at,
  }: { readonly caseId: string; readonly evidenceIds: readonly string[]; readonly at: Instant },
): Promise<readonly TableWrite[]> {
  const found = await evidence.findUploads(evidenceIds);
  return found.flatMap(({ link }, index) => {
    const evidenceId = evidenceIds[index];
    if (evidenceId === undefined || link?.caseIds.includes(caseId) !== true) return [];
    return link.caseIds.length > 1
      ? [sharedLinkWrite(evidenceId, link, caseId)]
      : removedUploadWrites(evidenceId, clearingHour(at));
  });
}
