import {
  characterKey,
  combinations,
  INITIALS_LENGTHS,
  initialsKey,
  LONGEST,
  scopedKey,
  scopedSoundKey,
  secondGapKey,
  syllableKey,
  thirdGapKey,
} from './grams.ts';
import type { ShardLayout } from './layout.ts';
import { initialsOf, type Spelling, spellingsOf } from './sounds.ts';

/** Ways that are worth a request each when the one before holds more than its shard can. */
const MOST_WAYS = 3;
/** How much less a run tells where the letters can be read without it. */
const DOUBT = 4;
const LETTER_OR_DIGIT = /^[a-z0-9]$/;

/** Keys to be asked together. */
export type Way = readonly string[];

/**
 * Where a question written in characters is found, the most telling run first.
 * @param asked folded characters
 */
export function waysByCharacters(asked: readonly string[], layout: ShardLayout): readonly Way[] {
  return telling(asked, LONGEST, layout.commonCharacters).map((run) => [characterKey(run.join(''))]);
}

/** The same within a scope: a pair of characters there, the most telling first. */
export function waysWithin(asked: readonly string[], scope: string, layout: ShardLayout): readonly Way[] {
  if (asked.length < 2) return [];
  return telling(asked, 2, layout.commonCharacters).map((pair) => [scopedKey(scope, pair.join(''))]);
}

/** Where a question in pinyin is found within a scope: two syllables there, as it is likeliest read. */
export function waysBySpellingWithin(asked: string, scope: string, layout: ShardLayout): readonly Way[] {
  const keys = spellingsOf(asked).flatMap(({ syllables }) => {
    const [pair = []] = telling(syllables, 2, layout.commonSyllables);
    return pair.length < 2 ? [] : [scopedSoundKey(scope, pair)];
  });
  return [...new Set(keys)].slice(0, MOST_WAYS).map((key) => [key]);
}

/** Where a name is found that differs from the question by one character wrong, missing or too many. */
export function waysWithSlip(asked: readonly string[], layout: ShardLayout): readonly Way[] {
  const length = asked.length;
  const run = (from: number, to: number): string => characterKey(asked.slice(from, to).join(''));
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = asked;
  switch (length) {
    case 0:
    case 1:
    case 2:
      return [];
    case 3:
      return [[run(0, 2), run(1, 3)]];
    case 4:
      return [[run(0, 3), run(1, 4), secondGapKey(a, c, d), thirdGapKey(a, b, d)]];
    case 5:
      return [[run(0, 3), run(2, 5), thirdGapKey(a, b, d)]];
    case 6:
      return [[run(0, 4), run(2, 6), thirdGapKey(a, b, d), secondGapKey(c, e, f)], threes(asked)];
    case 7:
      return [[run(0, 4), run(3, 7), thirdGapKey(b, c, e)], threes(asked)];
    default: {
      // Of two halves one has no slip.
      const half = Math.floor(length / 2);
      const most = (part: readonly string[]): readonly string[] =>
        telling(part, LONGEST, layout.commonCharacters)[0] ?? [];
      const halves = [asked.slice(0, half), asked.slice(half)];
      return [halves.map((part) => characterKey(most(part).join(''))), threes(asked)];
    }
  }
}

/** Runs of three side by side, up to four: a slip spoils one of them. */
function threes(asked: readonly string[]): Way {
  const parts = Array.from({ length: Math.min(4, Math.floor(asked.length / 3)) }, (_, at) => at * 3);
  return parts.map((from) => characterKey(asked.slice(from, from + 3).join('')));
}

/** Where a name is found that sounds as the characters asked do: in their usual readings, then in others. */
export function waysBySound(readings: readonly (readonly string[])[], layout: ShardLayout): readonly Way[] {
  const usual = readings.map(([first = '']) => first);
  const [run = []] = telling(usual, LONGEST, layout.commonSyllables);
  const at = Math.max(
    0,
    usual.findIndex((_, from) => run.every((each, offset) => usual[from + offset] === each)),
  );
  const [first = [], ...others] = combinations(readings.slice(at, at + run.length));
  const further = others.slice(0, MOST_WAYS).map(syllableKey);
  return [[syllableKey(first)], ...(further.length === 0 ? [] : [further])];
}

/**
 * Where a question in letters is found: as pinyin, whose last syllable may be unfinished, else as initials.
 * @param asked folded letters and digits
 */
export function waysByLetters(asked: string, layout: ShardLayout): readonly (readonly Way[])[] {
  const mixed = initialsOf(asked);
  return [
    waysBySpelling(spellingsOf(asked), layout),
    initialsWays(asked),
    mixed === asked ? [] : initialsWays(mixed),
  ].filter((ways) => ways.length > 0);
}

/** Initials of a length that has lists; of a longer question, the run after a place's name first. */
function initialsWays(asked: string): readonly Way[] {
  const length = INITIALS_LENGTHS.findLast((each) => each <= asked.length);
  if (length === undefined) return [];
  const every = runs([...asked], length);
  const [first, second, ...rest] = every;
  const ordered =
    rest.length === 0 ? every : [...rest, ...[second, first].filter((each) => each !== undefined)];
  return ordered.slice(0, MOST_WAYS).map((run) => [initialsKey(run.join(''))]);
}

/** Letters can be cut into syllables in several ways: runs that are rare, and that most of these have, come first. */
function waysBySpelling(spellings: readonly Spelling[], layout: ShardLayout): readonly Way[] {
  const weigh = weigher(layout.commonSyllables);
  const found = new Map<string, { key: string; share: number; weight: number }>();
  const all = spellings.reduce((sum, { likelihood }) => sum + likelihood, 0);
  for (const { syllables, begun, likelihood } of spellings) {
    // Whatever the last syllable becomes, it begins with this letter.
    const isBegun = begun !== '' && syllables.length <= 2;
    const every = isBegun ? [[...syllables, begun.charAt(0)]] : runs(syllables, LONGEST);
    let offset = 0;
    for (const [at, run] of every.entries()) {
      const key = syllableKey(run);
      const known = found.get(`${offset}${key}`) ?? { key, share: 0, weight: weigh(run) };
      found.set(`${offset}${key}`, { ...known, share: known.share + likelihood / all });
      offset += syllables[at]?.length ?? 0;
    }
  }
  return [...found.values()]
    .map(({ key, share, weight }) => ({ key, score: weight + DOUBT * Math.log(share) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_WAYS)
    .map(({ key }) => [key]);
}

/** Runs of a length, or the whole where it is shorter: those whose parts are rarest first. */
function telling(
  all: readonly string[],
  length: number,
  common: readonly string[],
): readonly (readonly string[])[] {
  const weigh = weigher(common);
  return runs(all, length)
    .map((run) => ({ run, weight: weigh(run) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WAYS)
    .map(({ run }) => run);
}

/** How much a run tells: the rarer its parts, the more. */
function weigher(common: readonly string[]): (run: readonly string[]) => number {
  const ranks = new Map(common.map((each, at) => [each, at]));
  const weightOf = (each: string): number => Math.log((ranks.get(each) ?? 3 * common.length) + 2);
  return (run) => run.reduce((sum, each) => sum + weightOf(each), 0);
}

function runs<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  if (all.length === 0) return [];
  if (all.length <= length) return [all];
  return Array.from({ length: all.length - length + 1 }, (_, at) => all.slice(at, at + length));
}

/** Runs of characters, and runs of letters and digits, in the order in which they stand. */
export function partsOf(asked: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  asked.forEach((each, at) => {
    const before = asked[at - 1];
    if (before !== undefined && LETTER_OR_DIGIT.test(before) === LETTER_OR_DIGIT.test(each)) {
      parts.at(-1)?.push(each);
    } else parts.push([each]);
  });
  return parts;
}
