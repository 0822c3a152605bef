import type { Instant } from '../../shared/kernel/days.ts';
import { freePlaces } from '../../shared/outreach/bookings.ts';
import type { PlacesLeft, VisitEvent } from '../../shared/outreach/events.ts';
import type { BookingsRepository } from './bookings-repository.ts';

/** Places left and people waiting, counted from what is stored. */
export async function countPlaces(
  bookings: BookingsRepository,
  event: VisitEvent,
  now: Instant,
): Promise<PlacesLeft> {
  const { eventId } = event;
  const sessions = await Promise.all(
    event.sessions.map(async ({ sessionId, capacity }) => {
      const ref = { eventId, sessionId };
      if (event.mode === 'draw' && event.draw?.drawnAt === undefined) {
        return { sessionId, left: capacity, waiting: (await bookings.listEntries(ref)).length };
      }
      const [taken, waiting] = await Promise.all([bookings.listTaken(ref), bookings.listWaiting(ref)]);
      return { sessionId, left: freePlaces(capacity, taken).length, waiting: waiting.length };
    }),
  );
  return { asOf: now, sessions };
}
