import {
  ABSOLUTE_LIMIT_SECONDS,
  IDLE_LIMIT_SECONDS,
  SEEN_AGAIN_AFTER_SECONDS,
  WARNING_SECONDS,
} from '../../../../shared/identity/limits.ts';

/** How a session stands: in use, about to end, ended. */
export type SessionState = 'live' | 'ending' | 'ended';

/**
 * Tells a page when its session is about to end, from when it was last used. The service alone decides; this only warns
 * in time, so it counts from the last use that the service may not have written down.
 * @param startedAtMs when the page learned of the session; the absolute limit counts from there at the latest
 */
export function createSessionClock(startedAtMs: number) {
  let usedAtMs = startedAtMs;
  return {
    used(nowMs: number): void {
      usedAtMs = nowMs;
    },
    /** Whole seconds until the end, 0 once it has passed. */
    secondsLeft(nowMs: number): number {
      const idleEnd = usedAtMs + (IDLE_LIMIT_SECONDS - SEEN_AGAIN_AFTER_SECONDS) * 1000;
      const end = Math.min(idleEnd, startedAtMs + ABSOLUTE_LIMIT_SECONDS * 1000);
      return Math.max(0, Math.floor((end - nowMs) / 1000));
    },
    state(nowMs: number): SessionState {
      const left = this.secondsLeft(nowMs);
      return left === 0 ? 'ended' : left <= WARNING_SECONDS ? 'ending' : 'live';
    },
  };
}
export type SessionClock = ReturnType<typeof createSessionClock>;
