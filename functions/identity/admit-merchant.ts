import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { ConditionFailed } from '../table/table.ts';
import type { AccessGiven } from './access-given.ts';
import type { StoredAccount } from './access-repository.ts';
import { accessHeadWrite, accessKeyName, accountWrites, nameContext } from './access-writes.ts';

const ATTEMPTS = 5;

/**
 * Whether an account may act for its merchant. The first sign-in puts it on the merchant's list, so that others of the
 * same merchant see who there is.
 * @returns false where its access was ended
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function admitMerchant(
  { access, caseKeys }: Pick<AccessGiven, 'access' | 'caseKeys'>,
  { accountId, name, uscc = '' }: Pick<Caller, 'accountId' | 'name' | 'uscc'>,
  now: Instant,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await access.findAccount(uscc, accountId);
    const isKnown = known !== undefined && (known.state === 'ended' || known.sealedName !== undefined);
    if (isKnown) return known.state === 'active';
    const wrapped = await access.findWrappedKey(uscc);
    const keyName = accessKeyName(uscc);
    const key =
      wrapped === undefined
        ? await caseKeys.create(keyName)
        : { wrapped, key: await caseKeys.unwrap(keyName, wrapped) };
    const sealedName = seal(key.key, name, nameContext(uscc, accountId));
    try {
      await access.commit([
        ...(wrapped === undefined ? [accessHeadWrite(uscc, key.wrapped)] : []),
        ...accountWrites(uscc, known, accountOf(known, { accountId, sealedName, now })),
      ]);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('STORE_UNAVAILABLE', 'gave way to other sign-ins of the same merchant');
}

/** A new account; or one that was restored after its name had been erased, with its name again. */
function accountOf(
  known: StoredAccount | undefined,
  about: { readonly accountId: string; readonly sealedName: string; readonly now: Instant },
): StoredAccount {
  const { accountId, sealedName, now } = about;
  if (known === undefined) return { accountId, sealedName, since: now, state: 'active', version: 1 };
  const { erasedAt: _erased, ...rest } = known;
  return { ...rest, sealedName, version: known.version + 1 };
}
