import { DomainError } from '../../shared/kernel/errors.ts';
import { type Booking, bookingStateAt, isEnded } from '../../shared/outreach/bookings.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { endingWrites, leaveWrite, withdrawEntryWrite } from './booking-writes.ts';
import type { BookingsRepository } from './bookings-repository.ts';
import { givePlacesOn, type Release, type SessionAtMoment } from './give-places-on.ts';

const MAX_ATTEMPTS = 100;

/**
 * Gives a booking up, whatever it is: places go to the next on the list in the same moment, a turn or an entry is taken
 * back. Who cancelled is forgotten at once. Repeating it changes nothing.
 * @throws DomainError NOT_FOUND where no booking has this number and secret; CONFLICT; STORE_UNAVAILABLE
 */
export async function cancelBooking(
  bookings: BookingsRepository,
  code: { readonly number: string; readonly secretHash: string },
  at: SessionAtMoment,
): Promise<Booking> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const booking = await bookings.findBooking(code.number);
    if (booking === undefined || booking.secretHash !== code.secretHash) {
      throw new DomainError('NOT_FOUND', 'expected a booking of this code');
    }
    if (isEnded(bookingStateAt(booking, at.now))) return booking;
    const cancelled = cancelledOf(booking);
    try {
      if (booking.places.length === 0) await bookings.commit(withdrawal(booking, cancelled));
      else if (!(await giveUpPlaces(bookings, at, { booking, cancelled }))) continue;
      return cancelled;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other changes ${MAX_ATTEMPTS} times`);
}

/** Nothing of the person is kept: not the name, not the contact, not the key. */
function cancelledOf(booking: Booking): Booking {
  const { sealed: _sealed, wrappedKey: _key, turn: _turn, offeredUntil: _until, ...rest } = booking;
  return { ...rest, state: 'cancelled', places: [], version: booking.version + 1 };
}

function withdrawal(booking: Booking, cancelled: Booking): readonly TableWrite[] {
  const { turn, number } = booking;
  const own = endingWrites(cancelled, booking);
  if (booking.state === 'entered') return [...own, withdrawEntryWrite(booking, number)];
  return turn === undefined ? own : [...own, leaveWrite(booking, { turn, number })];
}

/** @returns false where the booking has changed meanwhile and must be read anew */
async function giveUpPlaces(
  bookings: BookingsRepository,
  at: SessionAtMoment,
  { booking, cancelled }: { readonly booking: Booking; readonly cancelled: Booking },
): Promise<boolean> {
  let changed = false;
  await givePlacesOn(bookings, at, async (taken): Promise<Release | undefined> => {
    // Places of an earlier offer that lapsed are not this booking's to give.
    const own = new Set(booking.places);
    const freed = taken.filter((each) => each.number === booking.number && own.has(each.place));
    const current = await bookings.findBooking(booking.number);
    changed = current?.version !== booking.version;
    return changed ? undefined : { writes: endingWrites(cancelled, booking), freed };
  });
  return !changed;
}
