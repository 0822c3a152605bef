import type { Instant } from '../../shared/kernel/days.ts';
import { freePlaces } from '../../shared/outreach/bookings.ts';
import {
  highestPlace,
  type PlacesLeft,
  type Session,
  sessionStateAt,
  type VisitEvent,
} from '../../shared/outreach/events.ts';
import type { BookingsRepository } from './bookings-repository.ts';

/** Places left and people waiting, counted from what is stored. */
export async function countPlaces(
  bookings: BookingsRepository,
  event: VisitEvent,
  now: Instant,
): Promise<PlacesLeft> {
  const sessions = await Promise.all(
    event.sessions.map(async (session) => {
      const { sessionId } = session;
      const counted = await countSession(bookings, event, session);
      const state = sessionStateAt(event, session, { now, left: counted.left });
      return { sessionId, ...counted, state };
    }),
  );
  return { asOf: now, sessions };
}

async function countSession(
  bookings: BookingsRepository,
  { eventId, mode, draw }: VisitEvent,
  session: Session,
): Promise<{ readonly left: number; readonly waiting: number }> {
  const ref = { eventId, sessionId: session.sessionId };
  if (mode === 'draw' && draw?.drawnAt === undefined) {
    return { left: session.capacity, waiting: (await bookings.listEntries(ref)).length };
  }
  const [taken, waiting] = await Promise.all([bookings.listTaken(ref), bookings.listWaiting(ref)]);
  return { left: freePlaces(highestPlace(session), taken).length, waiting: waiting.length };
}
