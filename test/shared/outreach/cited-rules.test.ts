import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, asInstant, dayInShanghai } from '../../../shared/kernel/days.ts';
import { citedRules, REPLACED_NORMS, RULES } from '../../../shared/outreach/rule-book.ts';
import legalBasis from '../../../shared/register/data/legal-basis.json' with { type: 'json' };
import fuel from '../../../shared/tolerance/data/fuel.json' with { type: 'json' };
import prepackaged from '../../../shared/tolerance/data/prepackaged.json' with { type: 'json' };
import retail from '../../../shared/tolerance/data/retail-weighing.json' with { type: 'json' };

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const ARTICLES = 'site/src/content/learn';
const TEXTS = [
  'shared/outreach/data',
  'shared/outreach/data/quiz',
  'site/src/i18n',
  'site/src/components/outreach',
  `${ARTICLES}/zh`,
  `${ARTICLES}/en`,
];

/** Numbers that no page may cite as law. */
const ended = [...legalBasis.repealed, ...REPLACED_NORMS].map(({ number }) => number);

/** True where a text names the number, however it is spaced. */
const names = (text: string, number: string): boolean => spaceless(text).includes(spaceless(number));
const spaceless = (text: string): string => text.replaceAll(/\s/g, '');

describe('what a page says of the law is law today', () => {
  it('P14: no rule of the book is repealed or replaced', () => {
    const breaches = RULES.flatMap(({ id, number }) =>
      ended.filter((each) => names(number, each)).map((each) => `${id}: ${each}`),
    );
    expect(breaches).toEqual([]);
  });

  it('P14: no article, question or word list names a repealed number', () => {
    const breaches = TEXTS.flatMap((folder) =>
      filesIn(folder).flatMap((name) => {
        const text = readFileSync(file(`${folder}/${name}`), 'utf8');
        const cited = name === 'rules.json' ? text.slice(0, text.indexOf('"replaced"')) : text;
        return ended.filter((each) => names(cited, each)).map((each) => `${folder}/${name}: ${each}`);
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('notices a repealed number that somebody cites', () => {
    expect(ended.filter((each) => names('见市场监管总局令第20号', each))).toEqual(['市场监管总局令第 20 号']);
  });

  it('P14: every rule has a title, a number, a day in force or the word that it is not established', () => {
    for (const rule of RULES) {
      expect(rule.title).not.toBe('');
      expect(rule.number).not.toBe('');
      expect(rule.effectiveFrom === null || rule.effectiveFrom >= '1984-02-27').toBe(true);
    }
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

it.each([
  ['retail-weighing', retail],
  ['prepackaged', prepackaged],
  ['fuel-dispensers', fuel],
])(
  'P14: the calculator applies %s as it stands in the book, whose last check its page states',
  (id, data) => {
    const [rule] = citedRules([id]);
    expect(rule).toMatchObject({ title: data.title, number: data.number, effectiveFrom: data.effectiveFrom });
  },
);

describe('an article', () => {
  const slugs = (locale: string): string[] => readdirSync(file(`${ARTICLES}/${locale}`)).sort();

  it('is there in both languages', () => {
    expect(slugs('zh')).toEqual(slugs('en'));
    expect(slugs('zh').length).toBeGreaterThanOrEqual(12);
  });

  it.each(slugs('zh'))('%s cites the same rules in both languages, all of them in the book', (name) => {
    const [zh, en] = ['zh', 'en'].map((locale) =>
      rulesOf(readFileSync(file(`${ARTICLES}/${locale}/${name}`), 'utf8')),
    );
    expect(zh).toEqual(en);
    expect(citedRules(zh ?? []).length).toBeGreaterThan(0);
  });

  it.each(slugs('zh'))('%s marks the same number of statements as unchecked in both languages', (name) => {
    const count = (locale: string, word: string): number =>
      readFileSync(file(`${ARTICLES}/${locale}/${name}`), 'utf8')
        .split('---')
        .slice(2)
        .join()
        .split(word).length;
    expect(count('zh', '待核')).toBe(count('en', 'unchecked'));
  });

  it.each(slugs('zh'))('P11: %s was reviewed within the last 24 months, in both languages', (name) => {
    const oldest = addDays(dayInShanghai(asInstant(new Date())), -730);
    for (const locale of ['zh', 'en']) {
      const text = readFileSync(file(`${ARTICLES}/${locale}/${name}`), 'utf8');
      expect(reviewedOn(text) >= oldest, `${locale}/${name}`).toBe(true);
    }
  });

  it('that nobody has looked at for 24 months would be noticed', () => {
    expect(reviewedOn("reviewedOn: '2020-01-01'") >= addDays(asDay('2026-01-01'), -730)).toBe(false);
  });

  it('that cites what was never looked up does not build', () => {
    expect(() => citedRules(['no-such-rule'])).toThrow(/no-such-rule/);
  });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(file(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const reviewedOn = (text: string): string => /^reviewedOn: '(.*)'$/m.exec(text)?.[1] ?? '';

function rulesOf(text: string): readonly string[] {
  return (/^rules: \[(.*)\]$/m.exec(text)?.[1] ?? '').split(', ');
}
