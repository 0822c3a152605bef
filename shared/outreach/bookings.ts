import * as z from 'zod/mini';
import type { Instant } from '../kernel/days.ts';
import { GROUP_MOST } from './events.ts';

/** One booking, entry or place on the waiting list. Belongs to a person: Casework only. */
export const bookingSchema = z.object({
  /** Eight characters, said at the door; also the lock that lets one person book once. */
  number: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)),
  eventId: z.string(),
  sessionId: z.string(),
  /** People of the group, the one who books among them. */
  size: z.int().check(z.gte(1), z.lte(GROUP_MOST)),
  /**
   * `booked`: has places. `waiting`: stands on the list. `offered`: places are kept for it until `offeredUntil`.
   * `entered`: takes part in the draw. `cancelled`: gave up, and nothing of the person is left.
   */
  state: z.enum(['booked', 'waiting', 'offered', 'entered', 'cancelled']),
  /** Numbers of its places, ascending; empty while it has none. */
  places: z.array(z.int().check(z.gte(1))),
  /** Turn on the waiting list, from 1; kept for as long as it waits or is offered places. */
  turn: z.optional(z.int().check(z.gte(1))),
  /** Places are its own to take until this moment; not any longer at it. */
  offeredUntil: z.optional(z.iso.datetime()),
  /** SHA-256 of the code's secret, hexadecimal: 90 random bits need no key. */
  secretHash: z.string(),
  /** Name and contact, sealed under the booking's own key. */
  sealed: z.optional(z.string()),
  /** That key, wrapped for the desk. */
  wrappedKey: z.optional(z.string()),
  locale: z.enum(['zh', 'en']),
  createdAt: z.iso.datetime(),
  version: z.int().check(z.gte(1)),
});
export type Booking = z.infer<typeof bookingSchema>;

/** What a booking is at a moment: an offer that was not taken in time has lapsed without anybody doing anything. */
export const BOOKING_STATES = ['booked', 'waiting', 'offered', 'lapsed', 'entered', 'cancelled'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export function bookingStateAt(booking: Pick<Booking, 'state' | 'offeredUntil'>, now: Instant): BookingState {
  if (booking.state !== 'offered') return booking.state;
  return isPast(booking.offeredUntil, now) ? 'lapsed' : 'offered';
}

/** Ended: the same person may book again. */
export const isEnded = (state: BookingState): boolean => state === 'cancelled' || state === 'lapsed';

const isPast = (until: string | undefined, now: Instant): boolean =>
  until === undefined || Date.parse(now) >= Date.parse(until);

/** A place that somebody has or is offered; a free place is not on record at all. */
export interface TakenPlace {
  readonly place: number;
  /** Number of the booking. */
  readonly number: string;
  /** Where it is only offered. */
  readonly offeredUntil?: string | undefined;
  /** Where `number` is `CLOSED`: the version of the event for which it was closed, and when. */
  readonly closedFor?: number | undefined;
  readonly closedAt?: string | undefined;
}

/** Stands in place of a booking's number where staff took a place back. */
export const CLOSED = 'CLOSED';
/** Longer than any request lives: whoever closed places for a change that is not there by then never made it. */
const STRANDED_MS = 300_000;

/**
 * Closed places that are to be opened again: more are closed than the event says, or were closed for a change that was
 * never made. Places closed for a change that may still be made are left alone.
 */
export function surplusPlaces(
  taken: readonly TakenPlace[],
  { closed, version, now }: { readonly closed: number; readonly version: number; readonly now: Instant },
): readonly TakenPlace[] {
  const all = taken.filter(({ number }) => number === CLOSED);
  const settled = all.filter(({ closedFor = 0 }) => closedFor <= version);
  const stranded = all.filter(
    ({ closedFor = 0, closedAt = now }) =>
      closedFor > version && Date.parse(now) - Date.parse(closedAt) > STRANDED_MS,
  );
  return [...settled.slice(0, Math.max(0, settled.length - closed)), ...stranded];
}

/** Somebody on the waiting list. */
export interface Waiting {
  readonly turn: number;
  readonly number: string;
  readonly size: number;
}

/** Free places of a session, ascending. */
export function freePlaces(capacity: number, taken: readonly Pick<TakenPlace, 'place'>[]): readonly number[] {
  const used = new Set(taken.map(({ place }) => place));
  return Array.from({ length: capacity }, (_, at) => at + 1).filter((place) => !used.has(place));
}

/**
 * Which free places a group takes: neighbours where there are some, starting from a place that differs from booking to
 * booking, so that people who come at the same moment seldom reach for the same one.
 * @param start any whole number from 0
 * @returns `undefined` where there are too few
 */
export function choosePlaces(
  free: readonly number[],
  size: number,
  start: number,
): readonly number[] | undefined {
  if (free.length < size) return undefined;
  const from = start % free.length;
  for (let step = 0; step < free.length; step += 1) {
    const run = free.slice((from + step) % free.length, ((from + step) % free.length) + size);
    const [first = 0] = run;
    if (run.length === size && run.at(-1) === first + size - 1) return run;
  }
  const around = [...free.slice(from), ...free.slice(0, from)].slice(0, size);
  return around.sort((a, b) => a - b);
}

/** Places for somebody who waited. */
export interface Offer {
  readonly to: Waiting;
  readonly places: readonly number[];
}

/**
 * Who is offered free places: in the order of the list, each whose whole group fits into what is still free. A group
 * that does not fit keeps its turn and is not waited for, since empty places help nobody.
 * @param free places nobody has, ascending
 * @param waiting in the order of turns
 */
export function offersFor(free: readonly number[], waiting: readonly Waiting[]): readonly Offer[] {
  const offers: Offer[] = [];
  let left = free;
  for (const to of waiting) {
    if (to.size > left.length) continue;
    offers.push({ to, places: left.slice(0, to.size) });
    left = left.slice(to.size);
    if (left.length === 0) break;
  }
  return offers;
}

/** Places whose offer was not taken in time. */
export const lapsedPlaces = (taken: readonly TakenPlace[], now: Instant): readonly TakenPlace[] =>
  taken.filter(({ offeredUntil }) => offeredUntil !== undefined && isPast(offeredUntil, now));
