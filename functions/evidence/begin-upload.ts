import { UPLOAD_SECONDS } from '../../shared/evidence/limits.ts';
import type { UploadPass, UploadWish } from '../../shared/evidence/schema.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import type { EvidenceRepository } from './repository.ts';
import { dueHourOf, incomingKey, type Upload } from './upload.ts';
import { newUploadWrites } from './upload-writes.ts';

/**
 * Notes an upload and gives out an address at which the store takes exactly these bytes, for ten minutes.
 * @param given.evidenceId 128 random bits in hexadecimal
 * @param given.use what it is for, where it is for no case
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function beginUpload(
  { evidence, addresses }: { readonly evidence: EvidenceRepository; readonly addresses: EvidenceAddresses },
  wish: UploadWish,
  {
    evidenceId,
    now,
    use,
  }: { readonly evidenceId: string; readonly now: Instant; readonly use?: Upload['use'] },
): Promise<UploadPass> {
  const { originalSha256 = wish.sha256, ...sent } = wish;
  await evidence.commit(
    newUploadWrites(
      {
        ...{ state: 'waiting', evidenceId, version: 1, begunAt: now, ...sent, originalSha256 },
        ...(use === undefined ? {} : { use }),
      },
      dueHourOf(now),
    ),
  );
  const pass = await addresses.toUpload({
    key: incomingKey(evidenceId),
    contentType: wish.contentType,
    bytes: wish.bytes,
    sha256: wish.sha256,
    seconds: UPLOAD_SECONDS,
  });
  return { evidenceId, ...pass, expiresAt: asInstant(new Date(Date.parse(now) + UPLOAD_SECONDS * 1000)) };
}
