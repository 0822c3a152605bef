import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../functions/outreach/accept-offer.ts';
import { bookVisit } from '../../functions/outreach/book-visit.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { cancelBooking } from '../../functions/outreach/cancel-booking.ts';
import type { Table } from '../../functions/table/table.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { aVisitEvent } from '../support/a-visit.ts';
import { BREAKS } from '../support/broken-tables.ts';
import { type Engine, startEngine } from '../support/engine.ts';

const NOW = asInstant(new Date('2026-05-20T04:00:00Z'));
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SEALED = async () => ({ sealed: 'A256GCM.'.padEnd(160, 'x'), wrappedKey: 'k'.repeat(250) });

const numberOf = (person: number): string =>
  `PERS${[3, 2, 1, 0].map((at) => ALPHABET.charAt(Math.floor(person / 32 ** at) % 32)).join('')}`;
const hashOf = (person: number): string => (person * 7919).toString(16).padStart(64, '0');

function sessionOf(eventId: string, capacity: number) {
  const event = aVisitEvent({ eventId, capacity });
  const [session] = event.sessions;
  if (session === undefined) throw new Error('expected a session');
  return { event, session, now: NOW, seal: SEALED };
}

function booking(table: Table, eventId: string, capacity: number) {
  const bookings = createBookingsRepository(table);
  const given = sessionOf(eventId, capacity);
  const code = (person: number) => ({ number: numberOf(person), secretHash: hashOf(person) });
  return {
    bookings,
    book: (person: number, size = 1, waitIfFull = false) =>
      bookVisit(bookings, { ...code(person), size, waitIfFull, locale: 'zh' }, given),
    cancel: (person: number) => cancelBooking(bookings, code(person), given),
    accept: (person: number) => acceptOffer(bookings, code(person), NOW),
    /** Counted from what is stored, never from what was answered. */
    async booked(people: readonly number[]): Promise<number> {
      const found = await bookings.findBookings(people.map(numberOf));
      return [...found.values()].filter(({ state }) => state === 'booked').length;
    },
  };
}

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

describe('P12: 50 people book the last place at the same moment', () => {
  const people = Array.from({ length: 50 }, (_, at) => at);

  it('one gets it, 49 are offered the waiting list, and exactly one booking is stored', async () => {
    const { book, booked, bookings } = booking(engine.table(), 'last-place', 1);
    const answers = await Promise.all(people.map((person) => book(person)));
    expect(answers.filter(({ outcome }) => outcome === 'mine')).toHaveLength(1);
    expect(answers.filter((answer) => answer.outcome === 'full' && answer.mayWait)).toHaveLength(49);
    expect(await booked(people)).toBe(1);
    expect(await bookings.listTaken({ eventId: 'last-place', sessionId: 's1' })).toHaveLength(1);
  });

  it('the control: without the condition more are stored than there are places', async () => {
    const broken = BREAKS['a place is taken without a condition'];
    if (broken === undefined) throw new Error('expected the control');
    const others = people.map((person) => person + 100);
    const { book, booked } = booking(broken(engine.table()), 'oversold', 1);
    await Promise.all(others.map((person) => book(person)));
    expect(await booked(others)).toBeGreaterThan(1);
  });
});

describe('P13: a place that is given up', () => {
  it('goes in the same transaction to the first who waits and fits, who can take it', async () => {
    const { book, cancel, accept, bookings } = booking(engine.table(), 'given-up', 2);
    await book(201);
    await book(202);
    await book(203, 2, true);
    await book(204, 1, true);
    await cancel(201);
    const held = await bookings.findBookings([203, 204].map(numberOf));
    // A group of two does not fit into one place; the next in order does.
    expect(held.get(numberOf(203))?.state).toBe('waiting');
    expect(held.get(numberOf(204))?.state).toBe('offered');
    expect((await accept(204)).state).toBe('booked');
    expect(await book(205)).toMatchObject({ outcome: 'full', waiting: 1 });
  });
});

describe('capacity units are those of functions/outreach/README.md', () => {
  const documented = new Map(
    [
      ...readFileSync(new URL('../../functions/outreach/README.md', import.meta.url), 'utf8').matchAll(
        /^\| ([^|]+?)\s*\| (\d+)\s*\| (\d+)\s*\|$/gm,
      ),
    ].map(([, name = '', written, read]) => [name, { written: Number(written), read: Number(read) }]),
  );

  async function costs(name: string, spent: { written: number; read: number }, act: () => Promise<unknown>) {
    spent.written = 0;
    spent.read = 0;
    await act();
    const bound = documented.get(name);
    expect(bound, name).toBeDefined();
    expect(spent.written, `${name}: written`).toBe(bound?.written);
    expect(spent.read, `${name}: read`).toBeLessThanOrEqual(bound?.read ?? 0);
  }

  it('for a booking, a group, a refusal, a turn, a cancellation, an offer', async () => {
    const spent = { written: 0, read: 0 };
    // What AWS bills: two units for each kilobyte begun of each row of a transaction. Engines say less.
    const counted = engine.table((operation, units) => {
      if (operation !== 'transact') spent.read += units;
    });
    const table: Table = {
      ...counted,
      async transact(writes) {
        await counted.transact(writes);
        for (const write of writes) {
          const bytes = 'put' in write ? JSON.stringify(write.put).length : 1;
          spent.written += 2 * Math.ceil(bytes / 1024);
        }
      },
    };
    const { book, cancel, accept } = booking(table, 'units', 5);
    await costs('booking of one', spent, () => book(301));
    await costs('booking of four', spent, () => book(302, 4));
    await costs('refusal after sell-out', spent, () => book(303));
    await costs('turn on the waiting list', spent, () => book(304, 1, true));
    await costs('cancellation with somebody waiting', spent, () => cancel(301));
    await costs('taking an offer', spent, () => accept(304));
    await costs('cancellation with nobody waiting', spent, () => cancel(304));
    await costs('the same request again', spent, () => book(302, 4));
  });
});
