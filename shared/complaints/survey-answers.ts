import * as z from 'zod/mini';
import { SURVEY_ANSWERS } from './figures/schema.ts';

/** What whoever filed a case says of how it was handled, once it has ended: two questions, and words if they like. */
export const surveyAnswersSchema = z.object({
  /** Whether they are satisfied. */
  satisfied: z.enum(SURVEY_ANSWERS),
  /** Whether what was decided, and why, was clear. */
  clear: z.enum(SURVEY_ANSWERS),
  /** In their own words; kept apart from the case and from the two answers. */
  words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
});
export type SurveyAnswers = z.output<typeof surveyAnswersSchema>;
