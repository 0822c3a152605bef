import { describe, expect, it } from 'vitest';
import { filled } from '../../../site/src/features/register/page-words.ts';
import { CHECK_ANSWERS } from '../../../site/src/i18n/check-answers.ts';
import { LOT_ANSWERS } from '../../../site/src/i18n/lot-answers.ts';

/** What the scripts put into each text; no other text has a place to be filled. */
const RULE = { title: '办法', titleEn: 'Measures' };
const CHECK_VALUES: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  allowed: { row: 'A' },
  yuan: { amount: '0.12' },
  titled: RULE,
};
const LOT_VALUES: typeof CHECK_VALUES = {
  needs: { sample: 80 },
  counted: { measured: 79, sample: 80 },
  atLeast: { value: '495 g' },
  packages: { count: 1 },
  atMost: { count: 3 },
  lineFault: { line: 2, advice: 'a unit' },
  titled: RULE,
};

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value instanceof Object
      ? Object.values(value as Record<string, unknown>).flatMap(textsOf)
      : [];

describe.each([
  ['calculator', CHECK_ANSWERS, CHECK_VALUES],
  ['page of lots', LOT_ANSWERS, LOT_VALUES],
] as const)('what the %s answers', (_, answers, values) => {
  it.each(['zh', 'en'] as const)('P7: leaves no place of a text open, in %s', (locale) => {
    for (const [key, value] of Object.entries(answers[locale])) {
      for (const text of textsOf(value)) expect(filled(text, values[key] ?? {})).not.toMatch(/[{}]/);
    }
  });

  it.each(['zh', 'en'] as const)('P7: says every number that it is given, in %s', (locale) => {
    for (const [key, given] of Object.entries(values)) {
      if (key === 'titled') continue;
      const said = filled(
        textsOf(Object.entries(answers[locale]).find(([name]) => name === key)?.[1])[0] ?? '',
        given,
      );
      for (const each of Object.values(given)) expect(said).toContain(String(each));
    }
  });
});
