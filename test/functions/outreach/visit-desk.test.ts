import { describe, expect, it } from 'vitest';
import { visitTask } from '../../../functions/clock/visit-task.ts';
import { requestBooking } from '../../../functions/outreach/request-booking.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import type { DoorList } from '../../../shared/outreach/door-api.ts';
import type { VisitDeskView, VisitDraft } from '../../../shared/outreach/visit-desk-api.ts';
import { aSecret } from '../../support/a-visit.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';

const EDITOR = { roles: ['editor'] as const, accountId: 'editor-1' };

const A_SESSION = {
  sessionId: 's1',
  startsAt: '2026-06-05T01:00:00Z',
  endsAt: '2026-06-05T03:00:00Z',
  capacity: 4,
};

function aDraft(given: Partial<VisitDraft> = {}): VisitDraft {
  return {
    title: { zh: '实验室开放日', en: 'Open day of the laboratory' },
    summary: { zh: '看砝码怎样检定', en: 'See how weights are verified' },
    host: { zh: '省计量院', en: 'Institute of metrology' },
    address: { zh: '演示路一号', en: '1 Demonstration Road' },
    accessibility: { zh: '有电梯', en: 'There is a lift' },
    mode: 'first-come',
    groupLimit: 4,
    bookingFrom: '2026-05-01T00:00:00Z',
    bookingTo: '2026-06-01T00:00:00Z',
    offerMinutes: 60,
    retentionDays: 30,
    published: true,
    sessions: [A_SESSION],
    ...given,
  };
}

function desk() {
  const under = apiUnderTest();
  let keys = 0;
  const send = async (
    method: string,
    path: string,
    body: unknown,
    who: Parameters<typeof under.signedIn>[0] = EDITOR as never,
  ) => {
    const headers = await under.signedIn(who);
    return under.app.request(`/api/desk${path}`, {
      method,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'idempotency-key': `key-${++keys}-0123456789`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const save = (version: number, draft: VisitDraft, who?: Parameters<typeof under.signedIn>[0]) =>
    send('PUT', '/visits/lab-day', { version, draft }, who);
  const saved = async (version: number, draft: VisitDraft): Promise<VisitDeskView> => {
    const answer = await save(version, draft);
    expect(answer.status, await answer.clone().text()).toBe(200);
    return answer.json() as Promise<VisitDeskView>;
  };
  const book = async (person: number, size = 1, waitIfFull = true) => {
    const { visits, caseKeys, keyedHash } = under.services;
    const event = await visits.events.findEvent('lab-day');
    if (event === undefined) throw new Error('expected an event');
    return requestBooking(
      { bookings: visits.bookings, caseKeys, keyedHash },
      {
        sessionId: 's1',
        size,
        name: `访客${person}`,
        secret: aSecret(person),
        waitIfFull,
        agesConfirmed: true,
        locale: 'zh',
      },
      { event, now: under.clock.at },
    );
  };
  const tick = () => visitTask.run(under.services as unknown as CaseServices, under.clock.at);
  return { ...under, send, save, saved, book, tick };
}

const withCapacity = (capacity: number): VisitDraft =>
  aDraft({ sessions: aDraft().sessions.map((session) => ({ ...session, capacity })) });

describe('an editor prepares an open day', () => {
  it('creates, changes and publishes it; what was published is found by the public', async () => {
    const { saved, app } = desk();
    await saved(0, aDraft({ published: false }));
    expect((await app.request('/api/visits/lab-day/places')).status).toBe(404);
    const { event } = await saved(1, aDraft());
    expect(event.version).toBe(2);
    expect((await app.request('/api/visits/lab-day/places')).status).toBe(200);
  });

  it('R12: of two tabs the second is told, and nothing of the first is overwritten', async () => {
    const { saved, save, services } = desk();
    await saved(0, aDraft());
    await saved(1, aDraft({ groupLimit: 2 }));
    const late = await save(1, aDraft({ groupLimit: 6 }));
    expect(late.status).toBe(412);
    expect((await problemIn(late)).code).toBe('VERSION_MISMATCH');
    expect((await services.visits.events.findEvent('lab-day'))?.groupLimit).toBe(2);
  });

  it('is told of every field that is wrong, and keeps what people were promised', async () => {
    const { saved, save } = desk();
    await saved(0, aDraft());
    const answer = await save(
      1,
      aDraft({ published: false, mode: 'draw', retentionDays: 60, bookingTo: '2026-07-01T00:00:00Z' }),
    );
    expect(answer.status).toBe(400);
    const fields = (await problemIn(answer)).errors.map(({ field }) => field);
    expect(fields).toEqual(['bookingTo', 'published', 'mode', 'retentionDays']);
    const gone = await save(1, aDraft({ sessions: [{ ...A_SESSION, sessionId: 's2' }] }));
    expect((await problemIn(gone)).errors.map(({ field }) => field)).toEqual(['sessions']);
  });

  it('moves a session, with what it was before; calls one off with a reason, for good', async () => {
    const { saved, save } = desk();
    await saved(0, aDraft());
    const moved = aDraft({
      sessions: [
        {
          ...A_SESSION,
          startsAt: '2026-06-06T01:00:00Z',
          endsAt: '2026-06-06T03:00:00Z',
          address: { zh: '二号楼', en: 'Building 2' },
        },
      ],
    });
    const { event } = await saved(1, moved);
    expect(event.sessions[0]?.moves).toEqual([
      {
        startsAt: '2026-06-05T01:00:00Z',
        endsAt: '2026-06-05T03:00:00Z',
        address: { zh: '演示路一号', en: '1 Demonstration Road' },
        movedAt: '2026-05-20T04:00:00.000Z',
      },
    ]);
    const cancelReason = { zh: '设备检修', en: 'Repairs' };
    const off = { ...moved, sessions: moved.sessions.map((each) => ({ ...each, cancelReason })) };
    const cancelled = await saved(2, off);
    expect(cancelled.left.sessions[0]?.state).toBe('cancelled');
    const again = await saved(3, moved);
    expect(again.event.sessions[0]?.cancelledAt).toBe('2026-05-20T04:00:00.000Z');
    expect((await save(4, aDraft())).status).toBe(400);
  });

  it('another office is told that it does not exist', async () => {
    const { save, send } = desk();
    const county = { roles: ['editor'], division: '530102' } as const;
    expect((await save(0, aDraft(), county)).status).toBe(200);
    const neighbour = { roles: ['editor'], division: '530103' } as const;
    expect((await save(1, aDraft(), neighbour)).status).toBe(404);
    for (const path of ['/visits/lab-day', '/visits/lab-day/sessions/s1/door']) {
      expect((await send('GET', path, undefined, neighbour)).status).toBe(404);
    }
    const ticks = { ticks: [aTick('PERS0001')] };
    expect((await send('POST', '/visits/lab-day/sessions/s1/arrivals', ticks, neighbour)).status).toBe(404);
    const list = await send('GET', '/visits', undefined, neighbour);
    expect((await list.json()).events).toEqual([]);
  });
});

describe('P12: capacity', () => {
  it('never falls below what is taken, and what is closed cannot be booked', async () => {
    const { saved, save, book } = desk();
    await saved(0, withCapacity(4));
    await book(1, 2);
    const refused = await save(1, withCapacity(1));
    expect(refused.status).toBe(400);
    expect((await problemIn(refused)).errors).toMatchObject([{ field: 'sessions.0.capacity' }]);
    const { left } = await saved(1, withCapacity(2));
    expect(left.sessions[0]?.left).toBe(0);
    expect((await book(2, 1, false)).outcome).toBe('full');
  });

  it('P13: raised, it goes first to who waits, in their order', async () => {
    const { saved, book, services } = desk();
    await saved(0, withCapacity(2));
    await book(1, 2);
    await book(2, 2);
    await book(3, 1);
    const { left } = await saved(1, withCapacity(5));
    expect(left.sessions[0]).toMatchObject({ left: 0, waiting: 0 });
    const taken = await services.visits.bookings.listTaken({ eventId: 'lab-day', sessionId: 's1' });
    expect(taken.filter(({ offeredUntil }) => offeredUntil !== undefined)).toHaveLength(3);
  });

  it('lowered and raised again by several at a time, killed in the middle, is what the event says in the end', async () => {
    const { saved, book, services, tick, clock, save } = desk();
    await saved(0, withCapacity(10));
    await book(1, 3);
    const { bookings } = services.visits;
    const commit = bookings.commit;
    // The change dies after it has closed places and before the event says so.
    const { events } = services.visits;
    const saveEvent = events.saveEvent;
    events.saveEvent = async () => {
      throw new Error('killed');
    };
    expect((await save(1, withCapacity(4))).status).toBe(500);
    events.saveEvent = saveEvent;
    const count = async () => (await bookings.listTaken({ eventId: 'lab-day', sessionId: 's1' })).length;
    expect(await count()).toBe(9);
    await tick();
    expect(await count()).toBe(9);
    clock.at = asInstant(new Date(Date.parse(clock.at) + 6 * 60_000));
    await tick();
    expect(await count()).toBe(3);
    expect(bookings.commit).toBe(commit);
    const both = await Promise.all([save(1, withCapacity(6)), save(1, withCapacity(5))]);
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    // The other was faster, or is closing places in this moment.
    expect([409, 412]).toContain(statuses[1]);
    await tick();
    const event = await events.findEvent('lab-day');
    const capacity = event?.sessions[0]?.capacity ?? 0;
    expect(await count()).toBe(3 + 10 - capacity);
  });
});

const aTick = (number: string, more: { count?: number; base?: number; tickId?: string } = {}) => ({
  number,
  count: 1,
  at: '2026-06-05T01:05:00Z',
  tickId: '00000000-0000-4000-8000-000000000001',
  base: 0,
  ...more,
});

describe('at the door', () => {
  it('staff see names and groups, each look is on record, and contacts are not shown', async () => {
    const { saved, book, send } = desk();
    await saved(0, aDraft());
    await book(1, 2);
    const answer = await send('GET', '/visits/lab-day/sessions/s1/door', undefined, { roles: ['officer'] });
    const { groups }: DoorList = await answer.json();
    expect(groups).toMatchObject([{ name: '访客1', size: 2, state: 'booked' }]);
    const audit = await send('GET', '/audit?day=2026-05-20', undefined, { roles: ['auditor'] });
    expect(await audit.text()).toContain('visit door lab-day s1');
  });

  it('the same tick sent twice counts once; two devices that differ are told, and the first record stands', async () => {
    const { saved, book, send, services } = desk();
    await saved(0, aDraft());
    await book(1, 2);
    const [taken] = await services.visits.bookings.listTaken({ eventId: 'lab-day', sessionId: 's1' });
    const number = taken?.number ?? '';
    const record = async (...ticks: ReturnType<typeof aTick>[]) =>
      (await send('POST', '/visits/lab-day/sessions/s1/arrivals', { ticks })).json();
    const mine = aTick(number, { count: 2 });
    expect(await record(mine, aTick('PERS0001'))).toMatchObject({
      recorded: [{ number, count: 2, version: 1 }],
      unknown: ['PERS0001'],
    });
    expect(await record(mine)).toMatchObject({ recorded: [{ number, count: 2, version: 1 }], conflicts: [] });
    const others = aTick(number, { count: 1, tickId: '00000000-0000-4000-8000-000000000002' });
    expect(await record(others)).toMatchObject({ recorded: [], conflicts: [{ count: 2, version: 1 }] });
    // A person has looked at both and decides.
    expect(await record({ ...others, base: 1 })).toMatchObject({ recorded: [{ count: 1, version: 2 }] });
    const stored = await services.visits.bookings.listArrivals({ eventId: 'lab-day', sessionId: 's1' });
    expect(stored).toHaveLength(1);
  });
});
