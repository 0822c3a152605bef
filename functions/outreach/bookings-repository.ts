import * as z from 'zod/mini';
import {
  type Booking,
  bookingSchema,
  type TakenPlace,
  type Waiting,
} from '../../shared/outreach/bookings.ts';
import { type Arrival, arrivalSchema } from '../../shared/outreach/door-api.ts';
import { QUIZ_LENGTH } from '../../shared/outreach/results.ts';
import { everyItem } from '../table/every-item.ts';
import {
  ARRIVAL_PREFIX,
  arrivalKey,
  bookingKey,
  ENTRY_PREFIX,
  PLACE_PREFIX,
  queueKey,
  quizScoresPk,
  sessionPk,
  toldKey,
  visitSecretsKey,
  WAIT_PREFIX,
} from '../table/outreach-keys.ts';
import type { Item, Key, Table, TableWrite } from '../table/table.ts';

const BATCH_GET_MAX = 100;

const placeSchema = z.object({
  place: z.int(),
  number: z.string(),
  offeredUntil: z.optional(z.string()),
  closedFor: z.optional(z.int()),
  closedAt: z.optional(z.string()),
});
const waitingSchema = z.object({ turn: z.int(), number: z.string(), size: z.int() });
const entrySchema = z.object({ id: z.string(), number: z.string(), size: z.int() });
const queueSchema = z.object({ version: z.int(), tail: z.int() });
const toldSchema = z.object({
  version: z.int(),
  /** What each booking held when it was told: its number, then until when places are offered, or `-`. */
  states: z.array(z.string()),
  /** What all were told. */
  news: z.array(z.string()),
});
const secretsSchema = z.object({
  /** Seed of the draw, sealed until it is published. */
  sealedSeed: z.string(),
  wrappedKey: z.string(),
});

/** One session of one event. */
export interface SessionRef {
  readonly eventId: string;
  readonly sessionId: string;
}
export type Entry = z.infer<typeof entrySchema>;
/** What everything passes that makes places free or puts somebody on the list; `version` 0 where nothing has yet. */
export type Queue = z.infer<typeof queueSchema>;
/** What visitors of a session were told; `version` 0 where nobody was told anything yet. */
export type Told = z.infer<typeof toldSchema>;
export type VisitSecrets = z.infer<typeof secretsSchema>;

/** Questions about bookings, each a key lookup or a query bounded by a session's capacity. */
export type BookingsRepository = ReturnType<typeof createBookingsRepository>;

export function createBookingsRepository(casework: Table) {
  const listed = async <T>(
    session: SessionRef,
    prefix: string,
    parse: (item: Item) => T,
  ): Promise<readonly T[]> => {
    const items = await everyItem(casework, sessionPk(session.eventId, session.sessionId), prefix);
    return items.map(parse);
  };

  return {
    async findBooking(number: string): Promise<Booking | undefined> {
      const item = await casework.get(bookingKey(number));
      return item === undefined ? undefined : bookingSchema.parse(item.booking);
    },

    /** The bookings that exist, by number. */
    async findBookings(numbers: readonly string[]): Promise<ReadonlyMap<string, Booking>> {
      const distinct = [...new Set(numbers)];
      const bookings = new Map<string, Booking>();
      for (let from = 0; from < distinct.length; from += BATCH_GET_MAX) {
        const keys = distinct.slice(from, from + BATCH_GET_MAX).map(bookingKey);
        for (const item of await casework.getMany(keys)) {
          const booking = bookingSchema.parse(item.booking);
          bookings.set(booking.number, booking);
        }
      }
      return bookings;
    },

    /** Places that somebody has or is offered. */
    listTaken: (session: SessionRef): Promise<readonly TakenPlace[]> =>
      listed(session, PLACE_PREFIX, (item) => placeSchema.parse(item)),

    /** The waiting list in the order of turns. */
    listWaiting: (session: SessionRef): Promise<readonly Waiting[]> =>
      listed(session, WAIT_PREFIX, (item) => waitingSchema.parse(item)),

    listEntries: (session: SessionRef): Promise<readonly Entry[]> =>
      listed(session, ENTRY_PREFIX, (item) => entrySchema.parse(item)),

    listArrivals: (session: SessionRef): Promise<readonly Arrival[]> =>
      listed(session, ARRIVAL_PREFIX, (item) => arrivalSchema.parse(item)),

    async findArrival(session: SessionRef, number: string): Promise<Arrival | undefined> {
      const item = await casework.get(arrivalKey(sessionPk(session.eventId, session.sessionId), number));
      return item === undefined ? undefined : arrivalSchema.parse(item);
    },

    /** Every row of a session, with the number of the booking that it leads to. */
    async listSessionRows(session: SessionRef): Promise<readonly (Key & { readonly number?: string })[]> {
      return listed(session, '', ({ pk, sk, number }) =>
        typeof number === 'string' ? { pk, sk, number } : { pk, sk },
      );
    },

    async readQueue(session: SessionRef): Promise<Queue> {
      const item = await casework.get(queueKey(sessionPk(session.eventId, session.sessionId)));
      return item === undefined ? { version: 0, tail: 0 } : queueSchema.parse(item);
    },

    async readTold(session: SessionRef): Promise<Told> {
      const item = await casework.get(toldKey(sessionPk(session.eventId, session.sessionId)));
      return item === undefined ? { version: 0, states: [], news: [] } : toldSchema.parse(item);
    },

    async findSecrets(eventId: string): Promise<VisitSecrets | undefined> {
      const item = await casework.get(visitSecretsKey(eventId));
      return item === undefined ? undefined : secretsSchema.parse(item);
    },

    /** How many had so many right in a year, at each place from none to all. */
    async readScores(year: number): Promise<readonly number[]> {
      const scores = Array.from({ length: QUIZ_LENGTH + 1 }, () => 0);
      const { items } = await casework.query(quizScoresPk(year));
      for (const item of items) scores[Number(item.sk)] = Number(item.count);
      return scores;
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => casework.transact(writes),
  };
}
