import type { AuditEntry } from '../../shared/desk/schema.ts';
import { type ClaimMapping, callerFromClaims, type SignInRefusal } from '../../shared/identity/claims.ts';
import { DEFAULT_RETURN_PATH } from '../../shared/identity/return-path.ts';
import type { Session } from '../../shared/identity/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { colleagueWrites } from '../desk/colleague-writes.ts';
import type { DeskRepository } from '../desk/repository.ts';
import type { TableWrite } from '../table/table.ts';
import { accountIdOf } from './account-id.ts';
import type { SessionRepository } from './repository.ts';
import { hashOfToken } from './session-token.ts';

/** Why a person comes back without being signed in; the page says it in words. */
export type SignInOutcome = 'signed-in' | 'expired' | 'cancelled' | 'failed' | 'access-ended' | SignInRefusal;

interface Finish {
  /** What the browser kept since the beginning. */
  readonly binding: string | undefined;
  /** What it brings from the issuer, attacker-controlled. */
  readonly callbackQuery: URLSearchParams;
  /** New and secret: the session's token. A session is never continued under the token of another. */
  readonly token: string;
  /** Token of the session that the browser had before. */
  readonly earlierToken: string | undefined;
  readonly auditId: string;
  readonly now: Instant;
}

interface Given {
  readonly sessions: SessionRepository;
  readonly desk: DeskRepository;
  readonly provider: IdentityProvider;
  readonly mapping: ClaimMapping;
  /** Whether an account still acts for its merchant; its first sign-in is noted. */
  readonly admitMerchant: (caller: Caller, now: Instant) => Promise<boolean>;
}

/**
 * Signs somebody in who comes back from the issuer, or says why not. The attempt counts once; the session that the
 * browser had before is ended.
 * @throws DomainError STORE_UNAVAILABLE where the issuer or the store does not answer
 */
export async function finishSignIn(
  given: Given,
  finish: Finish,
): Promise<{ readonly outcome: SignInOutcome; readonly returnPath: string }> {
  const { binding, callbackQuery, now } = finish;
  const attempt = binding === undefined ? undefined : await given.sessions.takeSignIn(hashOfToken(binding));
  const seconds = Math.floor(Date.parse(now) / 1000);
  if (attempt === undefined || attempt.expiresAtEpochSeconds <= seconds)
    return { outcome: 'expired', returnPath: attempt?.returnPath ?? DEFAULT_RETURN_PATH };
  const { returnPath } = attempt;
  const claims = await claimsOrNothing(() => given.provider.finish(callbackQuery.toString(), attempt));
  if (claims === undefined)
    return { outcome: callbackQuery.has('error') ? 'cancelled' : 'failed', returnPath };
  const accountId = accountIdOf(given.provider.issuer, String(claims.sub));
  const caller = callerFromClaims(claims, given.mapping, accountId);
  if ('refused' in caller) {
    await audit(given, finish, {
      entry: { actor: accountId, action: 'sign-in-refused', detail: caller.refused },
    });
    return { outcome: caller.refused, returnPath };
  }
  const isMerchant = caller.roles.includes('merchant');
  if (isMerchant && !(await given.admitMerchant(caller, now)))
    return accessEnded(given, finish, { caller, returnPath });
  await audit(given, finish, {
    entry: { actor: accountId, actorName: caller.name, action: 'signed-in' },
    others: colleagueWrites(caller),
  });
  await replaceSession(given, finish, { caller, claims });
  // Ended between asking and opening: whoever ended it may have looked for sessions before this one was there.
  if (isMerchant && !(await given.admitMerchant(caller, now))) await given.sessions.endAll(accountId);
  return { outcome: 'signed-in', returnPath };
}

async function accessEnded(
  given: Given,
  finish: Finish,
  { caller: { accountId: actor }, returnPath }: { readonly caller: Caller; readonly returnPath: string },
): Promise<{ readonly outcome: SignInOutcome; readonly returnPath: string }> {
  const entry = { actor, action: 'sign-in-refused', detail: 'access-ended' } as const;
  await audit(given, finish, { entry });
  return { outcome: 'access-ended', returnPath };
}

async function claimsOrNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return undefined;
    throw error;
  }
}

const audit = (
  { desk }: Given,
  { auditId, now }: Finish,
  {
    entry,
    others = [],
  }: {
    readonly entry: Omit<AuditEntry, 'id' | 'at'>;
    readonly others?: readonly TableWrite[];
  },
): Promise<void> => desk.commit([auditWrite({ ...entry, id: auditId, at: now }), ...others]);

async function replaceSession(
  { sessions, provider }: Given,
  { token, earlierToken, now }: Finish,
  { caller, claims }: { readonly caller: Caller; readonly claims: Readonly<Record<string, unknown>> },
): Promise<void> {
  const session: Session = {
    caller,
    startedAt: now,
    seenAt: now,
    issuer: provider.issuer,
    ...(typeof claims.sid === 'string' ? { issuerSession: claims.sid } : {}),
  };
  await sessions.open(hashOfToken(token), session);
  if (earlierToken === undefined) return;
  const earlier = await sessions.findSession(hashOfToken(earlierToken));
  if (earlier !== undefined) await sessions.end(hashOfToken(earlierToken), earlier);
}
