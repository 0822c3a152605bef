import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { AccessGiven } from './access-given.ts';
import type { StoredHandOver } from './access-repository.ts';
import { accountWrites, answerContext, changedHandOverWrites, noOpenHandOverWrite } from './access-writes.ts';
import { accessKeyOf } from './list-access.ts';

export interface HandOverAnswer {
  readonly handOverId: string;
  readonly outcome: 'confirmed' | 'declined';
  readonly answer: string;
  /** Version that the officer saw. */
  readonly version: number;
  readonly now: Instant;
  /** The same again changes nothing, and ends what a broken attempt left. */
  readonly requestId: string;
}

const ATTEMPTS = 5;

/**
 * Confirms or declines a hand-over. Confirmed, the earlier accounts are ended with it in one transaction, and then
 * their sessions at once. The merchant's cases stay as they are: they are the merchant's and not the account's.
 * @throws DomainError NOT_FOUND outside of the officer's scope; CONFLICT where it was answered; VERSION_MISMATCH;
 *   STORE_UNAVAILABLE
 */
export async function settleHandOver(
  given: AccessGiven & { readonly desk: Pick<DeskRepository, 'findWorkItem'> },
  caller: Caller,
  answer: HandOverAnswer,
): Promise<{ readonly state: StoredHandOver['state'] }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const settled = await attemptSettle(given, caller, answer);
      if (settled.state === 'confirmed') for (const ended of settled.ends) await given.sessions.endAll(ended);
      return { state: settled.state };
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${ATTEMPTS} times`);
}

async function attemptSettle(
  given: AccessGiven & { readonly desk: Pick<DeskRepository, 'findWorkItem'> },
  caller: Caller,
  answer: HandOverAnswer,
): Promise<StoredHandOver> {
  const { handOverId, outcome, now, requestId } = answer;
  const stored = await given.access.findHandOver(handOverId);
  if (stored === undefined) throw new DomainError('NOT_FOUND', 'expected a hand-over');
  assertCovers(caller, stored.division);
  if (stored.settledBy === requestId) return stored;
  if (stored.state !== 'open')
    throw new DomainError('CONFLICT', `expected an open hand-over, got ${stored.state}`);
  if (stored.version !== answer.version)
    throw new DomainError('VERSION_MISMATCH', `expected version ${answer.version}, got ${stored.version}`);
  const key = await accessKeyOf(given, stored.uscc);
  if (key === undefined) throw new DomainError('CONFLICT', 'expected a merchant whose people are known');
  const settled: StoredHandOver = {
    ...stored,
    ...{ state: outcome, decidedAt: now, decidedBy: caller.accountId, settledBy: requestId },
    sealedAnswer: seal(key, answer.answer, answerContext(handOverId)),
    version: stored.version + 1,
  };
  const office = await given.officeOf(stored.uscc);
  await given.access.commit([
    ...changedHandOverWrites(stored, settled),
    noOpenHandOverWrite(stored.uscc),
    ...(outcome === 'confirmed' ? await endedWrites(given, stored, now) : []),
    ...workRowWrites(await given.desk.findWorkItem(handOverId), undefined),
    auditWrite({
      ...{ id: `${handOverId}-settled`, at: now, actor: caller.accountId, actorName: caller.name },
      action: outcome === 'confirmed' ? 'access-handed-over' : 'decision-recorded',
      ...{ detail: `hand-over-${outcome}`, caseId: handOverId },
    }),
    ...office.noticeWrites(`${handOverId}-settled`),
  ]);
  return settled;
}

async function endedWrites(
  { access }: AccessGiven,
  { uscc, ends }: StoredHandOver,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const accounts = await access.findAccounts(uscc, ends);
  return accounts
    .filter(({ state }) => state === 'active')
    .flatMap((account) =>
      accountWrites(uscc, account, {
        ...account,
        ...{ state: 'ended', endedAt: now, ending: 'handed-over', version: account.version + 1 },
      }),
    );
}
