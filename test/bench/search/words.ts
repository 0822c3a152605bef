import { soundedName, textsOf } from '../../../functions/publish/search/names.ts';
import { folded } from '../../../shared/register/search/fold.ts';

/** Words of a name as a library needs them: pairs of characters, pinyin in full, initials. */
export function wordsOf(name: string): readonly string[] {
  const texts = textsOf(name);
  const sounds = soundedName(name).map(({ readings: [first = ''] }) => first);
  return [...pairsOf(texts), sounds.join(''), sounds.map((each) => each.charAt(0)).join('')];
}

const pairsOf = (texts: readonly string[]): readonly string[] =>
  texts.length < 2 ? texts : texts.slice(1).map((second, at) => `${texts[at]}${second}`);

/** A question in the same words. */
export const questionWords = (text: string): string => {
  const asked = folded(text);
  return /^[a-z0-9]+$/.test(asked) ? asked : pairsOf([...asked]).join(' ');
};
