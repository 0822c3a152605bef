import { READING_SECONDS } from '../../shared/evidence/limits.ts';
import type { EvidenceView } from '../../shared/evidence/schema.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import type { EvidenceRepository } from './repository.ts';
import type { Upload } from './upload.ts';

/**
 * Uploads of a case as its reader sees them, with addresses for five minutes. Whether the reader may see the case is
 * the caller's to know; an upload that is not attached to it is left out.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function viewEvidence(
  { evidence, addresses }: { readonly evidence: EvidenceRepository; readonly addresses: EvidenceAddresses },
  { caseId, evidenceIds }: { readonly caseId: string; readonly evidenceIds: readonly string[] },
  now: Instant,
): Promise<readonly EvidenceView[]> {
  const found = await evidence.findUploads(evidenceIds);
  const own = found.flatMap(({ upload, link }) =>
    upload !== undefined && link?.caseIds.includes(caseId) === true ? [upload] : [],
  );
  return Promise.all(own.map((upload) => viewOf(upload, addresses, now)));
}

async function viewOf(upload: Upload, addresses: EvidenceAddresses, now: Instant): Promise<EvidenceView> {
  const { evidenceId, originalSha256, bytes } = upload;
  const common = { evidenceId, originalSha256, bytes };
  if (upload.state === 'waiting') return { ...common, state: 'waiting' };
  if (upload.state === 'refused') return { ...common, state: 'refused', refusal: upload.refusal };
  const { key, thumbnailKey, widthPixels, heightPixels } = upload.picture;
  const [url, thumbnailUrl] = await Promise.all(
    [key, thumbnailKey].map((each) => addresses.toRead({ key: each, seconds: READING_SECONDS })),
  );
  return {
    ...common,
    state: 'clean',
    picture: {
      widthPixels,
      heightPixels,
      url: url ?? '',
      thumbnailUrl: thumbnailUrl ?? '',
      expiresAt: asInstant(new Date(Date.parse(now) + READING_SECONDS * 1000)),
    },
  };
}
