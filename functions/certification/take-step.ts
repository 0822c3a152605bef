import { DomainError } from '../../shared/kernel/errors.ts';
import { ConditionFailed } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { type StepRequest, stepWrites } from './step-writes.ts';

/** Attempts to get in while others write to the same case. */
const MAX_ATTEMPTS = 20;

/**
 * Takes one step of the lifecycle: the fact, the head, the rows that follow from it, the work list, the audit trail,
 * the notice and the decision for the register are written together or not at all. The same request again changes
 * nothing and gives the same answer.
 * @throws DomainError NOT_FOUND; INVALID_INPUT for a place outside the province; CONFLICT with each reason where the
 *   table does not allow the step; VERSION_MISMATCH where somebody took another step since; STORE_UNAVAILABLE
 */
export async function takeStep(given: CertificationGiven, request: StepRequest): Promise<HeldCase> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return await attemptStep(given, request);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

async function attemptStep(given: CertificationGiven, request: StepRequest): Promise<HeldCase> {
  const held = await given.cases.findCase(request.caseId);
  if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(held.state);
  if (await isDone(given, held, request)) return held;
  const { after, writes } = await stepWrites(given, held, request);
  await given.cases.commit(writes);
  return after;
}

/**
 * Whether this very request was recorded before, by an attempt whose answer was lost.
 * @throws DomainError VERSION_MISMATCH where another step was
 */
async function isDone(given: CertificationGiven, held: HeldCase, request: StepRequest): Promise<boolean> {
  const { expectedFacts, caseId, requestId } = request;
  const { facts } = held.state;
  const last = await given.cases.findFact(caseId, expectedFacts === undefined ? facts : expectedFacts + 1);
  if (last?.requestId === requestId) return true;
  if (expectedFacts === undefined || expectedFacts === facts) return false;
  throw new DomainError('VERSION_MISMATCH', `expected ${expectedFacts} facts, got ${facts}`);
}
