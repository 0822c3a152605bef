import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  type Booking,
  bookingStateAt,
  freePlaces,
  lapsedPlaces,
  offersFor,
  type TakenPlace,
} from '../../shared/outreach/bookings.ts';
import type { Session, VisitEvent } from '../../shared/outreach/events.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { bookingWrite, offerWrites, openPlaceWrite, queueWrite } from './booking-writes.ts';
import type { BookingsRepository } from './bookings-repository.ts';

const MAX_ATTEMPTS = 100;
/** Offers of one transaction: each is at most 8 of the 100 writes that it may have. */
const OFFERS_MOST = 10;
const MINUTE_MS = 60_000;

export interface SessionAtMoment {
  readonly event: Pick<VisitEvent, 'eventId' | 'offerMinutes'>;
  readonly session: Pick<Session, 'sessionId' | 'capacity' | 'startsAt' | 'cancelledAt'>;
  readonly now: Instant;
}

/** What somebody gives up: the writes that say so, and the places that this frees. */
export interface Release {
  readonly writes: readonly TableWrite[];
  readonly freed: readonly TakenPlace[];
}

/**
 * Gives places on in the order of the waiting list, in the same transaction in which they become free, so that nobody
 * who comes later can be faster. What nobody on the list can use becomes free for everybody.
 * @param release asked anew for each attempt; `undefined` where there is nothing to do any longer
 * @returns how many offers were made
 * @throws DomainError CONFLICT where others got in first too often; STORE_UNAVAILABLE
 */
export async function givePlacesOn(
  bookings: BookingsRepository,
  at: SessionAtMoment,
  release: (taken: readonly TakenPlace[]) => Promise<Release | undefined>,
): Promise<number> {
  const ref = { eventId: at.event.eventId, sessionId: at.session.sessionId };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const queue = await bookings.readQueue(ref);
    const [taken, waiting] = await Promise.all([bookings.listTaken(ref), bookings.listWaiting(ref)]);
    const given = await release(taken);
    if (given === undefined) return 0;
    const freed = new Map(given.freed.map((place) => [place.place, place]));
    const until = offerUntil(at);
    const kept = taken.filter(({ place }) => !freed.has(place));
    const offers =
      until === undefined
        ? []
        : offersFor(freePlaces(at.session.capacity, kept), waiting).slice(0, OFFERS_MOST);
    const homes = await bookings.findBookings(offers.map(({ to }) => to.number));
    const writes: TableWrite[] = [...given.writes];
    const used = new Set<number>();
    for (const offer of offers) {
      const booking = homes.get(offer.to.number);
      if (booking === undefined || until === undefined) continue;
      writes.push(...offerWrites(ref, { ...offer, booking, until }, freed));
      for (const place of offer.places) used.add(place);
    }
    writes.push(
      ...given.freed.filter(({ place }) => !used.has(place)).map((each) => openPlaceWrite(ref, each)),
    );
    if (writes.length === 0) return 0;
    try {
      await bookings.commit([...writes, queueWrite(ref, queue)]);
      return offers.length;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other bookings ${MAX_ATTEMPTS} times`);
}

/** Offers that were not taken in time go to the next, and so do places that appeared in another way. */
export async function giveLapsedPlacesOn(bookings: BookingsRepository, at: SessionAtMoment): Promise<number> {
  let offers = 0;
  for (let made = OFFERS_MOST; made === OFFERS_MOST; offers += made) {
    made = await givePlacesOn(bookings, at, async (taken) => {
      const freed = lapsedPlaces(taken, at.now);
      const homes = await bookings.findBookings(freed.map(({ number }) => number));
      const lapsed = [...homes.values()].filter((each) => bookingStateAt(each, at.now) === 'lapsed');
      return { writes: lapsed.map((each) => bookingWrite(forgotten(each), each)), freed };
    });
  }
  return offers;
}

/** An offer that was not taken: it stays lapsed, and nothing of the person is kept. */
function forgotten(booking: Booking): Booking {
  const { sealed: _sealed, wrappedKey: _key, turn: _turn, ...rest } = booking;
  return { ...rest, places: [], version: booking.version + 1 };
}

/** Until when an offer made now stands; none is made once the session has begun or will not be held. */
function offerUntil({ event, session, now }: SessionAtMoment): Instant | undefined {
  const starts = Date.parse(session.startsAt);
  if (session.cancelledAt !== undefined || Date.parse(now) >= starts) return undefined;
  const until = Math.min(Date.parse(now) + event.offerMinutes * MINUTE_MS, starts);
  return new Date(until).toISOString() as Instant;
}
