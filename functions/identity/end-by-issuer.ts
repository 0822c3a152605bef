import type { Instant } from '../../shared/kernel/days.ts';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import { accountIdOf } from './account-id.ts';
import type { SessionRepository } from './repository.ts';

/** Longer than a logout message is taken for fresh. */
const REMEMBERED_SECONDS = 60 * 60;

/**
 * Ends what the issuer says is ended: the sessions on one of its sessions, or all of an account (OpenID Connect
 * Back-Channel Logout 1.0). A message counts once.
 * @param token attacker-controlled
 * @throws DomainError UNAUTHENTICATED for a message that does not verify
 */
export async function endByIssuer(
  sessions: SessionRepository,
  provider: Pick<IdentityProvider, 'issuer' | 'readLogoutToken'>,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<void> {
  const { id, subject, issuerSession } = await provider.readLogoutToken(token);
  if (await sessions.wasLogoutDone(id)) return;
  if (issuerSession !== undefined) await sessions.endIssuerSession(issuerSession);
  else if (subject !== undefined) await sessions.endAll(accountIdOf(provider.issuer, subject));
  // Noted last: a message that was noted and not carried out would be passed over when the issuer sends it again.
  await sessions.noteLogout(id, Math.floor(Date.parse(now) / 1000) + REMEMBERED_SECONDS);
}
