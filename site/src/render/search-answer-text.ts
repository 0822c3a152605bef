import type { SearchAnswer } from '../../../shared/register/search/schema.ts';
import type { SearchAnswerWord } from '../i18n/search-answers.ts';

/**
 * The line above the results, the same from the server and from the page's script.
 * @param say the text of a word in the reader's language
 */
export function searchAnswerText(
  { hits, found, isLeast }: SearchAnswer,
  say: (word: SearchAnswerWord) => string,
): string {
  if (found === 0) return say(isLeast ? 'tooMany' : 'none');
  const counted = say(isLeast ? 'least' : found > hits.length ? 'more' : 'found')
    .replace('{found}', String(found))
    .replace('{shown}', String(hits.length));
  const isNear = hits[0]?.match === 'homophone' || hits[0]?.match === 'fuzzy';
  return isNear ? `${say('nearly')} ${counted}` : counted;
}
