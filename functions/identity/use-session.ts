import { isLive, SEEN_AGAIN_AFTER_SECONDS } from '../../shared/identity/limits.ts';
import type { Session } from '../../shared/identity/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { SessionRepository } from './repository.ts';

/**
 * The session of a token, where it is live, its use written down.
 * @returns `undefined` where there is none, or it has ended, or it is ended at this moment
 */
export async function useSession(
  sessions: SessionRepository,
  tokenHash: string,
  now: Instant,
): Promise<Session | undefined> {
  const session = await sessions.findSession(tokenHash);
  if (session === undefined || !isLive(session, now)) return undefined;
  const unseenMs = Date.parse(now) - Date.parse(session.seenAt);
  if (unseenMs < SEEN_AGAIN_AFTER_SECONDS * 1000) return session;
  if (await sessions.touch(tokenHash, session, now)) return { ...session, seenAt: now };
  // Another request of the same person noted it first, or the session has just been ended: ask once more.
  const again = await sessions.findSession(tokenHash);
  return again !== undefined && isLive(again, now) ? again : undefined;
}
