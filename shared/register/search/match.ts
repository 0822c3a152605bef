import type { CharacterTable } from './characters.ts';
import { type FoldedCharacter, foldedCharacters } from './fold.ts';
import type { MatchKind, Range } from './schema.ts';

/** Shortest question that may hold a wrong character: in two characters everything is near everything. */
const FUZZY_FROM = 3;
const LATIN = /^[a-z]$/;
const LATIN_OR_DIGIT = /^[a-z0-9]$/;

/** What was asked for, ready to be compared with many names. */
export interface Query {
  /** Folded, traditional forms replaced. */
  readonly characters: readonly string[];
  readonly hasLatin: boolean;
}

/** A name, ready to be compared with many questions. */
export interface Name {
  readonly characters: readonly FoldedCharacter[];
}

export interface Match {
  readonly kind: MatchKind;
  readonly ranges: readonly Range[];
  /** Whether it begins where the name begins. */
  readonly atStart: boolean;
}

export function readQuery(text: string, table: CharacterTable): Query {
  const characters = foldedCharacters(text).map((each) => table.simplified(each.text));
  return { characters, hasLatin: characters.some((each) => LATIN.test(each)) };
}

export function readName(name: string, table: CharacterTable): Name {
  const characters = foldedCharacters(name).map((each) => ({ ...each, text: table.simplified(each.text) }));
  return { characters };
}

/** What the question means literally, or by sound where it holds Latin letters; `undefined` where it is not there. */
export function matchName(name: Name, query: Query, table: CharacterTable): Match | undefined {
  const at = indexOf(name, query.characters, (a, b) => a === b);
  if (at >= 0) {
    const range = rangeOf(name, at, at + query.characters.length);
    return { kind: at === 0 ? 'prefix' : 'substring', ranges: [range], atStart: at === 0 };
  }
  return query.hasLatin ? matchSound(name, query, table) : undefined;
}

/** What a slip of the pen, or of the ear, would have meant: same sounds, or one character wrong, missing or too many. */
export function matchNearly(name: Name, query: Query, table: CharacterTable): Match | undefined {
  const { characters } = query;
  const soundsAlike = (a: string, b: string): boolean =>
    a === b || table.readings(a).some((reading) => table.readings(b).includes(reading));
  const at = indexOf(name, characters, soundsAlike);
  if (at >= 0) {
    return {
      kind: 'homophone',
      ranges: [rangeOf(name, at, at + characters.length)],
      atStart: at === 0,
    };
  }
  if (characters.length < FUZZY_FROM) return undefined;
  for (let start = 0; start < name.characters.length; start += 1) {
    const end = endWithOneSlip(name, start, characters);
    if (end !== undefined) {
      return { kind: 'fuzzy', ranges: [rangeOf(name, start, end)], atStart: start === 0 };
    }
  }
  return undefined;
}

function indexOf(name: Name, asked: readonly string[], same: (a: string, b: string) => boolean): number {
  const last = name.characters.length - asked.length;
  for (let at = 0; at <= last; at += 1) {
    if (asked.every((each, offset) => same(name.characters[at + offset]?.text ?? '', each))) return at;
  }
  return -1;
}

/** Pinyin in full, initials, characters, or any mixture; the last syllable may be unfinished. */
function matchSound(name: Name, query: Query, table: CharacterTable): Match | undefined {
  const asked = query.characters.join('');
  for (let start = 0; start < name.characters.length; start += 1) {
    const found = soundFrom({ name, table, asked }, start, 0);
    if (found === undefined) continue;
    const onlyInitials = found.initials === found.taken;
    const kind = [...asked].every((each) => LATIN.test(each))
      ? onlyInitials
        ? 'initials'
        : 'pinyin'
      : 'mixed';
    return { kind, ranges: [rangeOf(name, start, start + found.taken)], atStart: start === 0 };
  }
  return undefined;
}

interface Sounding {
  readonly name: Name;
  readonly table: CharacterTable;
  readonly asked: string;
}

/** How many characters of the name, from `at`, sound like the question from `from` to its end. */
function soundFrom(
  given: Sounding,
  at: number,
  from: number,
): { readonly taken: number; readonly initials: number } | undefined {
  const { name, table, asked } = given;
  if (from === asked.length) return { taken: 0, initials: 0 };
  const character = name.characters[at]?.text;
  if (character === undefined) return undefined;
  const left = asked.slice(from);
  const readings = table.readings(character);
  const ways = readings.flatMap((reading) => {
    const initial = reading.slice(0, 1);
    const whole = left.startsWith(reading) ? [reading] : [];
    const unfinished = reading.startsWith(left) && left.length > 1 ? [left] : [];
    return left.startsWith(initial) ? [...whole, ...unfinished, initial] : [];
  });
  if (left.startsWith(character)) ways.unshift(character);
  // A rare character whose reading nobody has written down does not stand between the others.
  else if (readings.length === 0 && !LATIN_OR_DIGIT.test(character)) ways.push('');
  for (const way of ways) {
    const rest = soundFrom(given, at + 1, from + way.length);
    if (rest !== undefined) {
      return { taken: rest.taken + 1, initials: rest.initials + (way.length === 1 ? 1 : 0) };
    }
  }
  return undefined;
}

/** Where the name, from `start`, has said all of the question but for one slip; `undefined` where it takes two. */
function endWithOneSlip(name: Name, start: number, asked: readonly string[]): number | undefined {
  const at = (index: number): string | undefined => name.characters[start + index]?.text;
  let same = 0;
  while (same < asked.length && at(same) === asked[same]) same += 1;
  // The first character in common keeps the place: a slip there is found from the next start or by its sound.
  const restFits = (nameFrom: number, askedFrom: number): boolean =>
    asked.slice(askedFrom).every((each, offset) => at(nameFrom + offset) === each);
  const length = asked.length;
  const isWithin = (end: number): boolean => start + end <= name.characters.length;
  if (isWithin(length) && restFits(same + 1, same + 1)) return start + length;
  if (same === 0) return undefined;
  if (isWithin(length - 1) && restFits(same, same + 1)) return start + length - 1;
  if (isWithin(length + 1) && restFits(same + 1, same)) return start + length + 1;
  return undefined;
}

function rangeOf(name: Name, from: number, to: number): Range {
  return [name.characters[from]?.start ?? 0, name.characters[to - 1]?.end ?? 0];
}
