import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { pinyin, polyphonic } from 'pinyin-pro';
import { type CharacterFacts, formatCharacters } from '../../../shared/register/search/characters.ts';
import { foldedCharacters } from '../../../shared/register/search/fold.ts';
import { remembered } from './remembered.ts';

const SYLLABLE = /^[a-z]+$/;
const HAN = /\p{Script=Han}/u;

/** Readings and traditional forms of every Chinese character in the names, in order of code points. */
export function characterFacts(names: Iterable<string>): readonly CharacterFacts[] {
  return factsOf(charactersIn(names));
}

/** The same, and the usual readings of the 3,755 most used characters: what somebody types need not be in a name. */
export function manyCharacterFacts(names: Iterable<string>): readonly CharacterFacts[] {
  const own = charactersIn(names);
  const others = [...mostUsed()].filter((each) => !own.has(each));
  const usual = others.map((character) => ({
    character,
    readings: readingsOf(character).slice(0, 1),
    variants: [],
  }));
  return [...factsOf(own), ...usual];
}

export function charactersIn(names: Iterable<string>): Set<string> {
  const characters = new Set<string>();
  for (const name of names) {
    for (const { text } of foldedCharacters(name)) if (HAN.test(text)) characters.add(simplifiedOf(text));
  }
  return characters;
}

const factsOf = (characters: ReadonlySet<string>): readonly CharacterFacts[] =>
  [...characters]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .map((character) => ({ character, readings: readingsOf(character), variants: variantsOf(character) }));

/** The first level of GB 2312. */
function* mostUsed(): Generator<string> {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) {
      yield decoder.decode(Uint8Array.of(row, cell));
    }
  }
}

const readings = new Map<string, readonly string[]>();

/** All readings, the usual one first: which one a name means is its owner's to say, so it is found by any. */
export function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const [others = []] = polyphonic(character, options);
  const made = [...new Set([...pinyin(character, options), ...[...others].sort()])].filter((reading) =>
    SYLLABLE.test(reading),
  );
  readings.set(character, made);
  return made;
}

/** The form under which a character is compared: the usual simplified one. */
export const simplifiedOf = (character: string): string => forms().simplified.get(character) ?? character;

const variantsOf = (character: string): readonly string[] => forms().variants.get(character) ?? [];

interface Forms {
  readonly simplified: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, readonly string[]>;
}

let known: Forms | undefined;

function forms(): Forms {
  known ??= readForms();
  return known;
}

function readForms(): Forms {
  const simplified = new Map<string, string>();
  const variants = new Map<string, string[]>();
  for (const line of traditionalToSimplified.split('|')) {
    const [traditional = '', first = ''] = line.split(' ');
    if (traditional === first) continue;
    simplified.set(traditional, first);
    variants.set(first, [...(variants.get(first) ?? []), traditional]);
  }
  return { simplified, variants };
}

const writtenIn = remembered((name): readonly string[] => foldedCharacters(name).map(({ text }) => text));

/** What a file of names says of their characters: the traditional forms that stand in them, and readings if asked. */
export function charactersOf(names: readonly string[], withReadings: boolean): string {
  const written = new Set(names.flatMap(writtenIn));
  const variants = [...written].filter((each) => simplifiedOf(each) !== each);
  if (!withReadings) return formatCharacters(variants.map(asVariant));
  const simplified = new Set([...written].map(simplifiedOf).filter((each) => HAN.test(each)));
  const facts = factsOf(simplified).map((each) => ({
    ...each,
    variants: each.variants.filter((variant) => written.has(variant)),
  }));
  return formatCharacters(facts);
}

const asVariant = (variant: string): CharacterFacts => ({
  character: simplifiedOf(variant),
  readings: [],
  variants: [variant],
});
