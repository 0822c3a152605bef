import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../shared/register/search/schema.ts';
import { SEARCH_ANSWERS } from '../../../site/src/i18n/search-answers.ts';
import { searchAnswerText } from '../../../site/src/render/search-answer-text.ts';
import { aUnit } from '../../support/a-unit.ts';

const answer = (given: Partial<SearchAnswer>): SearchAnswer => ({
  hits: [],
  found: 0,
  isLeast: false,
  ...given,
});
const hit = (match: 'prefix' | 'homophone') => ({ entry: aUnit(), match, ranges: [] });

describe('P5: the line above the results says no more than is known', () => {
  it.each([
    ['nothing is there', answer({}), '没有找到。', 'Nothing found.'],
    [
      'nothing among the closest that were compared',
      answer({ isLeast: true }),
      SEARCH_ANSWERS.zh.tooMany,
      SEARCH_ANSWERS.en.tooMany,
    ],
    ['all', answer({ found: 1, hits: [hit('prefix')] }), '找到 1 家', '1 found'],
    [
      'part',
      answer({ found: 9, hits: [hit('prefix')] }),
      '找到 9 家，显示前 1 家',
      '9 found, the first 1 shown',
    ],
    [
      'the closest of very many',
      answer({ found: 40, isLeast: true, hits: [hit('prefix')] }),
      '多于 1 家，显示较接近的；再输几个字，或选择所在地',
      'More than 1; the closest are shown. Type more, or choose a place',
    ],
    [
      'only what sounds the same',
      answer({ found: 1, hits: [hit('homophone')] }),
      `${SEARCH_ANSWERS.zh.nearly} 找到 1 家`,
      `${SEARCH_ANSWERS.en.nearly} 1 found`,
    ],
  ])('%s', (_, given, zh, en) => {
    expect(searchAnswerText(given, (word) => SEARCH_ANSWERS.zh[word])).toBe(zh);
    expect(searchAnswerText(given, (word) => SEARCH_ANSWERS.en[word])).toBe(en);
  });
});
