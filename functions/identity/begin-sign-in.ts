import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import type { SessionRepository } from './repository.ts';
import { hashOfToken } from './session-token.ts';

/** Time that a person has on the issuer's page, a second factor and a mislaid telephone included. */
export const SIGN_IN_SECONDS = 10 * 60;

/**
 * Attempts of one network address in ten minutes: an office of three hundred people behind one address begins its day,
 * and nobody fills the table with attempts. Passwords, and locking them after failures, are the issuer's.
 */
const MOST_ATTEMPTS = 300;

interface Begin {
  /** New and secret; the browser alone keeps it, and only who brings it back can finish. */
  readonly binding: string;
  /** Keyed hash of the network address. */
  readonly addressHash: string;
  readonly returnPath: string;
  readonly locale: 'zh' | 'en';
  readonly now: Instant;
}

/**
 * Begins to sign somebody in.
 * @returns the issuer's page
 * @throws DomainError RATE_LIMITED for an address that begins too often
 * @throws DomainError STORE_UNAVAILABLE where the issuer does not answer
 */
export async function beginSignIn(
  sessions: SessionRepository,
  provider: IdentityProvider,
  { binding, addressHash, returnPath, locale, now }: Begin,
): Promise<string> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const span = Math.floor(seconds / SIGN_IN_SECONDS);
  const limit = { most: MOST_ATTEMPTS, expiresAtEpochSeconds: seconds + 2 * SIGN_IN_SECONDS };
  if (!(await sessions.countSignIn(addressHash, span, limit)))
    throw new DomainError('RATE_LIMITED', `expected at most ${MOST_ATTEMPTS} attempts in ten minutes`);
  const { address, secrets } = await provider.begin(locale);
  const expiresAtEpochSeconds = seconds + SIGN_IN_SECONDS;
  await sessions.keepSignIn(hashOfToken(binding), { ...secrets, returnPath, expiresAtEpochSeconds });
  return address;
}
