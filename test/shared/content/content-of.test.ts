import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../shared/content/content-of.ts';
import type { ContentKind, Typed } from '../../../shared/content/schema.ts';
import { typedOf } from '../../../shared/content/typed-of.ts';
import { QUIZ_BANK } from '../../../shared/outreach/quiz-bank.ts';
import type { QuizTopic } from '../../../shared/outreach/schema.ts';
import {
  aGiven,
  anAnnouncement,
  anArticle,
  anEvidence,
  aQuestion,
  articlesOfTheSite,
} from '../../support/some-content.ts';

const issuesOf = (kind: ContentKind, id: string, typed: Typed, given = aGiven()): readonly string[] => {
  const result = contentOf(kind, id, typed, given);
  return 'issues' in result ? result.issues.map(({ field, code }) => `${field} ${code}`) : [];
};

const WHOLE: readonly (readonly [ContentKind, string, Typed])[] = [
  ['article', 'zero', anArticle()],
  ['announcement', 'holidays', anAnnouncement()],
  ['question', 'jin', aQuestion()],
  ['evidence', 'public-standards', anEvidence()],
];

describe.each(WHOLE)('%s', (kind, id, typed) => {
  it('may be published when all is there', () => {
    expect(issuesOf(kind, id, typed)).toEqual([]);
  });

  it('is typed again as it was: nothing is lost on the way there and back', () => {
    const result = contentOf(kind, id, typed, aGiven());
    if ('issues' in result) throw new Error('expected a finished item');
    expect(contentOf(kind, id, typedOf(result.content), aGiven())).toEqual(result);
  });

  it('names each field that is missing', () => {
    for (const name of Object.keys(typed).filter((each) => !['article', 'unchecked'].includes(each)))
      expect(issuesOf(kind, id, { ...typed, [name]: ' ' })).toContain(`${name} required`);
  });

  it('takes no field with controls that turn the order of a text around', () => {
    for (const name of Object.keys(typed).filter((each) => (typed[each] ?? '') !== ''))
      for (const control of ['\u202e', '\u2066', '\u0007'])
        expect(issuesOf(kind, id, { ...typed, [name]: `${typed[name]}${control}` })).toContain(
          `${name} control_character`,
        );
  });
});

describe('P11 and P14: the same checks as the site build', () => {
  const given = aGiven({ today: '2026-11-28' as never, reviewedFrom: '2024-11-28' as never });

  it('every article of the site may be published as it is', () => {
    const articles = articlesOfTheSite();
    expect(articles.length).toBeGreaterThanOrEqual(12);
    for (const { id, content } of articles) {
      expect(issuesOf('article', id, typedOf(content), given), id).toEqual([]);
      expect(contentOf('article', id, typedOf(content), given)).toMatchObject({
        content: { zh: content.zh },
      });
    }
  });

  it('and every question of the bank', () => {
    const known = aGiven({ ...given, articles: articlesOfTheSite().map(({ id }) => id) });
    for (const [topic, questions] of Object.entries(QUIZ_BANK))
      for (const question of questions) {
        const content = { kind: 'question', topic: topic as QuizTopic, question } as const;
        const result = contentOf('question', question.id, typedOf(content), known);
        expect(result, question.id).toMatchObject({ content: { topic } });
      }
  });

  it.each([
    ['a review of more than 24 months ago', 'reviewedOn', '2024-05-19', 'overdue'],
    ['a review of tomorrow', 'reviewedOn', '2026-05-21', 'future'],
    ['a day that does not exist', 'reviewedOn', '2026-02-30', 'invalid_date'],
    ['a rule that is not in the book', 'rules', 'retail-weighing made-up', 'unknown_rule'],
    ['the number of a repealed order', 'textZh', '见市场监管总局令第20号', 'repealed'],
    ['a first heading', 'textZh', '# 标题', 'first_heading'],
    ['a picture', 'textZh', '![图](https://example.org/a.png)', 'image'],
    ['a paragraph that nobody can read', 'textZh', '*a_ '.repeat(600), 'tangled'],
    ['quotes without an end', 'textZh', '>'.repeat(30), 'tangled'],
    ['a text of a book', 'textZh', '长'.repeat(20_001), 'too_big'],
  ])('an article with %s is not published', (_what, name, value, code) => {
    expect(issuesOf('article', 'zero', anArticle({ [name]: value }))).toContain(`${name} ${code}`);
  });

  it('a review of exactly 24 months ago counts', () => {
    expect(issuesOf('article', 'zero', anArticle({ reviewedOn: '2024-05-20' }))).toEqual([]);
  });

  it('what is unchecked must be said in both languages', () => {
    expect(issuesOf('article', 'zero', anArticle({ textZh: '约 5 g（待核）。' }))).toEqual([
      'textEn unchecked_differs',
    ]);
  });

  it('no article takes the address of another page', () => {
    expect(issuesOf('article', 'convert', anArticle())).toEqual(['id reserved']);
  });

  it('an announcement whose last day has passed is not published', () => {
    expect(issuesOf('announcement', 'old', anAnnouncement({ showUntil: '2026-05-19' }))).toEqual([
      'showUntil past',
    ]);
    expect(issuesOf('announcement', 'today', anAnnouncement({ showUntil: '2026-05-20' }))).toEqual([]);
  });

  it('a question needs as many wrong answers in English as in Chinese, one to three', () => {
    expect(issuesOf('question', 'q', aQuestion({ wrongEn: 'one' }))).toEqual(['wrongEn count_differs']);
    expect(issuesOf('question', 'q', aQuestion({ wrongZh: 'a\nb\nc\nd', wrongEn: 'a\nb\nc\nd' }))).toEqual([
      'wrongZh too_many',
      'wrongEn too_many',
    ]);
    expect(issuesOf('question', 'q', aQuestion({ article: 'nowhere' }))).toEqual(['article unknown_article']);
    expect(issuesOf('question', 'q', aQuestion({ topic: 'sports' }))).toEqual(['topic invalid']);
  });

  it('evidence needs a target of the plan, a public source and a day that has been', () => {
    expect(issuesOf('evidence', 'made-up', anEvidence())).toEqual(['id unknown_target']);
    expect(issuesOf('evidence', 'demonstration-units', anEvidence())).toEqual(['id unknown_target']);
    expect(issuesOf('evidence', 'public-standards', anEvidence({ source: 'http://example.org' }))).toEqual([
      'source invalid_format',
    ]);
    expect(issuesOf('evidence', 'public-standards', anEvidence({ on: '2026-05-21' }))).toEqual(['on future']);
    expect(issuesOf('evidence', 'public-standards', anEvidence({ value: '-1' }))).toEqual([
      'value invalid_number',
    ]);
  });
});
