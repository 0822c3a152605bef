import { createHash } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { bookVisit } from '../../functions/outreach/book-visit.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { ConditionFailed, type Table, type TableWrite } from '../../functions/table/table.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { aVisitEvent } from '../support/a-visit.ts';
import type { Engine } from '../support/engine.ts';
import { type Figures, median } from './figures.ts';

const NOW = asInstant(new Date('2026-05-20T04:00:00Z'));
const CAPACITY = 100;
const PEOPLE = 110;
const AT_ONCE = 64;
const ROUNDS = 3;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SEALED = { sealed: 'A256GCM.'.padEnd(160, 'x'), wrappedKey: 'k'.repeat(250) };

/**
 * Accepted bookings a second on one session, beside the design that most would choose: one transaction of the booking,
 * which must not be there yet, and a counter, which must not pass the capacity. Both hold the same: never over capacity,
 * one booking for a person. Once on the engine as it is, which runs transactions one after the other; once under DynamoDB's
 * rule that a transaction fails which meets another in flight at one of its items
 * (docs.aws.amazon.com: transaction-apis.html, "Transaction conflict handling").
 */
export async function benchBookings(figures: Figures, engine: Engine): Promise<void> {
  for (const rule of ['engine', 'conflicts'] as const) {
    const rates: { ours: number; peer: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await places(engine, `${rule}-${round}`, rule);
      const peer = await counter(engine, `${rule}-${round}`, rule);
      rates.push({ ours, peer });
    }
    const [ours, peer] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.peer))];
    figures.add(`bookings.${rule}.a-second`, ours, `one session, ${AT_ONCE} at a time`);
    figures.add(`bookings.${rule}.counter.a-second`, peer, 'transaction of booking and counter');
    figures.add(`bookings.${rule}.times-the-counter`, ours / peer, 'goal 2');
  }
}

/** As of a device's secret. */
const hashOf = (person: number): string => createHash('sha256').update(`secret ${person}`).digest('hex');
const nameOf = (person: number): string =>
  `PERS${[3, 2, 1, 0].map((at) => ALPHABET.charAt(Math.floor(person / 32 ** at) % 32)).join('')}`;

/** Everybody books, so many at a time. @returns accepted a second */
async function rush(book: (person: number) => Promise<boolean>): Promise<number> {
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

async function places(engine: Engine, name: string, rule: 'engine' | 'conflicts'): Promise<number> {
  const visit = aVisitEvent({ eventId: `bench-${name}-${++event}`, capacity: CAPACITY });
  const [session] = visit.sessions;
  if (session === undefined) throw new Error('expected a session');
  const bare = engine.table();
  const bookings = createBookingsRepository(rule === 'engine' ? bare : conflicting(bare));
  const given = { event: visit, session, now: NOW, seal: async () => SEALED };
  return rush(async (person) => {
    const request = {
      number: nameOf(person + event * PEOPLE),
      secretHash: hashOf(person + event * PEOPLE),
      size: 1,
      waitIfFull: false,
      locale: 'zh',
    } as const;
    return (await bookVisit(bookings, request, given)).outcome === 'mine';
  });
}

/** Items of transactions in flight: another that touches one of them fails at once. */
function flights() {
  const items = new Set<string>();
  return async (keys: readonly string[], send: () => Promise<unknown>): Promise<boolean> => {
    if (keys.some((key) => items.has(key))) return false;
    for (const key of keys) items.add(key);
    try {
      await send();
      return true;
    } finally {
      for (const key of keys) items.delete(key);
    }
  };
}

function conflicting(table: Table): Table {
  const fly = flights();
  const keyOf = (write: TableWrite): string => {
    const { pk, sk } = 'put' in write ? write.put : write.remove;
    return `${pk} ${sk}`;
  };
  return {
    ...table,
    async transact(writes) {
      if (!(await fly(writes.map(keyOf), () => table.transact(writes)))) {
        await soon();
        throw new ConditionFailed(-1);
      }
    },
  };
}

/** Whoever is refused comes again a little later, as the SDK does. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 4));

async function counter(engine: Engine, name: string, rule: 'engine' | 'conflicts'): Promise<number> {
  const { client } = engine;
  const pk = `COUNTER#${name}`;
  const key = { pk, sk: 'SESSION' };
  await client.send(new PutCommand({ TableName: 'Register', Item: { ...key, taken: 0 } }));
  const fly = rule === 'engine' ? undefined : flights();
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
  return rush(async (person) => {
    for (;;) {
      try {
        const keys = [`${pk} SESSION`, nameOf(person)];
        if (fly === undefined) await attempt(person);
        else if (!(await fly(keys, () => attempt(person)))) {
          await soon();
          continue;
        }
        return true;
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const codes = error.CancellationReasons?.map(({ Code }) => Code) ?? [];
        if (codes.includes('ConditionalCheckFailed')) return false;
      }
    }
  });
}
