import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Booking } from '../../shared/outreach/bookings.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import { readCode } from './booking-secret.ts';
import type { BookingsRepository } from './bookings-repository.ts';
import type { EventsRepository } from './events-repository.ts';
import { getSession } from './get-event.ts';
import type { SessionAtMoment } from './give-places-on.ts';

/** What somebody with a code works on. */
export interface Held {
  readonly code: { readonly number: string; readonly secretHash: string };
  readonly booking: Booking;
  readonly event: VisitEvent;
  readonly at: SessionAtMoment;
}

/**
 * The booking of a code, with its event and session.
 * @throws DomainError INVALID_INPUT where the code cannot be one; NOT_FOUND where no booking has it
 */
export async function getHeld(
  { events, bookings }: { readonly events: EventsRepository; readonly bookings: BookingsRepository },
  typed: string,
  now: Instant,
): Promise<Held> {
  const code = readCode(typed);
  const booking = await bookings.findBooking(code.number);
  if (booking === undefined || booking.secretHash !== code.secretHash) {
    throw new DomainError('NOT_FOUND', 'expected a booking of this code');
  }
  const event = await events.findEvent(booking.eventId);
  if (event === undefined) throw new DomainError('NOT_FOUND', 'expected the event of a booking');
  return { code, booking, event, at: { event, session: getSession(event, booking.sessionId), now } };
}
