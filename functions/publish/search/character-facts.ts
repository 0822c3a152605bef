import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { polyphonic } from 'pinyin-pro';
import type { CharacterFacts } from '../../../shared/register/search/characters.ts';
import { foldedCharacters } from '../../../shared/register/search/fold.ts';

const SYLLABLE = /^[a-z]+$/;
const HAN = /\p{Script=Han}/u;

/** Readings and traditional forms of every Chinese character in the names, in order of code points. */
export function characterFacts(names: Iterable<string>): readonly CharacterFacts[] {
  const characters = new Set<string>();
  for (const name of names) {
    for (const { text } of foldedCharacters(name)) if (HAN.test(text)) characters.add(text);
  }
  return [...characters]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .map((character) => ({ character, readings: readingsOf(character), variants: variantsOf(character) }));
}

/** All readings: which one a name means is its owner's to say, so it is found by any. */
function readingsOf(character: string): readonly string[] {
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  return [...new Set(readings)].filter((reading) => SYLLABLE.test(reading)).sort();
}

let variants: Map<string, string[]> | undefined;

function variantsOf(character: string): readonly string[] {
  variants ??= readVariants();
  return variants.get(character) ?? [];
}

function readVariants(): Map<string, string[]> {
  const bySimplified = new Map<string, string[]>();
  for (const line of traditionalToSimplified.split('|')) {
    const [traditional = '', simplified = ''] = line.split(' ');
    if (traditional === simplified) continue;
    bySimplified.set(simplified, [...(bySimplified.get(simplified) ?? []), traditional]);
  }
  return bySimplified;
}
