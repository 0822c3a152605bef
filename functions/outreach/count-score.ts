import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { admitNetwork, type ThrottlePorts } from '../complaints/throttle.ts';
import { quizScoreKey } from '../table/outreach-keys.ts';
import type { Table } from '../table/table.ts';

/** Scores that a year can hold, beyond any that people give. */
const SCORES_MOST = 10_000_000;
/** Counts are kept for good. */
const NEVER = 253_402_300_799;

/**
 * Counts one score in its year.
 * @param right 0 to 10
 * @throws DomainError RATE_LIMITED; STORE_UNAVAILABLE
 */
export async function countScore(
  ports: ThrottlePorts & { readonly casework: Pick<Table, 'count'> },
  {
    right,
    clientAddress,
    now,
  }: { readonly right: number; readonly clientAddress: string; readonly now: Instant },
): Promise<void> {
  await admitNetwork(ports, { what: 'quiz-score', address: clientAddress, now });
  const year = Number(dayInShanghai(now).slice(0, 4));
  await ports.casework.count(quizScoreKey(year, right), {
    most: SCORES_MOST,
    expiresAtEpochSeconds: NEVER,
  });
}
