import * as z from 'zod/mini';
import { addDays, type Day } from '../kernel/days.ts';
import health from './data/quiz/health.json' with { type: 'json' };
import home from './data/quiz/home.json' with { type: 'json' };
import knowledge from './data/quiz/knowledge.json' with { type: 'json' };
import packages from './data/quiz/packages.json' with { type: 'json' };
import shopping from './data/quiz/shopping.json' with { type: 'json' };
import { type QuizQuestion, type QuizTopic, quizQuestionSchema } from './schema.ts';

/** A question that nobody has looked at for so long stops the build: about 24 months. */
export const REVIEW_DAYS = 730;

const bankSchema = z.array(quizQuestionSchema);

/** Every question of the quiz, by topic. */
export const QUIZ_BANK: Readonly<Record<QuizTopic, readonly QuizQuestion[]>> = {
  shopping: bankSchema.parse(shopping),
  packages: bankSchema.parse(packages),
  home: bankSchema.parse(home),
  health: bankSchema.parse(health),
  knowledge: bankSchema.parse(knowledge),
};

/** Questions whose last review is more than 24 months before `today`. */
export function overdueQuestions(
  questions: readonly QuizQuestion[],
  today: Day,
): readonly Pick<QuizQuestion, 'id' | 'reviewedOn'>[] {
  const oldest = addDays(today, -REVIEW_DAYS);
  return questions.filter(({ reviewedOn }) => reviewedOn < oldest);
}

/**
 * @throws RangeError naming the questions that have to be reviewed again, so that a page with a stale one is not built
 */
export function assertReviewed(questions: readonly QuizQuestion[], today: Day): void {
  const overdue = overdueQuestions(questions, today).map(({ id, reviewedOn }) => `${id} (${reviewedOn})`);
  if (overdue.length > 0)
    throw new RangeError(`expected a review within ${REVIEW_DAYS} days of ${today}: ${overdue.join(', ')}`);
}
