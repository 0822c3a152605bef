import type { ReviewFinding } from '../../shared/certification/review-api.ts';
import { REVIEW_REASONS, type WorkRow } from '../../shared/desk/schema.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { reviewTaskId } from '../desk/review-task.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { reviewKey } from '../table/certification-keys.ts';
import { ConditionFailed } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';

/** Attempts while others write at the same time; a task that somebody changed is seen to be changed at the next. */
const MAX_ATTEMPTS = 5;

interface CloseRequest {
  readonly caller: Caller;
  readonly publicId: string;
  readonly finding: ReviewFinding['finding'];
  readonly reason: string;
  /** Version of the task as the officer has seen it. */
  readonly version: number;
  readonly now: Instant;
  /** The caller's idempotency key: asked again, the task is closed once. */
  readonly requestId: string;
}

/**
 * Ends a review task with what an officer found and why. A measure is not taken here: where one is found due it must
 * have been proposed in the unit's case before.
 * @throws DomainError NOT_FOUND where no task is open in the caller's scope; CONFLICT where no measure was proposed;
 *   VERSION_MISMATCH where somebody changed the task; STORE_UNAVAILABLE
 */
export async function closeReview(
  given: Pick<CertificationGiven, 'cases' | 'desk'>,
  request: CloseRequest,
): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      await attemptClose(given, request);
      return;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

async function attemptClose(
  given: Pick<CertificationGiven, 'cases' | 'desk'>,
  request: CloseRequest,
): Promise<void> {
  const { caller, publicId, finding, reason, version, now } = request;
  if (await given.cases.wasReviewed(publicId, request.requestId)) return;
  const task = await given.desk.findWorkItem(reviewTaskId(publicId));
  if (task === undefined) throw new DomainError('NOT_FOUND', 'expected an open review task');
  assertCovers(caller, task.division);
  if (task.version !== version)
    throw new DomainError('VERSION_MISMATCH', `expected version ${version}, got ${task.version}`);
  if (finding === 'measure-proposed') await assertProposed(given, publicId);
  const { accountId: by, name: byName } = caller;
  const review: ReviewFinding = { at: now, by, byName, why: whyOf(task), finding, reason };
  await given.cases.commit([
    ...workRowWrites(task, undefined),
    { put: { ...reviewKey(publicId, now), review, requestId: request.requestId }, expect: 'absent' },
    auditWrite({
      ...{ id: request.requestId, at: now, actor: by, actorName: byName },
      ...{ action: 'decision-recorded', detail: `review-${finding}`, caseId: task.caseId },
    }),
  ]);
}

const whyOf = ({ stage }: WorkRow): ReviewFinding['why'] =>
  REVIEW_REASONS.find((each) => each === stage) ?? 'repeated-penalties';

async function assertProposed({ cases }: Pick<CertificationGiven, 'cases'>, publicId: string): Promise<void> {
  const caseId = await cases.findCaseOfUnit(publicId);
  const state = caseId === undefined ? undefined : (await cases.findCase(caseId))?.state;
  if (state === undefined || state.proposal !== undefined || state.stage === 'suspended') return;
  throw new DomainError('CONFLICT', 'expected a measure that was proposed in the case of the unit', {
    issues: [
      {
        field: 'finding',
        code: 'no-proposal',
        zh: '请先在该单位的案件中提出暂停或撤销',
        en: 'First propose a suspension or withdrawal in the case of this unit',
      },
    ],
  });
}
