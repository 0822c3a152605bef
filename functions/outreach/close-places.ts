import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { freePlaces } from '../../shared/outreach/bookings.ts';
import { highestPlace, type Session, type VisitEvent } from '../../shared/outreach/events.ts';
import { ConditionFailed } from '../table/table.ts';
import { closePlaceWrite } from './booking-writes.ts';
import type { BookingsRepository } from './bookings-repository.ts';

const MAX_ATTEMPTS = 50;
/** Places closed in one transaction. */
const CHUNK = 50;

/**
 * Closes the places that an event is about to lose, and those new ones that it is about to get until it has them: a place
 * is closed as it is booked, by a row where none may be, so that nobody can take it at the same moment and nobody loses
 * one that they have. What is closed for a change that is not saved after all is opened again by the clock.
 * @throws DomainError INVALID_INPUT where more are taken than would be left, by session; CONFLICT where another change is
 *   closing places at the same moment
 */
export async function closePlaces(
  bookings: BookingsRepository,
  { before, after, now }: { readonly before: VisitEvent; readonly after: VisitEvent; readonly now: Instant },
): Promise<void> {
  if (before.publishedAt === undefined) return;
  if (before.mode === 'draw' && before.draw?.drawnAt === undefined) return;
  const stamp = { version: after.version, now };
  for (const [at, session] of after.sessions.entries()) {
    const was = before.sessions.find(({ sessionId }) => sessionId === session.sessionId);
    if (was === undefined) continue;
    const ref = { eventId: after.eventId, sessionId: session.sessionId };
    await closeNew(bookings, { ref, was, session, stamp });
    await closeFree(bookings, { ref, was, count: was.capacity - session.capacity, stamp, at });
  }
}

interface Closing {
  readonly ref: { readonly eventId: string; readonly sessionId: string };
  readonly was: Session;
  readonly stamp: { readonly version: number; readonly now: string };
}

/** Numbers that the session gets: closed until they are given on in the order of the waiting list. */
async function closeNew(
  bookings: BookingsRepository,
  { ref, was, session, stamp }: Closing & { readonly session: Session },
): Promise<void> {
  const from = highestPlace(was) + 1;
  const numbers = Array.from({ length: Math.max(0, highestPlace(session) - from + 1) }, (_, at) => from + at);
  const there = new Set((await bookings.listTaken(ref)).map(({ place }) => place));
  const missing = numbers.filter((place) => !there.has(place));
  for (let at = 0; at < missing.length; at += CHUNK) {
    const writes = missing.slice(at, at + CHUNK).map((place) => closePlaceWrite(ref, place, stamp));
    // Where another has closed them for the same, they are closed.
    await bookings.commit(writes).catch(ignoreCondition);
  }
}

function ignoreCondition(error: unknown): void {
  if (!(error instanceof ConditionFailed)) throw error;
}

async function closeFree(
  bookings: BookingsRepository,
  { ref, was, count, stamp, at }: Closing & { readonly count: number; readonly at: number },
): Promise<void> {
  let left = count;
  for (let attempt = 0; left > 0; attempt += 1) {
    const taken = await bookings.listTaken(ref);
    const free = freePlaces(highestPlace(was), taken);
    if (free.length < left) {
      const others = taken.filter(({ closedFor }) => closedFor === stamp.version).length - (count - left);
      if (free.length + others >= left) {
        throw new DomainError('CONFLICT', 'gave way to another change of the same session');
      }
      throw tooFew(at, was.capacity - count + left - free.length);
    }
    if (attempt >= MAX_ATTEMPTS) throw new DomainError('CONFLICT', 'gave way to bookings too often');
    const chunk = free.slice(-Math.min(left, CHUNK));
    try {
      await bookings.commit(chunk.map((place) => closePlaceWrite(ref, place, stamp)));
      left -= chunk.length;
    } catch (error) {
      ignoreCondition(error);
    }
  }
}

const tooFew = (at: number, taken: number): DomainError =>
  new DomainError('INVALID_INPUT', `expected a capacity of at least ${taken}`, {
    issues: [
      {
        field: `sessions.${at}.capacity`,
        code: 'below_taken',
        zh: `已占用 ${taken} 个名额（含保留给候补的），名额不能更少`,
        en: `${taken} places are taken or being offered: there cannot be fewer`,
      },
    ],
  });
