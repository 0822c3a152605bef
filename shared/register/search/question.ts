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

/** Where a question in letters is found as initials: as typed, then each syllable by its first letter. */
export function waysByInitials(asked: string): readonly (readonly Way[])[] {
  const mixed = initialsOf(asked);
  return [initialsWays(asked), mixed === asked ? [] : initialsWays(mixed)].filter((ways) => ways.length > 0);
}

/** Initials of a length that has lists; of a longer question, the run after a place's name first. */
function initialsWays(asked: string): readonly Way[] {
  const length = INITIALS_LENGTHS.findLast((each) => each <= asked.length);
  if (length === undefined) return [];
  const every = runs([...asked], length).map((run, from) => ({ run, from, to: from + length }));
  const ordered = every.length <= 2 ? every : [...every.slice(2), ...every.slice(0, 2).reverse()];
  return apart(ordered).map(({ run }) => [initialsKey(run.join(''))]);
}

/** A run of syllables as which letters of a question can be read. */
export interface SpelledRun extends Span {
  readonly key: string;
}

/**
 * The run to be asked for: rare, and one that most of the spellings have, since letters can be cut in several ways.
 * @param tooMany runs under which there are more names than a shard keeps
 */
export function tellingRun(
  spellings: readonly Spelling[],
  tooMany: readonly SpelledRun[],
  layout: ShardLayout,
): SpelledRun | undefined {
  const weigh = weigher(layout.commonSyllables);
  const found = new Map<string, SpelledRun & { share: number; weight: number }>();
  const all = spellings.reduce((sum, { likelihood }) => sum + likelihood, 0);
  for (const spelling of spellings) {
    for (const { syllables, ...run } of runsOf(spelling)) {
      const known = found.get(nameOf(run)) ?? { ...run, share: 0, weight: weigh(syllables) };
      found.set(nameOf(run), { ...known, share: known.share + spelling.likelihood / all });
    }
  }
  const scoreOf = ({ weight, share }: { share: number; weight: number }): number =>
    weight + DOUBT * Math.log(share);
  const ranked = [...found.values()]
    .filter((run) => !tooMany.some((each) => nameOf(each) === nameOf(run)))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  return ranked.find((run) => isApart(run, tooMany)) ?? ranked[0];
}

/** The spellings that are left once nothing is found under a run of which a shard keeps all. */
export const withoutRun = (spellings: readonly Spelling[], run: SpelledRun): readonly Spelling[] =>
  spellings.filter((spelling) => runsOf(spelling).every((each) => nameOf(each) !== nameOf(run)));

const nameOf = ({ from, key }: SpelledRun): string => `${from}${key}`;

function runsOf({
  syllables,
  begun,
}: Spelling): readonly (SpelledRun & { readonly syllables: readonly string[] })[] {
  // Whatever the last syllable becomes, it begins with this letter.
  const isBegun = begun !== '' && syllables.length <= 2;
  const every = isBegun ? [[...syllables, begun.charAt(0)]] : runs(syllables, LONGEST);
  let from = 0;
  return every.map((run, at) => {
    const found = { syllables: run, key: syllableKey(run), from, to: from + run.join('').length };
    from += syllables[at]?.length ?? 0;
    return found;
  });
}

/** Where a run lies in a question. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const isApart = ({ from, to }: Span, others: readonly Span[]): boolean =>
  others.every((other) => to <= other.from || other.to <= from);

/**
 * The ways to be asked of many, the best first; but none that shares a part with a better one while there is another:
 * rare syllables in a row are often the name of one place, and whatever holds all of it is too full a shard.
 */
function apart<T extends Span>(ranked: readonly T[]): readonly T[] {
  const chosen: T[] = [];
  for (const each of ranked) if (isApart(each, chosen)) chosen.push(each);
  return [...chosen, ...ranked.filter((each) => !chosen.includes(each))].slice(0, MOST_WAYS);
}

/** Runs of a length, or the whole where it is shorter: those whose parts are rarest first. */
function telling(
  all: readonly string[],
  length: number,
  common: readonly string[],
): readonly (readonly string[])[] {
  const weigh = weigher(common);
  const ranked = runs(all, length)
    .map((run, from) => ({ run, from, to: from + run.length, weight: weigh(run) }))
    .sort((a, b) => b.weight - a.weight);
  return apart(ranked).map(({ run }) => run);
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
