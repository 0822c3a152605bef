import type { AccessAccount, HandOver } from '../../shared/identity/merchant-access.ts';
import { HAND_OVER_WORKING_DAYS } from '../../shared/identity/merchant-access.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import { asInstant, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { open } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { AccessGiven } from './access-given.ts';
import type { StoredAccount, StoredHandOver } from './access-repository.ts';
import { accessKeyName, answerContext, nameContext } from './access-writes.ts';

/** A page of the accounts that act for a merchant or did, with their names: those in use first, then the oldest. */
async function pageOfAccounts(
  given: Pick<AccessGiven, 'access' | 'caseKeys'>,
  { uscc, after }: { readonly uscc: string; readonly after?: string | undefined },
): Promise<{ accounts: AccessAccount[]; next?: string }> {
  const { accounts, ...rest } = await given.access.listAccounts(uscc, after);
  const key = await accessKeyOf(given, uscc);
  const rank = ({ state, since }: AccessAccount): string => `${state} ${since}`;
  return {
    accounts: accounts
      .map((account) => accountView(uscc, account, key))
      .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)),
    ...rest,
  };
}

/** What a merchant's own account sees: a page of who acts for it, and hand-overs with their answers. */
export async function listOwnAccess(
  given: Pick<AccessGiven, 'access' | 'caseKeys' | 'calendar'>,
  { uscc, accountId }: Pick<Caller, 'uscc' | 'accountId'>,
  after?: string | undefined,
): Promise<{
  accounts: (AccessAccount & { readonly own: boolean })[];
  next?: string;
  handOvers: HandOver[];
}> {
  const merchant = usccOf({ uscc });
  const { accounts, ...rest } = await pageOfAccounts(given, { uscc: merchant, after });
  const handOvers = await given.access.listHandOvers(merchant);
  const key = await accessKeyOf(given, merchant);
  return {
    accounts: accounts.map((account) => ({ ...account, own: account.accountId === accountId })),
    ...rest,
    handOvers: handOvers
      .map((each) => handOverView(given, each, key))
      .toSorted((a, b) => (a.at > b.at ? -1 : 1)),
  };
}

/**
 * Accounts of a merchant as an officer of the place sees them. They name people, so that each look is written to the
 * audit trail first, under the case that gives the office a reason.
 * @throws DomainError NOT_FOUND where the officer has no case of the merchant in hand; STORE_UNAVAILABLE
 */
export async function listMerchantAccess(
  given: AccessGiven,
  caller: Caller,
  asked: {
    readonly uscc: string;
    readonly after?: string | undefined;
    readonly now: Instant;
    readonly auditId: string;
  },
): Promise<{ accounts: AccessAccount[]; next?: string }> {
  const { uscc, now, auditId } = asked;
  const { caseId } = await caseInHand(given, caller, uscc);
  await given.access.commit([
    auditWrite({
      ...{ id: auditId, at: now, actor: caller.accountId, actorName: caller.name, caseId },
      ...{ action: 'personal-data-viewed', detail: `merchant access ${uscc}` },
    }),
  ]);
  return pageOfAccounts(given, asked);
}

/**
 * The case for which an officer may see and change who acts for a merchant: one that was submitted and is not at its
 * end, or whose certificate is in force, in the officer's scope.
 * @throws DomainError NOT_FOUND where there is none
 */
export async function caseInHand(
  given: Pick<AccessGiven, 'officeOf'>,
  { division: scope }: Pick<Caller, 'division'>,
  uscc: string,
): Promise<{ readonly caseId: string }> {
  const { inHand } = await given.officeOf(uscc);
  const found = inHand.find(({ division }) => scope !== undefined && coversDivision(scope, division));
  if (found !== undefined) return found;
  throw new DomainError('NOT_FOUND', 'expected a merchant with a case in hand in the scope of the caller');
}

/** @throws DomainError NOT_FOUND for an account that acts for nobody */
export function usccOf({ uscc }: Pick<Caller, 'uscc'>): string {
  if (uscc !== undefined) return uscc;
  throw new DomainError('NOT_FOUND', 'expected a caller who acts for a merchant');
}

/** The data key of a merchant's people; nothing while nobody of it has signed in. */
export async function accessKeyOf(
  { access, caseKeys }: Pick<AccessGiven, 'access' | 'caseKeys'>,
  uscc: string,
): Promise<Bytes | undefined> {
  const wrapped = await access.findWrappedKey(uscc);
  return wrapped === undefined ? undefined : caseKeys.unwrap(accessKeyName(uscc), wrapped);
}

export function accountView(uscc: string, account: StoredAccount, key: Bytes | undefined): AccessAccount {
  const { sealedName, version: _version, ...rest } = account;
  const name =
    key === undefined || sealedName === undefined
      ? ''
      : String(open(key, sealedName, nameContext(uscc, account.accountId)));
  return { ...rest, name };
}

export function handOverView(
  { calendar }: Pick<AccessGiven, 'calendar'>,
  stored: StoredHandOver,
  key: Bytes | undefined,
): HandOver {
  const { handOverId, reference, state, at, ends, decidedAt, sealedAnswer, erasedAt } = stored;
  const answer =
    key === undefined || sealedAnswer === undefined
      ? undefined
      : String(open(key, sealedAnswer, answerContext(handOverId)));
  const dueDay = dueDayOf({ calendar }, at);
  return {
    ...{ handOverId, reference, state, at, ends },
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(answer === undefined ? {} : { answer }),
    ...(erasedAt === undefined ? {} : { erasedAt }),
  };
}

/** Last day for the answer; nothing where the calendar cannot say. */
export function dueDayOf({ calendar }: Pick<AccessGiven, 'calendar'>, at: string) {
  const counted = calendar.addWorkingDays(dayInShanghai(asInstant(new Date(at))), HAND_OVER_WORKING_DAYS);
  return counted.known ? counted.value : undefined;
}
