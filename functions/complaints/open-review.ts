import type { ReviewFinding } from '../../shared/certification/review-api.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { reviewTask, reviewTaskId } from '../desk/review-task.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { reviewKey } from '../table/certification-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { type Asked, doneOnce } from './done-once.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface OpenReviewPorts {
  readonly register: Pick<RegisterRepository, 'findUnit'>;
  readonly complaints: Pick<ComplaintsRepository, 'commit' | 'wasDone'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
}

interface OpenReviewRequest extends Asked {
  readonly caller: Caller;
  readonly publicId: string;
  readonly reason: string;
  readonly auditId: string;
}

/**
 * Asks for a review of a unit, once for a key: a task in the work lists, and why beside what was found in earlier ones. It decides
 * nothing.
 * @throws DomainError NOT_FOUND for a unit that is not there or outside the officer's scope; CONFLICT where a review is
 *   open already; STORE_UNAVAILABLE
 */
export const openReview = (ports: OpenReviewPorts, request: OpenReviewRequest): Promise<void> =>
  doneOnce(
    ports.complaints,
    { ...request, about: reviewTaskId(request.publicId) },
    { attempt: (done) => open(ports, request, done), repeated: () => {} },
  );

async function open(
  { register, complaints, desk }: OpenReviewPorts,
  request: OpenReviewRequest,
  done: TableWrite,
): Promise<void> {
  const { caller, publicId, reason, at, auditId } = request;
  const unit = await register.findUnit(publicId);
  if (unit === undefined) throw new DomainError('NOT_FOUND', 'expected a unit of the register');
  assertCovers(caller, unit.division);
  const caseId = reviewTaskId(publicId);
  if ((await desk.findWorkItem(caseId)) !== undefined) {
    throw new DomainError('CONFLICT', 'expected no open review of this unit');
  }
  const { division, name } = unit;
  const { accountId: by, name: byName } = caller;
  const why = 'asked-by-officer';
  const review: ReviewFinding = { at, by, byName, why, finding: 'opened', reason };
  await complaints.commit([
    ...workRowWrites(undefined, reviewTask({ publicId, division, name, why, at })),
    { put: { ...reviewKey(publicId, at), review }, expect: 'absent' },
    done,
    auditWrite({
      ...{ id: auditId, at, actor: by, actorName: byName },
      ...{ action: 'case-changed', detail: 'review-opened', caseId },
    }),
  ]);
}
