import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { reviewTask, reviewTaskId } from '../desk/review-task.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { verificationKey } from '../table/certification-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';

/** Cases in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

/**
 * Opens a review task for each certified unit with a compulsory verification that ran out (R11), once for each day on
 * which one did: the row by which the case was found goes in the same transaction, and comes back with a new ledger.
 * Suspends nothing.
 * @returns how many cases were looked at
 */
export async function openReviews(
  given: Pick<CertificationGiven, 'cases'> & { readonly desk: Pick<DeskRepository, 'findWorkItem'> },
  now: Instant,
): Promise<number> {
  const over = await given.cases.listVerificationsOver(dayInShanghai(now), MOST_AT_ONCE);
  for (const { day, caseId } of over) {
    const seen: TableWrite = {
      remove: verificationKey(day, caseId),
      expect: { attribute: 'caseId', equals: caseId },
    };
    try {
      await given.cases.commit([seen, ...(await taskWrites(given, caseId, now))]);
    } catch (error) {
      // Somebody was at work on the task or the ledger: the next minute looks again.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  return over.length;
}

async function taskWrites(
  { cases, desk }: Parameters<typeof openReviews>[0],
  caseId: string,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const state = (await cases.findCase(caseId))?.state;
  if (state?.certificate === undefined) return [];
  const { publicId } = state.certificate;
  if ((await desk.findWorkItem(reviewTaskId(publicId))) !== undefined) return [];
  const { division, name } = state.identity;
  const task = reviewTask({ publicId, division, name, why: 'verification-overdue', at: now });
  return workRowWrites(undefined, task);
}
