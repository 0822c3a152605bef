import { pinyin } from 'pinyin-pro';
import { foldedCharacters } from '../../../shared/register/search/fold.ts';
import type { SoundedCharacter } from '../../../shared/register/search/grams.ts';
import { readingsOf, simplifiedOf } from './character-facts.ts';
import { remembered } from './remembered.ts';

const SYLLABLE = /^[a-z]+$/;
const LETTER_OR_DIGIT = /^[a-z0-9]$/;

/** A name's characters as they are compared. */
export const textsOf = remembered((name): readonly string[] =>
  foldedCharacters(name).map(({ text }) => simplifiedOf(text)),
);

/** A name's characters with their readings; of several, the one that its words mean comes first: 重庆 is Chongqing. */
export function soundedName(name: string): readonly SoundedCharacter[] {
  const texts = textsOf(name);
  const all = texts.map((text) => (LETTER_OR_DIGIT.test(text) ? [text] : readingsOf(text)));
  const isPlain = all.every((readings) => readings.length <= 1);
  const spoken = isPlain
    ? []
    : pinyin(texts.join(''), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  return texts.map((text, at) => {
    const readings = all[at] ?? [];
    const likeliest = spoken.length === texts.length ? (spoken[at] ?? '') : '';
    const isKnown = SYLLABLE.test(likeliest) && readings.includes(likeliest);
    return { text, readings: isKnown ? [...new Set([likeliest, ...readings])] : readings };
  });
}
