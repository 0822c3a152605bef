import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../functions/outreach/accept-offer.ts';
import { bookVisit } from '../../functions/outreach/book-visit.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { cancelBooking } from '../../functions/outreach/cancel-booking.ts';
import { giveLapsedPlacesOn } from '../../functions/outreach/give-places-on.ts';
import type { Table } from '../../functions/table/table.ts';
import { openStream } from '../../infra/local/stream-source.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { aSession, aVisitEvent } from '../support/a-visit.ts';
import { BREAKS } from '../support/broken-tables.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { seededRandom } from '../support/interleaving.ts';

const SESSIONS = 10;
const CAPACITY = 50;
const AT_ONCE = 64;
const ATTEMPTS = Number(process.env.VISIT_ATTEMPTS ?? 3_000);
/** As long as a loaded machine may need for so many. */
const PATIENCE_MS = Math.max(20, ATTEMPTS / 100) * 60_000;
const NOW = asInstant(new Date('2026-05-20T04:00:00Z'));
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const numberOf = (person: number): string =>
  `TRYH${[3, 2, 1, 0].map((at) => ALPHABET.charAt(Math.floor(person / 32 ** at) % 32)).join('')}`;
const hashOf = (person: number): string => (person * 104_729).toString(16).padStart(64, '0');

/** A handler that is killed now and then, before or after its write has happened. */
function killing(table: Table, random: (below: number) => number): Table & { kills: number } {
  const killed = { kills: 0 };
  const perhaps = (): void => {
    if (random(200) > 0) return;
    killed.kills += 1;
    throw new DomainError('STORE_UNAVAILABLE', 'killed');
  };
  return Object.assign(killed, table, {
    async transact(writes: Parameters<Table['transact']>[0]) {
      perhaps();
      await table.transact(writes);
      perhaps();
    },
  });
}

async function storm(table: Table, eventId: string, attempts: number) {
  const random = seededRandom(20_260_520);
  const sessions = Array.from({ length: SESSIONS }, (_, at) =>
    aSession({ sessionId: `s${at + 1}`, capacity: CAPACITY }),
  );
  const event = aVisitEvent({ eventId, sessions });
  const killed = killing(table, random);
  const bookings = createBookingsRepository(killed);
  const seal = async () => ({ sealed: 's', wrappedKey: 'k' });
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < attempts) {
      const person = next++;
      const session = sessions[person % SESSIONS];
      if (session === undefined) throw new Error('expected a session');
      const code = (who: number) => ({ number: numberOf(who), secretHash: hashOf(who) });
      const request = {
        ...code(person),
        size: 1 + random(6),
        waitIfFull: random(4) === 0,
        locale: 'zh',
      } as const;
      try {
        await bookVisit(bookings, request, { event, session, now: NOW, seal });
        const earlier = Math.max(0, person - SESSIONS * (1 + random(40)));
        const at = { event, session, now: NOW };
        if (random(3) === 0)
          await cancelBooking(bookings, code(earlier - (earlier % SESSIONS) + (person % SESSIONS)), at);
        if (random(3) === 0)
          await acceptOffer(bookings, code(earlier - (earlier % SESSIONS) + (person % SESSIONS)), NOW);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  // The clock comes once more, as it does each minute.
  const calm = createBookingsRepository(table);
  for (const session of sessions) await giveLapsedPlacesOn(calm, { event, session, now: NOW });
  return { calm, sessions, kills: killed.kills };
}

/** What the stream of stored rows says of one event, change by change: most places taken at once, and who skipped whom. */
async function history(engine: Engine, eventId: string) {
  const given = {
    endpoint: engine.endpoint,
    region: 'local',
    credentials: await engine.client.config.credentials(),
  };
  const stream = await openStream('Register', new DynamoDBClient(given), new DynamoDBStreamsClient(given));
  const bookedOf = new Map<string, Map<string, number>>();
  const waiting = new Map<string, Map<number, number>>();
  let most = 0;
  let skipped = 0;
  let records = 0;
  for (const shard of await stream.shards()) {
    let after: string | undefined;
    for (;;) {
      const read = await stream.read(shard.id, after, 1_000);
      if (read.records.length === 0) break;
      after = read.records.at(-1)?.dynamodb?.SequenceNumber;
      for (const record of read.records) {
        const { Keys, NewImage, OldImage } = record.dynamodb ?? {};
        const [pk = '', sk = ''] = [Keys?.pk?.S, Keys?.sk?.S];
        if (sk === 'BOOKING') {
          const image = (NewImage ?? OldImage)?.booking?.M;
          if (image?.eventId?.S !== eventId) continue;
          records += 1;
          const session = image.sessionId?.S ?? '';
          const booked = bookedOf.get(session) ?? new Map<string, number>();
          bookedOf.set(session, booked);
          const holds = NewImage !== undefined && /booked|offered/.test(image.state?.S ?? '');
          if (holds) booked.set(pk, Number(image.size?.N));
          else booked.delete(pk);
          most = Math.max(
            most,
            [...booked.values()].reduce((sum, size) => sum + size, 0),
          );
        } else if (sk.startsWith('WAIT#') && pk.includes(`#${eventId}#`)) {
          const list = waiting.get(pk) ?? new Map<number, number>();
          waiting.set(pk, list);
          const turn = Number((NewImage ?? OldImage)?.turn?.N);
          const size = Number((NewImage ?? OldImage)?.size?.N);
          if (NewImage !== undefined) list.set(turn, size);
          else {
            list.delete(turn);
            // Somebody earlier of the same size or smaller would have fitted too.
            if ([...list].some(([other, otherSize]) => other < turn && otherSize <= size)) skipped += 1;
          }
        }
      }
    }
  }
  return { most, skipped, records };
}

describe('thousands ask for five hundred places, and handlers die', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it(
    'never more than there are, at any moment of the stream; none lost; the list in order',
    async () => {
      const startedAt = performance.now();
      const { calm, sessions, kills } = await storm(engine.table(), 'storm', ATTEMPTS);
      const seconds = (performance.now() - startedAt) / 1_000;
      let booked = 0;
      for (const { sessionId } of sessions) {
        const ref = { eventId: 'storm', sessionId };
        const [taken, waiting] = [await calm.listTaken(ref), await calm.listWaiting(ref)];
        const homes = await calm.findBookings(taken.map(({ number }) => number));
        // Each place on record is its booking's, and each booking has all its places.
        for (const { place, number } of taken) expect(homes.get(number)?.places).toContain(place);
        for (const home of homes.values()) expect(home.places).toHaveLength(home.size);
        // No place is lost: what is free is too little for everybody who waits.
        for (const { size } of waiting) expect(size).toBeGreaterThan(CAPACITY - taken.length);
        booked += taken.length;
      }
      const { most, records } = await history(engine, 'storm');
      expect(records).toBeGreaterThan(500);
      expect(most).toBeLessThanOrEqual(CAPACITY);
      expect(kills).toBeGreaterThan(5);
      console.log(
        `visits: ${ATTEMPTS} attempts, ${kills} kills, ${seconds.toFixed(0)} s, ${booked} of ${SESSIONS * CAPACITY} places taken, most in one session at any moment ${most}, ${records} changes of bookings`,
      );
    },
    PATIENCE_MS,
  );

  it('the control: without the condition the stream shows more than there are', async () => {
    const broken = BREAKS['a place is taken without a condition'];
    if (broken === undefined) throw new Error('expected the control');
    await storm(broken(engine.table()), 'oversold', 800).catch(() => {});
    expect((await history(engine, 'oversold')).most).toBeGreaterThan(CAPACITY);
  });
});
