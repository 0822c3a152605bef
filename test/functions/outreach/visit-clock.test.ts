import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitTask } from '../../../functions/clock/visit-task.ts';
import { cancelBooking } from '../../../functions/outreach/cancel-booking.ts';
import { prepareDraw } from '../../../functions/outreach/draw-visit.ts';
import { requestBooking } from '../../../functions/outreach/request-booking.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { asInstant, type Instant } from '../../../shared/kernel/days.ts';
import type { VisitEvent } from '../../../shared/outreach/events.ts';
import { DRAW_SCRIPT } from '../../../site/src/render/visits/draw-part.tsx';
import { aSecret, aSession, aVisitEvent } from '../../support/a-visit.ts';
import { caseServices } from '../../support/case-services.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { yunnan } from '../../support/publishing.ts';

const at = (text: string): Instant => asInstant(new Date(text));
const NOON = at('2026-05-20T04:00:00Z');

function under(event: VisitEvent) {
  const table = createMemoryTable();
  const services = caseServices(table);
  const { visits, caseKeys, keyedHash } = services;
  return {
    ...services,
    table,
    book: (person: number, size = 1, more: { contact?: string; sessionId?: string } = {}) =>
      requestBooking(
        { bookings: visits.bookings, caseKeys, keyedHash },
        {
          sessionId: 's1',
          size,
          name: `访客${person}`,
          secret: aSecret(person),
          waitIfFull: true,
          agesConfirmed: true,
          locale: 'zh',
          ...more,
        },
        { event, now: NOON },
      ),
    tick: (now: Instant) =>
      visitTask.run(
        {
          ...services,
          config: { jurisdiction: yunnan(), publicOrigin: 'https://metrology.example' },
        } as unknown as CaseServices,
        now,
      ),
  };
}

describe('one person, one booking', () => {
  it('by the contact, however it is written; the same form again is the same booking', async () => {
    const { book, visits } = under(aVisitEvent());
    await visits.events.saveEvent(aVisitEvent());
    const first = await book(1, 2, { contact: '138 1234 5678' });
    expect(first.outcome).toBe('mine');
    expect(await book(1, 2, { contact: '+8613812345678' })).toEqual(first);
    expect(await book(2, 1, { contact: '13812345678' })).toEqual({ outcome: 'taken' });
    expect((await book(3)).outcome).toBe('mine');
  });
});

describe('the clock', () => {
  it('P13: passes an offer on that was not taken in time', async () => {
    const event = aVisitEvent({ capacity: 1, offerMinutes: 60 });
    const { book, tick, visits } = under(event);
    await visits.events.saveEvent(event);
    await book(1);
    await book(2);
    await book(3);
    const [holder] = await visits.bookings.listTaken({ eventId: event.eventId, sessionId: 's1' });
    const first = await visits.bookings.findBooking(holder?.number ?? '');
    const session = aSession({ capacity: 1 });
    await cancelBooking(visits.bookings, first ?? { number: '', secretHash: '' }, {
      event,
      session,
      now: NOON,
    });
    const offered = async () =>
      (await visits.bookings.listTaken({ eventId: event.eventId, sessionId: 's1' }))[0];
    const second = await offered();
    await tick(at('2026-05-20T04:59:59Z'));
    expect(await offered()).toEqual(second);
    await tick(at('2026-05-20T05:00:00Z'));
    const third = await offered();
    expect(third?.number).not.toBe(second?.number);
    expect(third?.offeredUntil).toBe('2026-05-20T06:00:00.000Z');
    // Who let it lapse is forgotten.
    expect((await visits.bookings.findBooking(second?.number ?? ''))?.sealed).toBeUndefined();
  });

  it('forgets everybody after the event and the days that were promised, and keeps the numbers', async () => {
    const event = aVisitEvent({ retentionDays: 30 });
    const { book, tick, visits } = under(event);
    await visits.events.saveEvent(event);
    await book(1, 3);
    const [place] = await visits.bookings.listTaken({ eventId: event.eventId, sessionId: 's1' });
    await tick(at('2026-07-05T15:59:59Z'));
    expect(await visits.bookings.findBooking(place?.number ?? '')).toBeDefined();
    await tick(at('2026-07-05T16:00:00Z'));
    expect(await visits.bookings.findBooking(place?.number ?? '')).toBeUndefined();
    expect(await visits.bookings.listSessionRows({ eventId: event.eventId, sessionId: 's1' })).toEqual([]);
    expect((await visits.events.findOutcome(event.eventId))?.sessions[0]).toMatchObject({
      booked: 3,
      came: 0,
    });
  });
});

describe('the draw', () => {
  it('is what ten lines that know nothing of us make of what is published', async () => {
    const plain = aVisitEvent({ mode: 'draw', capacity: 8 });
    const { visits, caseKeys, secretBytes, book, tick } = under(plain);
    const draw = await prepareDraw({ bookings: visits.bookings, caseKeys }, plain.eventId, secretBytes(32));
    await visits.events.saveEvent({ ...plain, draw });
    for (let person = 1; person <= 12; person += 1) await book(person, 1 + (person % 3));
    await tick(at('2026-06-01T00:00:30Z'));
    expect(await visits.events.findDraw(plain.eventId)).toBeUndefined();
    await tick(at('2026-06-01T00:01:00Z'));
    const record = await visits.events.findDraw(plain.eventId);
    expect(record?.sessions[0]?.entries).toHaveLength(12);

    const lines = await runScript(JSON.stringify(record));
    const said = lines.map((line) => line.split(' ')).map(([, id, outcome]) => ({ id, outcome }));
    const session = { eventId: plain.eventId, sessionId: 's1' };
    const booked = new Set((await visits.bookings.listTaken(session)).map(({ number }) => number));
    const waiting = await visits.bookings.listWaiting(session);
    const idOf = async (number: string) =>
      (await visits.bookings.findBooking(number))?.secretHash.slice(0, 16);
    const own = await Promise.all([...booked].map(idOf));
    expect(new Set(said.filter(({ outcome }) => outcome === 'in').map(({ id }) => id))).toEqual(new Set(own));
    expect(await Promise.all(waiting.map(({ number }) => idOf(number)))).toEqual(
      said.filter(({ outcome }) => outcome === 'waits').map(({ id }) => id),
    );
    expect(await visits.bookings.listEntries(session)).toEqual([]);
  });

  it('with another seed than was promised is refused by the script', async () => {
    const record = { commitment: '0'.repeat(64), seed: '1'.repeat(64), sessions: [] };
    await expect(runScript(JSON.stringify(record))).rejects.toThrow('not the seed');
  });
});

/** The script as the page prints it, in a process of its own, over a served file. */
async function runScript(json: string): Promise<readonly string[]> {
  const server = createServer((_request, response) => response.end(json));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const folder = await mkdtemp(join(tmpdir(), 'draw-'));
    await writeFile(join(folder, 'draw.mjs'), DRAW_SCRIPT);
    const out = await new Promise<string>((resolve, reject) => {
      const given = [join(folder, 'draw.mjs'), `http://127.0.0.1:${port}/`];
      execFile(process.execPath, given, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    await rm(folder, { recursive: true });
    return out.trim().split('\n');
  } finally {
    server.close();
  }
}
