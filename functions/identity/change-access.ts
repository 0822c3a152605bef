import type { AccessAccount } from '../../shared/identity/merchant-access.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { ConditionFailed } from '../table/table.ts';
import type { AccessGiven } from './access-given.ts';
import type { StoredAccount } from './access-repository.ts';
import { accountWrites } from './access-writes.ts';
import { caseInHand, usccOf } from './list-access.ts';

interface Change {
  readonly uscc: string;
  readonly accountId: string;
  readonly to: Pick<StoredAccount, 'state' | 'endedAt' | 'ending'>;
  readonly by: Caller;
  readonly reason?: string;
  readonly now: Instant;
  readonly auditId: string;
}

/**
 * An officer blocks an account of a merchant, or restores it. Blocked, it is out at once and not let in again.
 * @throws DomainError NOT_FOUND where the officer has no case of the merchant in hand or it has no such account; CONFLICT;
 *   STORE_UNAVAILABLE
 */
export async function changeMerchantAccess(
  given: AccessGiven,
  caller: Caller,
  wanted: {
    readonly uscc: string;
    readonly accountId: string;
    readonly change: 'block' | 'restore';
    readonly reason: string;
    readonly now: Instant;
    readonly auditId: string;
  },
): Promise<{ readonly state: AccessAccount['state'] }> {
  const { change, now, ...rest } = wanted;
  await caseInHand(given, caller, wanted.uscc);
  const to =
    change === 'block'
      ? ({ state: 'ended', endedAt: now, ending: 'blocked' } as const)
      : ({ state: 'active' } as const);
  return changeAccount(given, { ...rest, to, now, by: caller });
}

/**
 * A person ends their own access: they do not act for the merchant any more. All their sessions end.
 * @throws DomainError NOT_FOUND, CONFLICT, STORE_UNAVAILABLE
 */
export async function leaveMerchant(
  given: AccessGiven,
  caller: Caller,
  { now, auditId }: { readonly now: Instant; readonly auditId: string },
): Promise<void> {
  const to = { state: 'ended', endedAt: now, ending: 'left' } as const;
  const { accountId } = caller;
  await changeAccount(given, { uscc: usccOf(caller), accountId, to, by: caller, now, auditId });
}

async function changeAccount(given: AccessGiven, change: Change): Promise<{ state: AccessAccount['state'] }> {
  const { uscc, accountId, to, by, reason, now, auditId } = change;
  const account = await given.access.findAccount(uscc, accountId);
  if (account === undefined) throw new DomainError('NOT_FOUND', 'expected an account of this merchant');
  if (account.state !== to.state) {
    const { endedAt: _at, ending: _ending, ...rest } = account;
    const office = await given.officeOf(uscc);
    try {
      await given.access.commit([
        ...accountWrites(uscc, account, { ...rest, ...to, version: account.version + 1 }),
        auditWrite({
          ...{ id: auditId, at: now, actor: by.accountId, action: 'access-handed-over' },
          ...{ detail: to.state === 'ended' ? `access-${to.ending}` : 'access-restored', caseId: accountId },
          ...(reason === undefined ? {} : { actorName: by.name, purpose: reason }),
        }),
        ...office.noticeWrites(`access-${auditId}`),
      ]);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      throw new DomainError('CONFLICT', 'somebody else has just changed this account', { cause: error });
    }
  }
  // Also where an earlier attempt was broken off before it came to this.
  if (to.state === 'ended') await given.sessions.endAll(accountId);
  return { state: to.state };
}
