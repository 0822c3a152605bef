/** The five questions that say, before anybody signs in, whether to apply. */
export const ELIGIBILITY_QUESTIONS = [
  'registered',
  'inArea',
  'usesInstruments',
  'verified',
  'clean',
] as const;
export type EligibilityQuestion = (typeof ELIGIBILITY_QUESTIONS)[number];
export type EligibilityAnswers = { readonly [Q in EligibilityQuestion]?: boolean };

export type Eligibility =
  | { readonly verdict: 'apply' }
  | { readonly verdict: 'not-yet'; readonly because: readonly EligibilityQuestion[] }
  | { readonly verdict: 'unanswered'; readonly open: readonly EligibilityQuestion[] };

/**
 * Whether to apply: each question must be answered with yes. What stands in the way is named, all at once.
 * Source: domain/integrity-units.json commonCriteria; certainty `assumed`.
 */
export function eligibilityOf(answers: EligibilityAnswers): Eligibility {
  const because = ELIGIBILITY_QUESTIONS.filter((question) => answers[question] === false);
  if (because.length > 0) return { verdict: 'not-yet', because };
  const open = ELIGIBILITY_QUESTIONS.filter((question) => answers[question] === undefined);
  return open.length > 0 ? { verdict: 'unanswered', open } : { verdict: 'apply' };
}
