import type { Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import type { SessionRepository } from './repository.ts';
import { hashOfToken } from './session-token.ts';

interface SignOut {
  readonly token: string | undefined;
  /** Every session of the account, at every browser. */
  readonly everywhere: boolean;
  readonly auditId: string;
  readonly now: Instant;
}

/** Ends the session of a token, or all sessions of its account; nothing where there is none. */
export async function signOut(
  { sessions, desk }: { readonly sessions: SessionRepository; readonly desk: DeskRepository },
  { token, everywhere, auditId, now }: SignOut,
): Promise<void> {
  const tokenHash = token === undefined ? undefined : hashOfToken(token);
  const session = tokenHash === undefined ? undefined : await sessions.findSession(tokenHash);
  if (tokenHash === undefined || session === undefined) return;
  const { accountId, name } = session.caller;
  if (everywhere) await sessions.endAll(accountId);
  else await sessions.end(tokenHash, session);
  const action = everywhere ? 'sessions-ended' : 'signed-out';
  await desk.commit([auditWrite({ id: auditId, at: now, actor: accountId, actorName: name, action })]);
}
