import { createHash } from 'node:crypto';
import { PICTURE_SIZES, type Picture } from '../../shared/content/pictures.ts';
import { MAX_UPLOAD_BYTES } from '../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../shared/evidence/refusals.ts';
import { SNIFFED_BYTES, sniff } from '../../shared/evidence/sniff.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import { type EvidenceFiles, scaledKey } from '../adapters/evidence-files.ts';
import type { CleanedPicture, PictureCleaner, ScaledPicture } from '../adapters/picture-cleaner.ts';
import { ConditionFailed } from '../table/table.ts';
import type { EvidenceRepository } from './repository.ts';
import { type CleanPicture, cleanPrefix, incomingKey, type Upload } from './upload.ts';
import { changedUploadWrite } from './upload-writes.ts';

export interface ExaminationParts {
  readonly evidence: EvidenceRepository;
  readonly files: EvidenceFiles;
  readonly cleaner: PictureCleaner;
}

/**
 * Examines what lies in `incoming/` for an upload, keeps a picture made anew from its points or says why not, and
 * removes the original. May be run again after any step, and for an upload that was examined before.
 * @returns the state in which it leaves the upload; `gone` where it was taken back
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function examineUpload(
  parts: ExaminationParts,
  evidenceId: string,
): Promise<'clean' | 'refused' | 'waiting' | 'gone'> {
  const { evidence, files } = parts;
  const upload = await evidence.findUpload(evidenceId);
  if (upload?.state !== 'waiting') {
    await files.remove(incomingKey(evidenceId));
    return upload?.state ?? 'gone';
  }
  const bytes = await files.get(incomingKey(evidenceId));
  if (bytes === undefined) return 'waiting';
  const examined = await examine(parts, upload, bytes);
  try {
    await evidence.commit([changedUploadWrite(examined)]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return afterOthers(parts, evidenceId);
  }
  await files.remove(incomingKey(evidenceId));
  return examined.state;
}

/** Taken back or given up meanwhile, or another run was first: only what that one keeps may stay. */
async function afterOthers(
  { evidence, files }: ExaminationParts,
  evidenceId: string,
): Promise<'clean' | 'refused' | 'waiting' | 'gone'> {
  const now = await evidence.findUpload(evidenceId);
  if (now?.state !== 'clean') await files.removeAll(cleanPrefix(evidenceId));
  await files.remove(incomingKey(evidenceId));
  return now?.state ?? 'gone';
}

async function examine(
  { files, cleaner }: ExaminationParts,
  upload: Extract<Upload, { state: 'waiting' }>,
  bytes: Bytes,
): Promise<Upload> {
  const next = { ...upload, version: upload.version + 1 };
  const result = refusalOf(upload, bytes) ?? (await cleaner.clean(bytes, upload.contentType));
  if ('refusal' in result) return { ...next, state: 'refused', refusal: result.refusal };
  const picture = await keep(files, upload.evidenceId, result);
  if (upload.use !== 'article') return { ...next, state: 'clean', picture };
  const scaled = await keepScaled(
    files,
    upload.evidenceId,
    await cleaner.scale(result.picture, PICTURE_SIZES),
  );
  return { ...next, state: 'clean', picture: { ...picture, scaled } };
}

/** What can be told without decoding it. */
function refusalOf(
  upload: Pick<Upload, 'sha256' | 'contentType'>,
  bytes: Bytes,
): { readonly refusal: EvidenceRefusal } | undefined {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > MAX_UPLOAD_BYTES) return { refusal: 'too-large' };
  if (sha256(bytes) !== upload.sha256) return { refusal: 'altered' };
  const sniffed = sniff(bytes.subarray(0, SNIFFED_BYTES));
  if ('refusal' in sniffed) return sniffed;
  return sniffed.type === upload.contentType ? undefined : { refusal: 'type-differs' };
}

/** Keys hold the hash of what lies there, so that a key always means the same bytes. */
async function keep(
  files: EvidenceFiles,
  evidenceId: string,
  cleaned: CleanedPicture,
): Promise<CleanPicture> {
  const key = `${cleanPrefix(evidenceId)}${sha256(cleaned.picture)}.jpg`;
  const thumbnailKey = `${cleanPrefix(evidenceId)}${sha256(cleaned.thumbnail)}.jpg`;
  await files.putJpeg(thumbnailKey, cleaned.thumbnail);
  await files.putJpeg(key, cleaned.picture);
  const { widthPixels, heightPixels } = cleaned;
  return { key, thumbnailKey, widthPixels, heightPixels };
}

/** The widths of a picture for articles. Their common hash names them, so that an address always means the same bytes. */
async function keepScaled(
  files: EvidenceFiles,
  evidenceId: string,
  scaled: readonly ScaledPicture[],
): Promise<Picture> {
  const hash = sha256(Buffer.from(scaled.map(({ picture }) => sha256(picture)).join('\n')));
  for (const { picture, widthPixels } of scaled)
    await files.putJpeg(scaledKey(evidenceId, hash, widthPixels), picture);
  return {
    id: evidenceId,
    sha256: hash,
    files: scaled.map(({ widthPixels, heightPixels }) => ({ widthPixels, heightPixels })),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
