import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import type { CaseIdentity } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { hindrancesTo, take } from '../../shared/certification/take.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { seal } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { caseKeyOf } from './case-key.ts';
import { decisionWrite, factWrite, headWrites, leadingCaseWrite } from './case-writes.ts';
import { decisionOf } from './decision-of.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, wordsContext } from './held-case.ts';
import { assertLiesInProvince } from './lies-in-province.ts';
import { noticeWrites } from './notice-writes.ts';
import { situationOf } from './situation-of.ts';
import { workItemOf } from './work-item.ts';

/** The service itself, where it does what follows from a decision. */
export const SERVICE = { accountId: 'system', party: 'system' } as const;

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

/** A case after one of its steps, and everything that is to be written for it, together or not at all. */
export interface StepWrites {
  readonly after: HeldCase;
  readonly writes: readonly TableWrite[];
}

/**
 * What one step of the lifecycle changes. Reads what it needs and writes nothing.
 * @throws DomainError INVALID_INPUT for a place outside the province; CONFLICT with each reason where the table does not
 *   allow the step; VERSION_MISMATCH where another mail would go out than the one that was seen; STORE_UNAVAILABLE
 * @throws ConditionFailed where the case that a renewal takes over from changed meanwhile: try again
 */
export async function stepWrites(
  given: CertificationGiven,
  held: HeldCase,
  request: StepRequest,
): Promise<StepWrites> {
  const { caseId, step, now } = request;
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
  const writes = [
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
    ...(step === 'certify' ? await giveWayWrites(given, taken.state.identity, now) : []),
    ...more.writes,
  ];
  return { after, writes };
}

/**
 * The case whose certificate is renewed gives way in the very transaction that renews it: whoever proposes a measure
 * finds the one case that carries the certificate, and what is proposed or decided first keeps the renewal back.
 */
async function giveWayWrites(
  given: CertificationGiven,
  { caseId, renews }: CaseIdentity,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const renewed = renews === undefined ? undefined : await given.cases.findCase(renews);
  if (renews === undefined || renewed === undefined) return [];
  const step = 'give-way-to-renewal';
  // Changed since the guards of `certify` looked at it: they look again.
  const situation = { actor: SERVICE, now, calendar: given.calendar };
  if (hindrancesTo(step, renewed.state, situation).length > 0) throw new ConditionFailed(0);
  const { writes } = await stepWrites(given, renewed, {
    ...{ caseId: renews, step, data: { renewedBy: caseId }, actor: SERVICE, now },
    requestId: `renewed-by-${caseId}`,
    assertMay: () => {},
  });
  const { publicId } = renewed.state.certificate ?? {};
  return [...writes, ...(publicId === undefined ? [] : [leadingCaseWrite(publicId, caseId)])];
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
async function workWrites(
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
