import type { SurveyRow } from './figures/schema.ts';
import { hasEnded, stepAfter } from './lifecycle.ts';
import type { CaseHead } from './schema.ts';
import type { SurveyAnswers } from './survey-answers.ts';

/**
 * Whether the survey of a case can be answered: it has ended, and not by the person's own word, nobody has answered, and
 * it is counted at all.
 */
export const canAnswerSurvey = (
  head: Pick<CaseHead, 'track' | 'events' | 'surveyed' | 'erasedAt'>,
): boolean =>
  head.track !== 'correction' &&
  head.surveyed !== true &&
  head.erasedAt === undefined &&
  hasEnded(head.events) &&
  stepAfter(head.events) !== 'withdrawn';

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
