/** Marks that people leave out, or type otherwise: spaces, brackets, dashes, dots, quotes. */
const MARKS = /[\s\p{P}\p{S}]/u;

/** One character of a name as it is compared, and where it stands in the name. */
export interface FoldedCharacter {
  readonly text: string;
  /** UTF-16 offsets in the original. */
  readonly start: number;
  readonly end: number;
}

/**
 * The characters of a text as they are compared: full-width forms and letter case do not matter, marks are left
 * out. Whole code points, so that characters beyond the first plane stay whole.
 */
export function foldedCharacters(text: string): readonly FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  let start = 0;
  for (const original of text) {
    const end = start + original.length;
    for (const each of original.normalize('NFKC').toLowerCase()) {
      if (!MARKS.test(each)) folded.push({ text: each, start, end });
    }
    start = end;
  }
  return folded;
}

/** A text as it is compared, as one string. */
export const folded = (text: string): string =>
  foldedCharacters(text)
    .map((each) => each.text)
    .join('');

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HASH_DIGITS = 5;

/**
 * A short stand-in for an identifier that is looked up whole and never shown: FNV-1a, 32 bits, the last five
 * base-36 digits. One in 60 million others has the same; the unit's page shows the identifier itself.
 */
export function numberHash(identifier: string): string {
  let hash = FNV_OFFSET;
  for (const character of folded(identifier)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return hash.toString(36).padStart(HASH_DIGITS, '0').slice(-HASH_DIGITS);
}
