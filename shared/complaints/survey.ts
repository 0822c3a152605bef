import type { SurveyRow } from './figures/schema.ts';
import { stepAfter } from './lifecycle.ts';
import type { CaseHead } from './schema.ts';
import type { SurveyAnswers } from './survey-answers.ts';
import type { Step } from './transition.ts';

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
