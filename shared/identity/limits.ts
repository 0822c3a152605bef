import type { Instant } from '../kernel/days.ts';
import type { Session } from './schema.ts';

/**
 * Half an hour without use: long enough to read a file on paper or to talk on the telephone between two clicks, short
 * enough for a desk at a public counter (GB/T 22239-2019, 8.1.4.1, asks for such a limit and names no number).
 */
export const IDLE_LIMIT_SECONDS = 30 * 60;

/** A working day with its noon break: nobody signs in twice on a day of work, and nobody is signed in the next. */
export const ABSOLUTE_LIMIT_SECONDS = 10 * 60 * 60;

/** Use is written down once a minute at most, so that reading a page costs no write. */
export const SEEN_AGAIN_AFTER_SECONDS = 60;

/** How long before its end a person is told. */
export const WARNING_SECONDS = 120;

/** The instant at which a session ends if it is not used again, in epoch seconds. */
export function sessionEndsAtEpochSeconds({
  startedAt,
  seenAt,
}: Pick<Session, 'startedAt' | 'seenAt'>): number {
  return Math.min(secondsOf(seenAt) + IDLE_LIMIT_SECONDS, longestEndAtEpochSeconds({ startedAt }));
}

/** The instant at which a session ends however much it is used, in epoch seconds. */
export const longestEndAtEpochSeconds = ({ startedAt }: Pick<Session, 'startedAt'>): number =>
  secondsOf(startedAt) + ABSOLUTE_LIMIT_SECONDS;

/** True where neither limit has passed. */
export function isLive(session: Pick<Session, 'startedAt' | 'seenAt'>, now: Instant): boolean {
  return secondsOf(now) < sessionEndsAtEpochSeconds(session);
}

const secondsOf = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);
