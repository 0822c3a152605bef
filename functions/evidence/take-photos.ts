import { createHash } from 'node:crypto';
import { EVIDENCE_ADVICE } from '../../shared/evidence/advice.ts';
import { MAX_EVIDENCE_ITEMS, MAX_UPLOAD_BYTES, UPLOAD_SECONDS } from '../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../shared/evidence/refusals.ts';
import { SNIFFED_BYTES, type Sniffed, sniff } from '../../shared/evidence/sniff.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { IncomingFiles } from '../adapters/incoming-files.ts';
import type { EvidenceRepository } from './repository.ts';
import { dueHourOf, incomingKey } from './upload.ts';
import { newUploadWrites } from './upload-writes.ts';

/** Name of the field of a form that carries photos. */
const FIELD = 'photos';

/**
 * Takes photos that came with a form, for browsers without a script: each is noted and put where every other upload
 * arrives, so that the same examination makes it anew. Nothing is taken where one of them is refused.
 * @param photos bytes as they came; their names were never read
 * @param given.already how many came before with the same form
 * @param given.newEvidenceId 128 random bits in hexadecimal
 * @returns their ids, in order, to be attached
 * @throws DomainError INVALID_INPUT with advice for each that is refused; STORE_UNAVAILABLE
 */
export async function takePhotos(
  {
    evidence,
    incoming,
  }: { readonly evidence: Pick<EvidenceRepository, 'commit'>; readonly incoming: IncomingFiles },
  photos: readonly Bytes[],
  given: { readonly newEvidenceId: () => string; readonly now: Instant; readonly already: number },
): Promise<readonly string[]> {
  if (photos.length + given.already > MAX_EVIDENCE_ITEMS) throw refused([tooMany]);
  const looked = photos.map((bytes) => ({ bytes, sniffed: lookedAt(bytes) }));
  const issues = looked.flatMap(({ sniffed }, at) =>
    'refusal' in sniffed ? [issueOf(sniffed.refusal, at)] : [],
  );
  if (issues.length > 0) throw refused(issues);
  const ids: string[] = [];
  for (const { bytes, sniffed } of looked) {
    if ('refusal' in sniffed) continue;
    const evidenceId = given.newEvidenceId();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const own = { contentType: sniffed.type, bytes: bytes.length, sha256 };
    await evidence.commit(
      newUploadWrites(
        { state: 'waiting', evidenceId, version: 1, begunAt: given.now, ...own, originalSha256: sha256 },
        dueHourOf(given.now),
      ),
    );
    await incoming.put({ key: incomingKey(evidenceId), seconds: UPLOAD_SECONDS, ...own }, bytes);
    ids.push(evidenceId);
  }
  return ids;
}

const lookedAt = (bytes: Bytes): Sniffed =>
  bytes.length > MAX_UPLOAD_BYTES ? { refusal: 'too-large' } : sniff(bytes.subarray(0, SNIFFED_BYTES));

const issueOf = (refusal: EvidenceRefusal, at: number) => ({
  field: FIELD,
  code: refusal,
  zh: `第 ${at + 1} 张：${EVIDENCE_ADVICE[refusal].zh}`,
  en: `Photo ${at + 1}: ${EVIDENCE_ADVICE[refusal].en}`,
});

const tooMany = {
  field: FIELD,
  code: 'too-many',
  zh: `最多 ${MAX_EVIDENCE_ITEMS} 张照片。`,
  en: `At most ${MAX_EVIDENCE_ITEMS} photos.`,
};

const refused = (issues: DomainError['issues']): DomainError =>
  new DomainError('INVALID_INPUT', `expected photos, got ${issues.length} that are not`, { issues });
