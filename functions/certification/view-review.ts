import { REVIEW_REASONS } from '../../shared/desk/schema.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { statusOn } from '../../shared/register/status.ts';
import { reviewTaskId } from '../desk/review-task.ts';
import type { RegisterRepository } from '../register/repository.ts';
import type { CertificationGiven } from './given.ts';
import { upheldWithinYear } from './upheld.ts';

export interface ReviewGiven extends Pick<CertificationGiven, 'cases' | 'desk'> {
  readonly register: Pick<RegisterRepository, 'findUnit'>;
}

/**
 * A unit whose certificate officers are asked to review: why, how it stands, and what was found before.
 * @throws DomainError NOT_FOUND where there is no such unit in the caller's scope; STORE_UNAVAILABLE
 */
export async function viewReview(
  { cases, desk, register }: ReviewGiven,
  { caller, publicId, now }: { readonly caller: Caller; readonly publicId: string; readonly now: Instant },
) {
  const unit = await register.findUnit(publicId);
  if (unit === undefined) throw new DomainError('NOT_FOUND', 'expected a unit of the register');
  assertCovers(caller, unit.division);
  const [row, caseId, findings] = await Promise.all([
    desk.findWorkItem(reviewTaskId(publicId)),
    cases.findCaseOfUnit(publicId),
    cases.listReviews(publicId),
  ]);
  const held = caseId === undefined ? undefined : await cases.findCase(caseId);
  const why = REVIEW_REASONS.find((each) => each === row?.stage);
  const { name, division, certificateNumber, validTo } = unit;
  return {
    ...{ publicId, name, division, certificateNumber, validTo },
    status: statusOn(unit, dayInShanghai(now)).status,
    upheldComplaints: held === undefined ? 0 : upheldWithinYear(held.state, now),
    findings: [...findings],
    ...(row === undefined || why === undefined
      ? {}
      : { task: { why, openedAt: row.openedAt, version: row.version } }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(held?.verifiedUntil === undefined ? {} : { verifiedUntil: held.verifiedUntil }),
  };
}
