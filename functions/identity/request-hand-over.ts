import { createHash } from 'node:crypto';
import type { WorkItem } from '../../shared/desk/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { base32, checkedCode } from '../../shared/kernel/checked-code.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { caseLookupWrites } from '../desk/case-lookup-writes.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { evidenceLinkWrites } from '../evidence/evidence-link-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { ConditionFailed } from '../table/table.ts';
import type { AccessGiven } from './access-given.ts';
import type { StoredHandOver } from './access-repository.ts';
import { openedHandOverWrites, reasonContext } from './access-writes.ts';
import { accessKeyOf, dueDayOf, usccOf } from './list-access.ts';

export interface HandOverRequest {
  readonly ends: readonly string[];
  readonly reason: string;
  /** Ids of uploads. */
  readonly proofs: readonly string[];
  readonly now: Instant;
  /** The caller's name for the request: the same again opens nothing twice. */
  readonly requestId: string;
}

const REFERENCE_CHARACTERS = 8;

/**
 * Asks, with proof of authority, that the access of a merchant's earlier accounts ends. Nothing ends before an officer
 * has confirmed it.
 * @throws DomainError INVALID_INPUT for an account that is not the merchant's, is the caller's own or has ended, or a
 *   proof that cannot be attached; CONFLICT where another hand-over waits; STORE_UNAVAILABLE
 */
export async function requestHandOver(
  given: AccessGiven & { readonly evidence: Pick<EvidenceRepository, 'findUploads'> },
  caller: Caller,
  request: HandOverRequest,
): Promise<{ readonly handOverId: string; readonly reference: string }> {
  const uscc = usccOf(caller);
  const digest = createHash('sha256').update(`${caller.accountId}|${request.requestId}`).digest();
  const handOverId = `h${digest.toString('hex').slice(0, 24)}`;
  const reference = checkedCode(base32(digest.subarray(0, 5), REFERENCE_CHARACTERS));
  const already = await given.access.findHandOver(handOverId);
  if (already !== undefined) return { handOverId, reference };
  await assertEndable(given, caller, { uscc, ends: request.ends });
  const office = await given.officeOf(uscc);
  const key = await accessKeyOf(given, uscc);
  if (key === undefined) throw new DomainError('CONFLICT', 'expected a merchant whose people are known');
  const { now, proofs } = request;
  const handOver: StoredHandOver = {
    ...{ handOverId, reference, uscc, subject: office.subject, division: office.division },
    ...{ state: 'open', at: now, by: caller.accountId, version: 1 },
    ends: [...new Set(request.ends)],
    proofs: [...proofs],
    sealedReason: seal(key, request.reason, reasonContext(handOverId)),
  };
  try {
    await given.access.commit([
      ...openedHandOverWrites(handOver),
      ...(await evidenceLinkWrites(given.evidence, proofs, {
        caseIds: [handOverId],
        at: now,
        field: 'proofs',
      })),
      ...workRowWrites(undefined, workItemOf(given, handOver)),
      ...caseLookupWrites(lookupOf(handOver)),
      auditWrite({
        ...{ id: handOverId, at: now, actor: caller.accountId, action: 'case-changed' },
        ...{ detail: 'hand-over-requested', caseId: handOverId },
      }),
      ...office.noticeWrites(`${handOverId}-opened`),
    ]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    if ((await given.access.findHandOver(handOverId)) === undefined) throw waitsAlready(error);
  }
  return { handOverId, reference };
}

const waitsAlready = (cause: unknown): DomainError =>
  new DomainError('CONFLICT', 'expected no other hand-over of this merchant to wait', {
    cause,
    issues: [
      {
        field: '',
        code: 'hand-over-open',
        zh: '已有一件交接申请待确认，请等待答复',
        en: 'Another hand-over waits for an answer. Please wait for it',
      },
    ],
  });

/** @throws DomainError INVALID_INPUT naming each account that cannot be ended so */
async function assertEndable(
  { access }: AccessGiven,
  { accountId: own }: Caller,
  { uscc, ends }: { readonly uscc: string; readonly ends: readonly string[] },
): Promise<void> {
  const accounts = await access.findAccounts(uscc, ends);
  const active = new Set(
    accounts.flatMap(({ accountId, state }) => (state === 'active' && accountId !== own ? [accountId] : [])),
  );
  const issues = ends.flatMap((accountId, at) =>
    active.has(accountId)
      ? []
      : [
          {
            field: `ends.${at}`,
            code: 'not-endable',
            zh: '请选择本单位其他正在使用的账号',
            en: 'Choose other accounts of this business that are in use',
          },
        ],
  );
  if (issues.length > 0)
    throw new DomainError('INVALID_INPUT', `expected accounts to end, got ${issues.length} that are not`, {
      issues,
    });
}

/** The hand-over in the officers' list, until it is answered. */
function workItemOf(given: Pick<AccessGiven, 'calendar'>, handOver: StoredHandOver): WorkItem {
  const { handOverId: caseId, reference, division, subject, at: openedAt } = handOver;
  const dueDay = dueDayOf(given, openedAt);
  return {
    ...{ kind: 'access', caseId, reference, division, subject, openedAt },
    ...{ stage: 'hand-over-open', turn: 'officer', version: 0 },
    ...(dueDay === undefined ? {} : { dueDay }),
  };
}

const lookupOf = ({
  handOverId: caseId,
  reference,
  division,
  subject,
  uscc,
  at: openedAt,
}: StoredHandOver) => ({
  ...{ kind: 'access' as const, caseId, reference, division, subject, uscc, openedAt },
});
