import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  type Booking,
  bookingStateAt,
  choosePlaces,
  freePlaces,
  isEnded,
  type TakenPlace,
} from '../../shared/outreach/bookings.ts';
import { entryId } from '../../shared/outreach/draw.ts';
import { highestPlace, type Session, type VisitEvent } from '../../shared/outreach/events.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { bookingWrite, entryWrite, joinWrite, placeWrite, queueWrite } from './booking-writes.ts';
import type { BookingsRepository, SessionRef } from './bookings-repository.ts';

/** Each attempt that fails lets another booking by; joining the waiting list of a crowded session takes most. */
const MAX_ATTEMPTS = 100;
/** Most people on a waiting list, in proportion to the places. */
const WAITING_FACTOR = 2;

/** Somebody who asks for places. */
export interface BookingRequest {
  /** Who it is, as a lock: see `bookingNumberOf`. */
  readonly number: string;
  readonly secretHash: string;
  readonly size: number;
  /** Where there are too few places: stand on the waiting list, or write nothing. */
  readonly waitIfFull: boolean;
  readonly locale: 'zh' | 'en';
}

/** Name and contact, sealed under a key of this booking's own. */
export interface SealedPerson {
  readonly sealed: string;
  readonly wrappedKey: string;
}

export interface BookingGiven {
  readonly event: VisitEvent;
  readonly session: Session;
  readonly now: Instant;
  /** Seals the name and contact; asked only where something will be stored, so that a refusal costs nothing. */
  readonly seal: () => Promise<SealedPerson>;
}

/**
 * `mine`: stored, now or by an earlier sending of the same request. `taken`: this person has a booking at this event
 * under another code. `full`: nothing was written; so many stand on the list.
 */
export type BookingOutcome =
  | { readonly outcome: 'mine'; readonly booking: Booking }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'full'; readonly waiting: number; readonly mayWait: boolean };

/**
 * Takes places for a group, all or none, or a turn on the waiting list, or an entry in the draw. A place is a row of its
 * own that must not be there yet; the booking is a row under the person's number that must not be there yet: two rows,
 * one transaction, and no counter that all of them would wait for.
 * @throws DomainError CONFLICT where others got in first too often; STORE_UNAVAILABLE
 */
export async function bookVisit(
  bookings: BookingsRepository,
  request: BookingRequest,
  given: BookingGiven,
): Promise<BookingOutcome> {
  const ref = { eventId: given.event.eventId, sessionId: given.session.sessionId };
  const seal = once(given.seal);
  const seen = seenPlaces(bookings, ref);
  let before: Booking | undefined;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const plan = await planBooking(bookings, { request, given, ref, attempt, seen });
    if (plan === undefined) continue;
    if ('outcome' in plan) return plan;
    const booking = {
      ...(await newBooking(request, given, seal)),
      ...plan.state,
      version: (before?.version ?? 0) + 1,
    };
    try {
      await bookings.commit([bookingWrite(booking, before), ...plan.writes]);
      return { outcome: 'mine', booking };
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      // Which place another was faster at, so that the next attempt needs not ask again what is free.
      if (error.index > 0 && seen.lose(plan.state.places[error.index - 1])) continue;
    }
    const found = await existing(bookings, request, given.now);
    if (found !== undefined && !('ended' in found)) return found;
    before = found?.ended;
  }
  throw new DomainError('CONFLICT', `gave way to other bookings ${MAX_ATTEMPTS} times`);
}

/** Attempts on one reading of the places: what was lost since is known from the refusals. */
const ATTEMPTS_ON_ONE_READING = 6;

/**
 * Places as last read, with those that were lost to others since: good enough to try for another, since the write itself
 * is what decides; never for saying that a session is full.
 */
function seenPlaces(bookings: BookingsRepository, ref: SessionRef) {
  let taken: TakenPlace[] | undefined;
  let attempts = 0;
  return {
    async read(): Promise<readonly TakenPlace[]> {
      if (taken !== undefined && attempts < ATTEMPTS_ON_ONE_READING) return taken;
      attempts = 0;
      taken = [...(await bookings.listTaken(ref))];
      return taken;
    },
    /** @returns false where it was no place that was lost */
    lose(place: number | undefined): boolean {
      if (place === undefined || taken === undefined) return false;
      taken.push({ place, number: '' });
      attempts += 1;
      return true;
    },
    forget(): void {
      taken = undefined;
    },
  };
}

type Plan =
  | { readonly state: Pick<Booking, 'state' | 'places' | 'turn'>; readonly writes: readonly TableWrite[] }
  | BookingOutcome;

interface Asked {
  readonly request: BookingRequest;
  readonly given: BookingGiven;
  readonly ref: SessionRef;
  readonly attempt: number;
  readonly seen: ReturnType<typeof seenPlaces>;
}

async function planBooking(bookings: BookingsRepository, asked: Asked): Promise<Plan | undefined> {
  const { request, given, ref } = asked;
  const { number, size, secretHash } = request;
  if (given.event.mode === 'draw') {
    const entry = { id: entryId(secretHash), number, size };
    return { state: { state: 'entered', places: [] }, writes: [entryWrite(ref, entry)] };
  }
  const direct = placesFor(asked, await asked.seen.read());
  if (direct !== undefined) return direct;
  asked.seen.forget();
  // The list is read before the places are read again: whoever makes one free, or joins, changes it.
  const queue = await bookings.readQueue(ref);
  const now = placesFor(asked, await bookings.listTaken(ref));
  if (now !== undefined) return now;
  const waiting = (await bookings.listWaiting(ref)).length;
  const mayWait = waiting < given.session.capacity * WAITING_FACTOR;
  if (!request.waitIfFull || !mayWait) {
    const found = await existing(bookings, request, given.now);
    if (found !== undefined && !('ended' in found)) return found;
    // Rows are read one after the other: only where none became free meanwhile were all of them taken at one moment.
    const since = await bookings.readQueue(ref);
    return since.version === queue.version ? { outcome: 'full', waiting, mayWait } : undefined;
  }
  const turn = queue.tail + 1;
  return {
    state: { state: 'waiting', places: [], turn },
    writes: [joinWrite(ref, { turn, number, size }), queueWrite(ref, queue, turn)],
  };
}

function placesFor({ request, given, ref, attempt }: Asked, taken: readonly TakenPlace[]): Plan | undefined {
  const free = freePlaces(highestPlace(given.session), taken);
  const places = choosePlaces(free, request.size, startOf(request.secretHash, attempt));
  if (places === undefined) return undefined;
  return {
    state: { state: 'booked', places: [...places] },
    writes: places.map((place) => placeWrite(ref, { place, number: request.number })),
  };
}

/** Another beginning for each person and attempt. */
const startOf = (secretHash: string, attempt: number): number =>
  Number.parseInt(secretHash.slice(attempt % 50, (attempt % 50) + 8), 16);

/** What there is already under this person's number: their own, another's, or one that has ended. */
async function existing(
  bookings: BookingsRepository,
  { number, secretHash }: BookingRequest,
  now: Instant,
): Promise<BookingOutcome | { readonly ended: Booking } | undefined> {
  const booking = await bookings.findBooking(number);
  if (booking === undefined) return undefined;
  if (isEnded(bookingStateAt(booking, now))) return { ended: booking };
  return booking.secretHash === secretHash ? { outcome: 'mine', booking } : { outcome: 'taken' };
}

async function newBooking(
  request: BookingRequest,
  { event, session, now }: BookingGiven,
  seal: () => Promise<SealedPerson>,
): Promise<Omit<Booking, 'state' | 'places' | 'version'>> {
  const { number, secretHash, size, locale } = request;
  const { eventId } = event;
  const { sessionId } = session;
  const person = await seal();
  return { number, secretHash, size, locale, eventId, sessionId, ...person, createdAt: now };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
