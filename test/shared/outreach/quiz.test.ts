import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, asInstant, dayInShanghai } from '../../../shared/kernel/days.ts';
import { assertReviewed, QUIZ_BANK, REVIEW_DAYS } from '../../../shared/outreach/quiz-bank.ts';
import {
  codeFrom,
  QUESTIONS_IN_A_QUIZ,
  questionsOf,
  readCode,
  shuffledPlaces,
} from '../../../shared/outreach/quiz-code.ts';
import { citedRules } from '../../../shared/outreach/rule-book.ts';
import { quizQuestionSchema } from '../../../shared/outreach/schema.ts';

const questions = Object.values(QUIZ_BANK).flat();
const ids = questions.map(({ id }) => id);
const today = dayInShanghai(asInstant(new Date()));

describe('the questions of the quiz', () => {
  it('are at least forty, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(questions)(
    '$id is asked and explained alike in both languages, and cites rules of the book',
    (question) => {
      expect(question.zh.wrong.length).toBe(question.en.wrong.length);
      for (const { right, wrong } of [question.zh, question.en]) {
        expect(new Set([right, ...wrong]).size).toBe(wrong.length + 1);
      }
      expect(citedRules(question.rules).length).toBe(question.rules.length);
    },
  );

  it('lead to articles that exist', () => {
    const missing = questions
      .flatMap(({ article }) => article ?? [])
      .filter((slug) => !existsSync(file(`site/src/content/learn/zh/${slug}.md`)));
    expect(missing).toEqual([]);
  });

  it('P11: were all reviewed within the last 24 months', () => {
    expect(() => assertReviewed(questions, today)).not.toThrow();
  });

  it('P11: one that was reviewed longer ago stops the build, and its id is named', () => {
    const [question] = questions;
    if (question === undefined) throw new Error('expected a question');
    const onTheDay = addDays(asDay(question.reviewedOn), REVIEW_DAYS);
    expect(() => assertReviewed([question], onTheDay)).not.toThrow();
    expect(() => assertReviewed([question], addDays(onTheDay, 1))).toThrow(question.id);
  });

  it('P11: one without explanation, rule or day of review is none', () => {
    const [question] = questions;
    for (const part of ['rules', 'reviewedOn', 'zh', 'en'])
      expect(quizQuestionSchema.safeParse({ ...question, [part]: undefined }).success).toBe(false);
    const unexplained = { ...question?.zh, why: '' };
    expect(quizQuestionSchema.safeParse({ ...question, zh: unexplained }).success).toBe(false);
    expect(quizQuestionSchema.safeParse({ ...question, rules: [] }).success).toBe(false);
  });
});

describe('a code', () => {
  it('gives everybody who has it the same questions with the same order of answers', () => {
    expect(questionsOf('K7Q2MX', ids)).toEqual(questionsOf('K7Q2MX', ids.toReversed()));
    expect(shuffledPlaces('K7Q2MX', 'gongjin', 4)).toEqual(shuffledPlaces('K7Q2MX', 'gongjin', 4));
  });

  it('gives ten different questions, and another code others', () => {
    const codes = Array.from({ length: 500 }, (_, at) =>
      codeFrom(new Uint8Array([at, at >> 8, 7, 9, 11, 13])),
    );
    const quizzes = codes.map((code) => questionsOf(code, ids));
    for (const quiz of quizzes) expect(new Set(quiz).size).toBe(QUESTIONS_IN_A_QUIZ);
    expect(new Set(quizzes.map((quiz) => quiz.join())).size).toBe(new Set(codes).size);
  });

  it('asks every question about equally often, and puts the right answer everywhere', () => {
    const counts = new Map<string, number>();
    const firsts = [0, 0, 0, 0];
    for (let at = 0; at < 6_600; at += 1) {
      const code = codeFrom(new Uint8Array([at, at >> 5, at >> 10, 3, 5, 8]));
      for (const id of questionsOf(code, ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
      const place = shuffledPlaces(code, 'gongjin', 4).indexOf(0);
      firsts[place] = (firsts[place] ?? 0) + 1;
    }
    // 1,000 of 6,600 quizzes each, if chance were fair; six standard deviations either way.
    for (const id of ids)
      expect(Math.abs((counts.get(id) ?? 0) / (66_000 / ids.length) - 1)).toBeLessThan(0.2);
    for (const first of firsts) expect(Math.abs(first / 1_650 - 1)).toBeLessThan(0.2);
  });

  it('survives a question that is added to the bank, in nine quizzes of ten or so', () => {
    const codes = Array.from({ length: 200 }, (_, at) => codeFrom(new Uint8Array([at, 1, 2, 3, 4, 5])));
    const kept = codes.filter(
      (code) => questionsOf(code, ids).join() === questionsOf(code, [...ids, 'a-new-question']).join(),
    );
    expect(kept.length / codes.length).toBeGreaterThan(0.75);
  });

  it.each([
    ['k7q2mx', 'K7Q2MX'],
    [' K7Q-2MX ', 'K7Q2MX'],
    ['oil234', '011234'],
    ['Ｋ７Ｑ２ＭＸ', 'K7Q2MX'],
    ['K7Q2M', undefined],
    ['K7Q2MU', undefined],
    ['', undefined],
  ])('typed as “%s” is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
