import { addDays, type Day, dayInShanghai } from '../kernel/days.ts';
import type { CaseState } from './case-state.ts';
import { isHeld } from './lifecycle.ts';
import { PERIODS } from './periods.ts';
import type { Stage } from './schema.ts';

const ENDED_UNCERTIFIED: readonly Stage[] = ['abandoned', 'not-accepted', 'refused', 'refusal-upheld'];
const ENDED_CERTIFIED: readonly Stage[] = ['withdrawn', 'superseded'];

/**
 * The day on which what a case says of people is erased: so long after it ended, or after its certificate did. What
 * was never submitted goes first. All periods are the service's own (`assumed`).
 * @returns calendar day in Shanghai; `undefined` while the case is open
 */
export function eraseDayOf(
  state: Pick<CaseState, 'stage' | 'since' | 'submittedAt' | 'certificate'>,
): Day | undefined {
  const { stage, since, submittedAt, certificate } = state;
  const { draft, application, certified } = PERIODS.retention;
  const ended = dayInShanghai(since);
  if (stage === 'draft') return addDays(ended, PERIODS.periods.draft.days + draft.days);
  if (stage === 'abandoned' && submittedAt === undefined) return addDays(ended, draft.days);
  if (ENDED_UNCERTIFIED.includes(stage)) return addDays(ended, application.days);
  if (ENDED_CERTIFIED.includes(stage)) return addDays(ended, certified.days);
  return isHeld(stage) && certificate !== undefined
    ? addDays(certificate.validTo, certified.days)
    : undefined;
}
