import { createHash } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { bookVisit } from '../../functions/outreach/book-visit.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { ConditionFailed, type Table, type TableWrite } from '../../functions/table/table.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { aVisitEvent } from '../support/a-visit.ts';
import type { Engine } from '../support/engine.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { type Figures, median } from './figures.ts';

const NOW = asInstant(new Date('2026-05-20T04:00:00Z'));
const CAPACITY = 100;
const PEOPLE = 110;
const AT_ONCE = 64;
const ROUNDS = 3;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SEALED = { sealed: 'A256GCM.'.padEnd(160, 'x'), wrappedKey: 'k'.repeat(250) };

/** Milliseconds that a call of the store takes where the store is far away: what AWS calls single-digit. */
const LATENCY_MS = 5;

/**
 * Accepted bookings a second on one session, beside the design that most would choose: one transaction of the booking,
 * which must not be there yet, and a counter, which must not pass the capacity. Both hold the same: never over capacity,
 * one booking for a person.
 *
 * Twice, since two things decide. `engine`: the embedded engine, which runs everything one after the other, so that only
 * the number of calls counts. `far`: a store that answers after some milliseconds however many ask, under DynamoDB's rule
 * that a transaction fails which meets another in flight at one of its items (developer guide, "Transaction conflict
 * handling"): there it counts who waits for whom.
 */
export async function benchBookings(figures: Figures, engine: Engine): Promise<void> {
  for (const rule of ['engine', 'far'] as const) {
    const rates: { ours: number; peer: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const table = rule === 'engine' ? engine.table() : far(createMemoryTable());
      const peerOf = rule === 'engine' ? engineCounter(engine, `${rule}-${round}`) : farCounter();
      rates.push({ ours: await places(table, `${rule}-${round}`), peer: await rush(await peerOf) });
    }
    const [ours, peer] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.peer))];
    figures.add(`bookings.${rule}.a-second`, ours, `one session, ${AT_ONCE} at a time`);
    figures.add(`bookings.${rule}.counter.a-second`, peer, 'transaction of booking and counter');
    figures.add(`bookings.${rule}.times-the-counter`, ours / peer, rule === 'far' ? 'goal 2' : '');
  }
}

/** As of a device's secret. */
const hashOf = (person: number): string => createHash('sha256').update(`secret ${person}`).digest('hex');
const nameOf = (person: number): string =>
  `PERS${[3, 2, 1, 0].map((at) => ALPHABET.charAt(Math.floor(person / 32 ** at) % 32)).join('')}`;

/** Everybody books, so many at a time. @returns accepted a second */
async function rush(book: Book): Promise<number> {
  let next = 0;
  let accepted = 0;
  const started = performance.now();
  const client = async (): Promise<void> => {
    while (next < PEOPLE) if (await book(next++)) accepted += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const seconds = (performance.now() - started) / 1000;
  if (accepted !== CAPACITY) throw new Error(`expected ${CAPACITY} bookings, got ${accepted}`);
  return accepted / seconds;
}

let event = 0;

async function places(table: Table, name: string): Promise<number> {
  const visit = aVisitEvent({ eventId: `bench-${name}-${++event}`, capacity: CAPACITY });
  const [session] = visit.sessions;
  if (session === undefined) throw new Error('expected a session');
  const bookings = createBookingsRepository(table);
  const given = { event: visit, session, now: NOW, seal: async () => SEALED };
  const from = event * PEOPLE;
  return rush(async (person) => {
    const who = { number: nameOf(person + from), secretHash: hashOf(person + from) };
    const request = { ...who, size: 1, waitIfFull: false, locale: 'zh' } as const;
    return (await bookVisit(bookings, request, given)).outcome === 'mine';
  });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATENCY_MS));

/** A store that is far away, with DynamoDB's rule for transactions that meet. */
function far(table: Table): Table {
  const inFlight = new Set<string>();
  const keyOf = (write: TableWrite): string => {
    const { pk, sk } = 'put' in write ? write.put : write.remove;
    return `${pk} ${sk}`;
  };
  return {
    ...table,
    async get(key) {
      await pause();
      return table.get(key);
    },
    async getMany(keys) {
      await pause();
      return table.getMany(keys);
    },
    async query(pk, options) {
      await pause();
      return table.query(pk, options);
    },
    async transact(writes) {
      const keys = writes.map(keyOf);
      const meets = keys.some((key) => inFlight.has(key));
      if (!meets) for (const key of keys) inFlight.add(key);
      await pause();
      if (meets) throw new ConditionFailed(-1);
      try {
        await table.transact(writes);
      } finally {
        for (const key of keys) inFlight.delete(key);
      }
    },
  };
}

type Book = (person: number) => Promise<boolean>;

/** The counter, in a store that is far away: read nothing, one transaction, again where it met another. */
async function farCounter(): Promise<Book> {
  const counter = { taken: 0, busy: false };
  const persons = new Set<number>();
  return async (person) => {
    for (;;) {
      const meets = counter.busy;
      counter.busy = true;
      await pause();
      if (meets) continue;
      counter.busy = false;
      if (counter.taken >= CAPACITY || persons.has(person)) return false;
      counter.taken += 1;
      persons.add(person);
      return true;
    }
  };
}

async function engineCounter({ client }: Engine, name: string): Promise<Book> {
  const pk = `COUNTER#${name}`;
  const key = { pk, sk: 'SESSION' };
  await client.send(new PutCommand({ TableName: 'Register', Item: { ...key, taken: 0 } }));
  const attempt = (person: number) =>
    client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: 'Register',
              Item: { pk: `${pk}#${nameOf(person)}`, sk: 'BOOKING', secretHash: hashOf(person), ...SEALED },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          {
            Update: {
              TableName: 'Register',
              Key: key,
              UpdateExpression: 'ADD taken :size',
              ConditionExpression: 'taken <= :last',
              ExpressionAttributeValues: { ':size': 1, ':last': CAPACITY - 1 },
            },
          },
        ],
      }),
    );
  return async (person) => {
    for (;;) {
      try {
        await attempt(person);
        return true;
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const codes = error.CancellationReasons?.map(({ Code }) => Code) ?? [];
        if (codes.includes('ConditionalCheckFailed')) return false;
      }
    }
  };
}
