import type { SearchAnswers } from './search-answers.ts';

export const SEARCH_ANSWERS_EN = {
  waiting: 'Searching …',
  found: (found: number, shown: number) =>
    found > shown ? `${found} found, the first ${shown} shown` : `${found} found`,
  least: (shown: number) => `More than ${shown}; the closest are shown. Type more, or choose a place`,
  tooWide: 'The register is large: type any two characters of a name, or open the whole list.',
  list: 'Open the list',
  nearly: 'No name is exactly as typed. These sound the same or differ by one character:',
  none: 'Nothing found.',
  advice: [
    'Type less: two characters that stand together on the sign are enough.',
    'Try pinyin or initials, such as “kunming” or “kmwh”.',
    'Widen the field, place and status above.',
    'The plate shows a certificate number, which can be typed here.',
  ],
  notInRegister:
    'Not being in the register is no offence; it only means that this is not, or no longer, a published unit.',
  failed: 'The register cannot be read just now. Below is still the last result.',
  failedFirst:
    'The register cannot be read just now, so there is no answer. This does not mean that the unit is not in it.',
  again: 'Try again',
  unpublished: 'The register has not been published yet.',
} as const satisfies SearchAnswers;
