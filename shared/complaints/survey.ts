import * as z from 'zod/mini';
import type { SurveyRow } from './figures/schema.ts';
import { SURVEY_ANSWERS } from './figures/schema.ts';
import { stepAfter } from './lifecycle.ts';
import type { CaseHead } from './schema.ts';
import type { Step } from './transition.ts';

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

const ENDED: ReadonlySet<Step> = new Set([
  'closed',
  'settled',
  'terminated',
  'not-accepted',
  'not-opened',
  'decided',
]);

/** Whether the survey of a case can be answered: it has ended, nobody has answered, and it is counted at all. */
export const canAnswerSurvey = (
  head: Pick<CaseHead, 'track' | 'events' | 'surveyed' | 'erasedAt'>,
): boolean =>
  head.track !== 'correction' &&
  head.surveyed !== true &&
  head.erasedAt === undefined &&
  ENDED.has(stepAfter(head.events));

/** What is kept of the answers for counting: nothing in it says which case they are of. */
export function surveyRowOf(
  { receivedOn, division, track, demonstration }: CaseHead,
  { satisfied, clear }: SurveyAnswers,
): SurveyRow {
  return {
    month: receivedOn.slice(0, 7),
    prefecture: `${division.slice(0, 4)}00`,
    track: track === 'report' ? 'report' : 'complaint',
    satisfied,
    clear,
    ...(demonstration ? { demonstration: true } : {}),
  };
}
