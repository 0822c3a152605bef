import { type KnownPicture, picturesIn } from '../../shared/content/pictures.ts';
import type { Typed } from '../../shared/content/schema.ts';
import { EVIDENCE_ADVICE } from '../../shared/evidence/advice.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { linkWrite } from '../evidence/upload-writes.ts';
import type { TableWrite } from '../table/table.ts';

/** Whose a picture is that stands in an article: no case's. */
const HOLDER = 'content';

type Uploads = Pick<EvidenceRepository, 'findUploads'>;

/**
 * What is known of the pictures that a text names. A photo that somebody sent in with a case is none of them: whoever
 * knows its id learns nothing of it here, and cannot publish it.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function knownPictures(evidence: Uploads, typed: Typed): Promise<readonly KnownPicture[]> {
  const ids = picturesNamed(typed);
  const found = await evidence.findUploads(ids);
  return found.flatMap(({ upload }, at): readonly KnownPicture[] => {
    const id = ids[at] ?? '';
    if (upload?.use !== 'article') return [];
    if (upload.state === 'refused') return [{ id, state: 'refused', ...EVIDENCE_ADVICE[upload.refusal] }];
    if (upload.state === 'waiting' || upload.picture.scaled === undefined) return [{ id, state: 'waiting' }];
    return [{ id, state: 'clean', picture: upload.picture.scaled }];
  });
}

/**
 * Writes by which a saved version holds the pictures that it names, for its own transaction: what no version names goes
 * a day after it was sent, and what one names stays as long as the history does, so that rolling back finds it.
 */
export async function pictureLinkWrites(
  evidence: Uploads,
  typed: Typed,
  at: Instant,
): Promise<readonly TableWrite[]> {
  const ids = picturesNamed(typed);
  const found = await evidence.findUploads(ids);
  return found.flatMap(({ upload, link }, index) => {
    const id = ids[index];
    const isFree = id !== undefined && upload?.use === 'article' && link === undefined;
    return isFree ? [linkWrite(id, { caseIds: [HOLDER], at })] : [];
  });
}

/** Only articles have fields in which pictures can stand; of others nothing is looked for. */
const picturesNamed = ({ textZh = '', textEn = '' }: Typed): readonly string[] => [
  ...new Set([...picturesIn(textZh), ...picturesIn(textEn)].map(({ id }) => id)),
];
