import { readingsOf } from '../../../functions/publish/search/character-facts.ts';
import { soundedName, textsOf } from '../../../functions/publish/search/names.ts';
import { createChance } from '../../../infra/local/demonstration/chance.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';

/** Ways in which people ask, each a class of questions. */
export const CLASSES = [
  'two characters',
  'three characters',
  'four characters',
  'initials',
  'pinyin',
  'homophone',
  'wrong character',
] as const;
export type QuestionClass = (typeof CLASSES)[number];

export interface Question {
  readonly kind: QuestionClass;
  readonly text: string;
  /** The unit that was meant. */
  readonly meant: SearchEntry;
}

/** Units that may have the run that a question is made of. */
const MOST_EXACT = 5;

/** Questions about units drawn by lot, the same on every machine. */
export function questionsAbout(entries: readonly SearchEntry[], perClass: number): readonly Question[] {
  const chance = createChance(7);
  const characters = [...new Set(entries.slice(0, 5000).flatMap(({ name }) => textsOf(name)))].filter(
    (each) => /\p{Script=Han}/u.test(each),
  );
  const bySound = new Map<string, string[]>();
  for (const each of characters) {
    const [reading = ''] = readingsOf(each);
    bySound.set(reading, [...(bySound.get(reading) ?? []), each]);
  }
  const anyOf = <T>(all: readonly T[]): T => all[chance.below(all.length)] as T;
  const compared = entries.map(({ name }) => textsOf(name).join(''));
  const isTelling = (run: string): boolean => {
    let times = 0;
    for (const name of compared) if (name.includes(run) && ++times > MOST_EXACT) return false;
    return true;
  };
  /** A run of a name that few others have: of one that many have, five are no answer. */
  const run = (texts: readonly string[], length: number): readonly string[] | undefined => {
    const from = chance.below(Math.max(1, texts.length - length + 1));
    const part = texts.slice(from, from + length);
    return part.length === length && isTelling(part.join('')) ? part : undefined;
  };
  const replaced = (texts: readonly string[] | undefined, otherFor: (each: string) => string | undefined) => {
    if (texts === undefined) return undefined;
    const at = chance.below(texts.length);
    const other = otherFor(texts[at] ?? '');
    return other === undefined ? undefined : texts.with(at, other).join('');
  };
  const make: Record<QuestionClass, (entry: SearchEntry) => string | undefined> = {
    'two characters': ({ name }) => run(textsOf(name), 2)?.join(''),
    'three characters': ({ name }) => run(textsOf(name), 3)?.join(''),
    'four characters': ({ name }) => run(textsOf(name), 4)?.join(''),
    initials: ({ name }) =>
      soundedName(name)
        .map(({ readings: [first = ''] }) => first.charAt(0))
        .join(''),
    pinyin: ({ name }) =>
      soundedName(name)
        .map(({ readings: [first = ''] }) => first)
        .join(''),
    homophone: ({ name }) =>
      replaced(run(textsOf(name), 4), (each) => {
        const others = (bySound.get(readingsOf(each)[0] ?? '') ?? []).filter((other) => other !== each);
        return others.length === 0 ? undefined : anyOf(others);
      }),
    'wrong character': ({ name }) =>
      replaced(run(textsOf(name), 4), (each) => {
        const other = anyOf(characters);
        return readingsOf(each).some((reading) => readingsOf(other).includes(reading)) ? undefined : other;
      }),
  };
  return CLASSES.flatMap((kind) => {
    const questions: Question[] = [];
    while (questions.length < perClass) {
      const meant = anyOf(entries);
      const text = make[kind](meant);
      if (text !== undefined && text.length > 1) questions.push({ kind, text, meant });
    }
    return questions;
  });
}
