import type { CaseSummary } from '../../shared/certification/api.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { CertificationGiven } from './given.ts';
import { summaryOf } from './summary.ts';

/** All applications of a merchant, the newest first. */
export async function listApplications(
  given: Pick<CertificationGiven, 'cases' | 'calendar'>,
  uscc: string,
  now: Instant,
): Promise<readonly CaseSummary[]> {
  const held = await given.cases.listOfApplicant(uscc);
  const summaries = await Promise.all(held.map(({ state }) => summaryOf(state, now, given.calendar)));
  return summaries.toSorted((a, b) => (a.since > b.since ? -1 : 1));
}
