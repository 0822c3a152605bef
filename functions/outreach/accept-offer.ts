import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type Booking, bookingStateAt } from '../../shared/outreach/bookings.ts';
import { ConditionFailed } from '../table/table.ts';
import { bookingWrite, placeWrite } from './booking-writes.ts';
import type { BookingsRepository } from './bookings-repository.ts';

const MAX_ATTEMPTS = 10;

/**
 * Takes the places that were offered to somebody who waited. Repeating it changes nothing.
 * @throws DomainError NOT_FOUND where no booking has this number and secret; CONFLICT where there is no offer, or no
 *   longer; STORE_UNAVAILABLE
 */
export async function acceptOffer(
  bookings: BookingsRepository,
  code: { readonly number: string; readonly secretHash: string },
  now: Instant,
): Promise<Booking> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const booking = await bookings.findBooking(code.number);
    if (booking === undefined || booking.secretHash !== code.secretHash) {
      throw new DomainError('NOT_FOUND', 'expected a booking of this code');
    }
    const state = bookingStateAt(booking, now);
    if (state === 'booked') return booking;
    // By the clock of another, which was ahead, the places may have gone on already.
    if (state !== 'offered' || booking.places.length === 0) {
      throw new DomainError('CONFLICT', `expected an offer, got ${state}`);
    }
    const { offeredUntil, turn: _turn, number, ...rest } = booking;
    const booked: Booking = { ...rest, number, state: 'booked', version: booking.version + 1 };
    try {
      await bookings.commit([
        bookingWrite(booked, booking),
        ...booking.places.map((place) =>
          placeWrite(booking, { place, number }, { place, number, offeredUntil }),
        ),
      ]);
      return booked;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other changes ${MAX_ATTEMPTS} times`);
}
