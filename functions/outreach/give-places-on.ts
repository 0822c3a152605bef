import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  type Booking,
  bookingStateAt,
  freePlaces,
  lapsedPlaces,
  offersFor,
  surplusPlaces,
  type TakenPlace,
} from '../../shared/outreach/bookings.ts';
import { highestPlace, type Session, type VisitEvent } from '../../shared/outreach/events.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { endingWrites, offerWrites, openPlaceWrite, queueWrite } from './booking-writes.ts';
import type { BookingsRepository } from './bookings-repository.ts';

const MAX_ATTEMPTS = 100;
/** Writes of one transaction. */
const WRITES_MOST = 100;
/** Offers that lapsed and are passed on in one transaction: each is at most 8 of its writes. */
const LAPSED_MOST = 6;
/** Closed places that are opened in one transaction. */
const OPENED_MOST = 20;
const MINUTE_MS = 60_000;

export interface SessionAtMoment {
  readonly event: Pick<VisitEvent, 'eventId' | 'offerMinutes'>;
  readonly session: Pick<Session, 'sessionId' | 'capacity' | 'highestPlace' | 'startsAt' | 'cancelledAt'>;
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
    const writes: TableWrite[] = [...given.writes];
    // What is left for offers after one write for each freed place and one for the queue.
    let room = WRITES_MOST - writes.length - freed.size - 1;
    const until = offerUntil(at);
    const kept = taken.filter(({ place }) => !freed.has(place));
    const offers = until === undefined ? [] : offersFor(freePlaces(highestPlace(at.session), kept), waiting);
    const homes = await bookings.findBookings(offers.map(({ to }) => to.number));
    const used = new Set<number>();
    let made = 0;
    for (const offer of offers) {
      const booking = homes.get(offer.to.number);
      if (booking === undefined || until === undefined) continue;
      const offered = offerWrites(ref, { ...offer, booking, until }, freed);
      room -= offered.length - offer.places.filter((place) => freed.has(place)).length;
      if (room < 0) break;
      writes.push(...offered);
      made += 1;
      for (const place of offer.places) used.add(place);
    }
    writes.push(
      ...given.freed.filter(({ place }) => !used.has(place)).map((each) => openPlaceWrite(ref, each)),
    );
    if (writes.length === 0) return 0;
    try {
      await bookings.commit([...writes, queueWrite(ref, queue)]);
      return made;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other bookings ${MAX_ATTEMPTS} times`);
}

/** Offers that were not taken in time go to the next, and so do places that appeared in another way. */
export async function giveLapsedPlacesOn(bookings: BookingsRepository, at: SessionAtMoment): Promise<number> {
  let offers = 0;
  for (let made = 1, more = false; made > 0 || more; offers += made) {
    made = await givePlacesOn(bookings, at, async (taken) => {
      const all = lapsedPlaces(taken, at.now);
      const numbers = [...new Set(all.map(({ number }) => number))];
      const now = new Set(numbers.slice(0, LAPSED_MOST));
      more = numbers.length > now.size;
      const freed = all.filter(({ number }) => now.has(number));
      const homes = await bookings.findBookings([...now]);
      const lapsed = [...homes.values()].filter((each) => bookingStateAt(each, at.now) === 'lapsed');
      return { writes: lapsed.flatMap((each) => endingWrites(forgotten(each), each)), freed };
    });
  }
  return offers;
}

/**
 * Opens places that were closed and need not be any longer, a few at a time, to who waits first.
 * @returns how many offers were made
 */
export async function openSurplusPlaces(
  bookings: BookingsRepository,
  at: SessionAtMoment & { readonly event: Pick<VisitEvent, 'version'> },
): Promise<number> {
  const closed = highestPlace(at.session) - at.session.capacity;
  let offers = 0;
  for (let more = true; more; ) {
    more = false;
    offers += await givePlacesOn(bookings, at, async (taken) => {
      const surplus = surplusPlaces(taken, { closed, version: at.event.version, now: at.now });
      more = surplus.length > OPENED_MOST;
      return surplus.length === 0 ? undefined : { writes: [], freed: surplus.slice(0, OPENED_MOST) };
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
