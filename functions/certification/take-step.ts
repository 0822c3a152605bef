import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { take } from '../../shared/certification/take.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { caseKeyOf } from './case-key.ts';
import { decisionWrite, factWrite, headWrites } from './case-writes.ts';
import { decisionOf } from './decision-of.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, wordsContext } from './held-case.ts';
import { assertLiesInProvince } from './lies-in-province.ts';
import { noticeWrites } from './notice-writes.ts';
import { situationOf } from './situation-of.ts';
import { workItemOf } from './work-item.ts';

export interface StepRequest extends Ask {
  readonly caseId: string;
  readonly step: Step;
  /** By the schema of the step. */
  readonly data: Fact['data'] | ((held: HeldCase) => Promise<Fact['data']>);
  /** What people wrote, to be sealed; by the schema of the step. */
  readonly words?: { readonly [member: string]: Json };
  /** Number of the last fact that the person saw; absent where any will do, as for an objection. */
  readonly expectedFacts?: number | undefined;
  /** SHA-256 of the mail that the person saw before; the step is not taken if another would go out. */
  readonly noticeSha256?: string | undefined;
  /** Writes that belong to the same transaction, and members of the head that they change. */
  readonly more?: (held: HeldCase) => Promise<{
    readonly writes: readonly TableWrite[];
    readonly savedAt?: HeldCase['savedAt'];
  }>;
}

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
  const { caseId, step, now } = request;
  const held = await given.cases.findCase(caseId);
  if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(held.state);
  if (await isDone(given, held, request)) return held;
  const data = typeof request.data === 'function' ? await request.data(held) : request.data;
  assertLiesInProvince(data, held.state.identity.division);
  const situation = await situationOf(given, held, { step, ask: request, names: { ...data } });
  const taken = take(held.state, { step, data }, situation);
  const more = (await request.more?.(held)) ?? { writes: [] };
  const after: HeldCase = {
    ...held,
    version: held.version + 1,
    state: taken.state,
    savedAt: { ...held.savedAt, ...more.savedAt },
  };
  await given.cases.commit([
    ...headWrites(held, after),
    factWrite(caseId, {
      fact: taken.fact,
      words: await sealedWords(given, held, { ...request, sequence: taken.fact.sequence }),
      requestId: request.requestId,
    }),
    ...(await workWrites(given, taken.state, now)),
    auditOf(request, taken.fact),
    ...(await decisionWrites(given, held, taken)),
    ...(await noticeWrites(given, held, taken, request.noticeSha256)),
    ...more.writes,
  ]);
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

async function sealedWords(
  given: CertificationGiven,
  held: HeldCase,
  { caseId, words, sequence }: StepRequest & { readonly sequence: number },
): Promise<string | undefined> {
  if (words === undefined || Object.keys(words).length === 0) return undefined;
  const key = await caseKeyOf(given, held);
  return seal(key, words, wordsContext(caseId, sequence));
}

/** The case's row in the officers' lists, as it now stands. */
export async function workWrites(
  given: CertificationGiven,
  state: CaseState,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const before = await given.desk.findWorkItem(state.identity.caseId);
  return workRowWrites(before, workItemOf(state, before, { now, calendar: given.calendar }));
}

/** Officers' acts are on the record; a merchant's are facts of the case and need no second one. */
function auditOf(request: StepRequest, fact: Fact): TableWrite {
  const { actor, actorName, caseId, now, step } = request;
  return auditWrite({
    id: `${caseId}-${fact.sequence}`,
    at: now,
    actor: actor.accountId,
    action: transitionOf(step).by === 'decider' ? 'decision-recorded' : 'case-changed',
    detail: step,
    caseId,
    ...(actorName === undefined ? {} : { actorName }),
  });
}

async function decisionWrites(
  given: CertificationGiven,
  held: HeldCase,
  taken: { readonly fact: Fact; readonly state: CaseState },
): Promise<readonly TableWrite[]> {
  const decision = await decisionOf(given, held, taken);
  return decision === undefined ? [] : [decisionWrite(decision)];
}
