import type { ContentHead, Typed } from '../../shared/content/schema.ts';
import { titleTyped } from '../../shared/content/typed-of.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { contentVersionKey } from '../table/content-keys.ts';
import { type EditingGiven, recordContentFact, type SeenItem } from './content-writes.ts';
import { pictureLinkWrites } from './pictures.ts';

/**
 * Saves what was typed as a new version, finished or not. Earlier versions stay as they are.
 * @returns where the item stands now
 * @throws DomainError VERSION_MISMATCH where somebody else changed the item since it was seen (R12)
 */
export function saveContent(
  given: EditingGiven & { readonly evidence: Pick<EvidenceRepository, 'findUploads'> },
  caller: Caller,
  { typed, note, ...item }: SeenItem & { readonly typed: Typed; readonly note?: string | undefined },
): Promise<ContentHead> {
  const { kind, id } = item;
  return recordContentFact(given, caller, {
    item,
    decide: async (head) => {
      const version = (head?.latest.version ?? 0) + 1;
      const pictures = kind === 'article' ? await pictureLinkWrites(given.evidence, typed, given.now) : [];
      const noted = note === undefined || note.trim() === '' ? {} : { note: note.trim() };
      return {
        fact: { type: 'save', version, title: titleTyped(typed), ...noted },
        writes: () => [
          { put: { ...contentVersionKey(kind, id, version), typed }, expect: 'absent' },
          ...pictures,
        ],
      };
    },
  });
}
