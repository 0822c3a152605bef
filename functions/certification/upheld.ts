import type { CaseState } from '../../shared/certification/case-state.ts';
import { addDays, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';

const DAYS_OF_A_YEAR = 365;

/** How many complaints proved right in the twelve months up to an instant: for officers to look at. */
export function upheldWithinYear({ upheldComplaints }: CaseState, now: Instant): number {
  const from = addDays(dayInShanghai(now), -DAYS_OF_A_YEAR);
  return upheldComplaints.filter(({ at }) => dayInShanghai(at) > from).length;
}
