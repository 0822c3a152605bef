/** One character of a name: as it is compared, and how it is read, the likeliest reading first. */
export interface SoundedCharacter {
  /** Folded, traditional form replaced. */
  readonly text: string;
  /** Without tone; a letter or digit is read as itself; none for a character whose reading nobody knows. */
  readonly readings: readonly string[];
}

/** A gram of a name, and whether it stands at the name's beginning. */
export type VisitGram = (key: string, atStart: boolean) => void;

/** Longest run of characters or syllables that has a list of its own. */
export const LONGEST = 4;
/** Lengths of runs of initials that have a list: the longest for whole names typed as initials. */
export const INITIALS_LENGTHS: readonly number[] = [2, 3, 4, 6, 8];
/** Readings of one run that are followed; the likeliest come first. */
const MOST_READINGS = 16;

export const characterKey = (run: string): string => `c${run}`;
/** Four characters of which one of the inner two may be any: what a slip leaves standing. */
export const secondGapKey = (a: string, c: string, d: string): string => `d${a}?${c}${d}`;
export const thirdGapKey = (a: string, b: string, d: string): string => `d${a}${b}?${d}`;
/** Syllables with spaces between them; the last may be an initial alone. */
export const syllableKey = (syllables: readonly string[]): string => `s${syllables.join(' ')}`;
export const initialsKey = (initials: string): string => `i${initials}`;
/** A whole number, or the hash of an identifier. */
export const numberKey = (folded: string): string => `n${folded}`;
/** Two characters within a county, a prefecture (6 digits), a field, or among what has ended. */
export const scopedKey = (scope: string, run: string): string => `f${scope}${run}`;
/** Two syllables within such a scope. */
export const scopedSoundKey = (scope: string, syllables: readonly string[]): string =>
  `g${scope}${syllables.join(' ')}`;

/** Runs of up to four characters, each once; pairs also within the scopes. */
export function visitCharacters(texts: readonly string[], scopes: readonly string[], visit: VisitGram): void {
  const once = onlyOnce(visit);
  for (let at = 0; at < texts.length; at += 1) {
    let run = '';
    for (let length = 1; length <= LONGEST && at + length <= texts.length; length += 1) {
      run += texts[at + length - 1];
      once(characterKey(run), at === 0);
      if (length === 2) for (const scope of scopes) once(scopedKey(scope, run), at === 0);
    }
  }
}

/** Runs of four characters with one of the inner two left open. */
export function visitGaps(texts: readonly string[], visit: VisitGram): void {
  const once = onlyOnce(visit);
  for (let at = 0; at + LONGEST <= texts.length; at += 1) {
    const [a = '', b = '', c = '', d = ''] = texts.slice(at, at + LONGEST);
    once(secondGapKey(a, c, d), at === 0);
    once(thirdGapKey(a, b, d), at === 0);
  }
}

/** Runs of syllables and of initials, in every reading that is followed; pairs in the usual one also within the scopes. */
export function visitSounds(
  characters: readonly SoundedCharacter[],
  scopes: readonly string[],
  visit: VisitGram,
): void {
  const once = onlyOnce(visit);
  // Who types pinyin leaves out a character that nobody can read.
  const readings = characters.map((each) => each.readings).filter((each) => each.length > 0);
  const initials = readings.map((each) => [...new Set(each.map((reading) => reading.slice(0, 1)))]);
  for (let at = 0; at < readings.length; at += 1) {
    const pair = readings.slice(at, at + 2).map(([usual = '']) => usual);
    if (pair.length === 2) for (const scope of scopes) once(scopedSoundKey(scope, pair), at === 0);
    for (let length = 1; length <= LONGEST && at + length <= readings.length; length += 1) {
      for (const run of combinations(readings.slice(at, at + length))) once(syllableKey(run), at === 0);
      const next = initials[at + length];
      if (length > 2 || next === undefined) continue;
      for (const run of combinations([...readings.slice(at, at + length), next])) {
        once(syllableKey(run), at === 0);
      }
    }
    for (const length of INITIALS_LENGTHS) {
      if (at + length > readings.length) break;
      for (const run of combinations(initials.slice(at, at + length))) {
        once(initialsKey(run.join('')), at === 0);
      }
    }
  }
}

function onlyOnce(visit: VisitGram): VisitGram {
  const seen = new Set<string>();
  return (key, atStart) => {
    if (seen.has(key)) return;
    seen.add(key);
    visit(key, atStart);
  };
}

/** One choice from each place, the first choices first, up to `MOST_READINGS`. */
export function combinations(places: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let made: (readonly string[])[] = [[]];
  for (const choices of places) {
    const longer: (readonly string[])[] = [];
    for (const choice of choices) for (const run of made) longer.push([...run, choice]);
    made = longer.length > MOST_READINGS ? longer.slice(0, MOST_READINGS) : longer;
  }
  return made;
}
