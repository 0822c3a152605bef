const A = 'a(?:[io]|ng?)?';
const E = 'e(?:i|ng?)?';
const O = 'o(?:ng|u)';
/** Every syllable of Mandarin as it is typed, without tone, `ü` as `v`. */
const SYLLABLES = [
  `[bpmf](?:${A}|${E}|i(?:an|ao|e|ng?|u)?|ou?|u)`,
  `[dtnl](?:${A}|${E}|i(?:a(?:ng?|o)?|e|ng?|u)?|${O}|u(?:an|i|n|o)?|ve?)`,
  `[gkh](?:${A}|${E}|${O}|u(?:a(?:i|ng?)?|i|n|o)?)`,
  `(?:[zcs]h|r)(?:${A}|${E}|i|${O}|u(?:a(?:i|ng?)?|i|n|o)?)`,
  `[zcs](?:${A}|${E}|i|${O}|u(?:an|i|n|o)?)`,
  '[jqx](?:i(?:a(?:ng?|o)?|e|ng?|ong|u)?|u(?:an|e|n)?)',
  'y(?:a(?:o|ng?)?|e|i(?:ng?)?|o(?:ng|u)?|u(?:an|e|n)?)',
  'w(?:a(?:i|ng?)?|e(?:i|ng?)|o|u)',
  `${A}|${E}|er|ou?|lo`,
];
const SYLLABLE = new RegExp(`^(?:${SYLLABLES.join('|')})$`);
const LONGEST_SYLLABLE = 6;
const MOST_TRIED = 2_000;
const MOST_KEPT = 12;

/** A question in letters, read as syllables. */
export interface Spelling {
  readonly syllables: readonly string[];
  /** What was typed of a last syllable that is not finished; empty where all are. */
  readonly begun: string;
  /** Against the other ways to read the same letters. */
  readonly likelihood: number;
}

/**
 * Ways to read letters and digits as pinyin, the likeliest first: `xian` is one syllable, or two.
 * @param asked folded letters and digits
 * @returns none where it cannot be pinyin
 */
export function spellingsOf(asked: string): readonly Spelling[] {
  const found: Omit<Spelling, 'likelihood'>[] = [];
  let tried = 0;
  const read = (from: number, syllables: readonly string[]): void => {
    tried += 1;
    if (tried > MOST_TRIED) return;
    if (from === asked.length) {
      found.push({ syllables, begun: '' });
      return;
    }
    for (let length = Math.min(LONGEST_SYLLABLE, asked.length - from); length >= 1; length -= 1) {
      const piece = asked.slice(from, from + length);
      if (SYLLABLE.test(piece) || (length === 1 && /\d/.test(piece))) {
        read(from + length, [...syllables, piece]);
      } else if (from + length === asked.length && syllables.length > 0 && isBegun(piece)) {
        found.push({ syllables, begun: piece });
      }
    }
  };
  read(0, []);
  return found
    .map((spelling) => ({ ...spelling, likelihood: likelihoodOf(spelling) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, MOST_KEPT);
}

/** Few syllables are likelier than many, and one that begins with a vowel is seldom written without an apostrophe. */
function likelihoodOf({ syllables, begun }: Omit<Spelling, 'likelihood'>): number {
  const vowels = syllables.filter((each, at) => at > 0 && /^[aeo]/.test(each)).length;
  return 0.05 ** vowels * 0.5 ** (syllables.length + (begun === '' ? 0 : 1));
}

/** A beginning that one or two more letters make a syllable. */
const isBegun = (piece: string): boolean =>
  /^[b-df-hj-np-tw-z]h?$/.test(piece) ||
  ['n', 'g', 'i', 'a', 'ng', 'an'].some((end) => SYLLABLE.test(piece + end));

/** Initials of letters that mix whole syllables with initials: `kmwuhua` is `kmwh`. */
export function initialsOf(asked: string): string {
  let initials = '';
  for (let from = 0; from < asked.length; ) {
    let length = Math.min(LONGEST_SYLLABLE, asked.length - from);
    while (length > 1 && !SYLLABLE.test(asked.slice(from, from + length))) length -= 1;
    initials += asked.charAt(from);
    from += length;
  }
  return initials;
}
