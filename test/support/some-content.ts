import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentGiven } from '../../shared/content/issues.ts';
import { type BuiltInArticle, builtInArticlesSchema, type Typed } from '../../shared/content/schema.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { REPLACED_NORMS, RULES } from '../../shared/outreach/rule-book.ts';
import { PLAN } from '../../shared/plan/plan.ts';
import legalBasis from '../../shared/register/data/legal-basis.json' with { type: 'json' };

const ARTICLES = new URL('../../site/src/content/learn/', import.meta.url);

/** What an editor has typed of a whole article. */
export const anArticle = (given: Typed = {}): Typed => ({
  titleZh: '电子秤怎样归零',
  titleEn: 'How a scale is set to zero',
  summaryZh: '空秤应当显示 0。',
  summaryEn: 'An empty scale shows 0.',
  textZh: '## 先看空秤\n\n放东西以前，显示应当是 **0**。\n',
  textEn: '## Look at the empty scale\n\nBefore anything is put on it, it should show **0**.\n',
  sourceZh: '公开转载',
  sourceEn: 'Public reprints',
  topic: 'shopping',
  order: '20',
  rules: 'retail-weighing',
  reviewedOn: '2026-05-01',
  ...given,
});

export const anAnnouncement = (given: Typed = {}): Typed => ({
  titleZh: '国庆假期的办理时间',
  titleEn: 'Hours in the October holidays',
  textZh: '10 月 1 日至 7 日休息。',
  textEn: 'Closed from 1 to 7 October.',
  showUntil: '2026-10-07',
  ...given,
});

export const aQuestion = (given: Typed = {}): Typed => ({
  questionZh: '一斤是多少克？',
  questionEn: 'How many grams is a jin?',
  rightZh: '500 克',
  rightEn: '500 g',
  wrongZh: '450 克\n600 克',
  wrongEn: '450 g\n600 g',
  whyZh: '1959 年起一斤是 500 克。',
  whyEn: 'Since 1959 a jin has been 500 g.',
  topic: 'knowledge',
  rules: 'legal-units',
  article: '',
  unchecked: '',
  reviewedOn: '2026-05-01',
  ...given,
});

export const anEvidence = (given: Typed = {}): Typed => ({
  value: '71',
  on: '2016-12-31',
  titleZh: '年度报告',
  titleEn: 'Annual report',
  source: 'https://example.org/report',
  ...given,
});

/** What is known beside a text, on 20 May 2026. */
export const aGiven = (given: Partial<ContentGiven> = {}): ContentGiven => ({
  today: asDay('2026-05-20'),
  reviewedFrom: asDay('2024-05-20'),
  rules: RULES,
  endedNumbers: [...legalBasis.repealed, ...REPLACED_NORMS].map(({ number }) => number),
  targets: PLAN.tasks.flatMap(({ targets }) => targets.filter(({ measuredHere }) => measuredHere !== true)),
  articles: ['gold'],
  pictures: [],
  ...given,
});

/** The articles of the repository, as the site build hands them to the publisher. */
export function articlesOfTheSite(): readonly BuiltInArticle[] {
  const files = readdirSync(new URL('zh/', ARTICLES)).sort();
  const of = (locale: string, file: string) => {
    const [, front = '', ...text] = readFileSync(
      fileURLToPath(new URL(`${locale}/${file}`, ARTICLES)),
      'utf8',
    ).split(/^---$/m);
    return { front: frontMatter(front), text: text.join('---').trimStart() };
  };
  return builtInArticlesSchema.parse(
    files.map((file) => ({
      id: file.replace('.md', ''),
      content: { kind: 'article', zh: of('zh', file), en: of('en', file) },
    })),
  );
}

/** The few forms of YAML that our front matter uses. */
function frontMatter(text: string): Readonly<Record<string, unknown>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(': ');
      const value = rest.join(': ').trim();
      if (value.startsWith('[')) return [name, value.slice(1, -1).split(', ')];
      if (/^\d+$/.test(value)) return [name, Number(value)];
      return [
        name,
        value
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'")
          .replace(/^"(.*)"$/, '$1'),
      ];
    }),
  );
}
