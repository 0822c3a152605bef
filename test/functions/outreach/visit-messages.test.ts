import { describe, expect, it } from 'vitest';
import { visitTask } from '../../../functions/clock/visit-task.ts';
import { deliverNotice } from '../../../functions/notices/deliver-notice.ts';
import { arrivalWrite } from '../../../functions/outreach/booking-writes.ts';
import { cancelBooking } from '../../../functions/outreach/cancel-booking.ts';
import { requestBooking } from '../../../functions/outreach/request-booking.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import type { VisitEvent } from '../../../shared/outreach/events.ts';
import { aSecret, aSession, aVisitEvent } from '../../support/a-visit.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';

const REF = { eventId: 'lab-day', sessionId: 's1' };

function visiting(given: Parameters<typeof aVisitEvent>[0] = {}) {
  const under = apiUnderTest();
  const { services, clock, table } = under;
  const sent: { key: string; address: string; subject: string; text: string }[] = [];
  let answer: 'sent' | 'refused' = 'sent';
  const port = {
    send: async ({
      noticeId: key,
      ...message
    }: {
      noticeId: string;
      address: string;
      subject: string;
      text: string;
    }) => {
      if (answer === 'sent') sent.push({ key, ...message });
      return answer;
    },
  };
  const event = aVisitEvent(given);
  const save = (next: Partial<VisitEvent>): Promise<void> =>
    services.visits.events.saveEvent({ ...event, ...next });
  /** The clock's minute, and what the stream then sends. */
  const tick = async (): Promise<void> => {
    await visitTask.run(services as unknown as CaseServices, clock.at);
    for (const number of await numbers()) {
      for (const { caseId, noticeId } of await services.notices.listNotices(`visit-${number}`)) {
        const { notices, caseKeys } = services;
        await deliverNotice(
          { notices, caseKeys, ports: { mail: port, sms: port }, now: () => clock.at },
          { caseId, noticeId },
        );
      }
    }
  };
  const numbers = async (): Promise<readonly string[]> => {
    const [taken, waiting] = await Promise.all([
      services.visits.bookings.listTaken(REF),
      services.visits.bookings.listWaiting(REF),
    ]);
    return [...new Set([...taken, ...waiting].map(({ number }) => number))];
  };
  const book = async (person: number, contact?: string, locale: 'zh' | 'en' = 'zh') => {
    const { visits, caseKeys, keyedHash } = services;
    const stored = await visits.events.findEvent('lab-day');
    if (stored === undefined) throw new Error('expected an event');
    const answered = await requestBooking(
      { bookings: visits.bookings, caseKeys, keyedHash },
      {
        sessionId: 's1',
        size: 1,
        name: `访客${person}`,
        secret: aSecret(person),
        waitIfFull: true,
        agesConfirmed: true,
        locale,
        ...(contact === undefined ? {} : { contact }),
      },
      { event: stored, now: clock.at },
    );
    if (answered.outcome !== 'mine') throw new Error(`expected a booking, got ${answered.outcome}`);
    return answered.booking.number.replace('-', '');
  };
  const at = (text: string): void => {
    clock.at = asInstant(new Date(text));
  };
  const refuse = (): void => {
    answer = 'refused';
  };
  const accept = (): void => {
    answer = 'sent';
  };
  return { ...under, table, sent, save, tick, book, at, refuse, accept, event };
}

describe('who left a contact is told, once', () => {
  it('P13: that they are booked; who left none is written nothing', async () => {
    const { save, book, tick, sent } = visiting();
    await save({});
    await book(1, '138 1234 5678');
    await book(2);
    await book(3, 'lin@example.org', 'en');
    await tick();
    await tick();
    expect(sent.map(({ address }) => address).sort()).toEqual(['13812345678', 'lin@example.org']);
    expect(sent.find(({ address }) => address.includes('@'))?.text).toMatch(
      /You have a place at “Open day of the laboratory”, 5 June 2026 09:00–11:00/,
    );
    expect(sent.some(({ text }) => text.includes(aSecret(1)))).toBe(false);
  });

  it('P13: that places are kept for them and until when, then that they are booked no sooner than they took them', async () => {
    const { save, book, tick, sent, services, clock, event } = visiting({ capacity: 1 });
    await save({});
    const first = await book(1);
    await book(2, '13812345678');
    await tick();
    expect(sent).toEqual([]);
    const holder = await services.visits.bookings.findBooking(first);
    const session = aSession({ capacity: 1 });
    await cancelBooking(services.visits.bookings, holder ?? { number: '', secretHash: '' }, {
      event,
      session,
      now: clock.at,
    });
    await tick();
    await tick();
    expect(sent.map(({ subject }) => subject)).toEqual([
      '有名额了，请在 2026年5月20日 13:00 前确认：实验室开放日',
    ]);
  });

  it('of a move, of a cancellation with its reason, and the day before; not of what was known when they booked', async () => {
    const { save, book, tick, sent, at, event } = visiting();
    await save({});
    await book(1, '13812345678');
    await tick();
    at('2026-05-21T04:00:00Z');
    const moved = aSession({
      startsAt: '2026-06-06T01:00:00Z',
      endsAt: '2026-06-06T03:00:00Z',
      moves: [
        { startsAt: '2026-06-05T01:00:00Z', endsAt: '2026-06-05T03:00:00Z', movedAt: '2026-05-21T04:00:00Z' },
      ],
    });
    await save({ version: 2, sessions: [moved] });
    await tick();
    at('2026-05-21T05:00:00Z');
    await book(2, '13812345679');
    await tick();
    await tick();
    expect(sent.map(({ subject }) => subject)).toEqual([
      '预约成功：实验室开放日',
      '时间或地点有变：实验室开放日',
      '预约成功：实验室开放日',
    ]);
    expect(sent[1]?.text).toContain('原定 2026年6月5日 09:00–11:00，现为 2026年6月6日 09:00–11:00');
    at('2026-06-05T01:00:00Z');
    await tick();
    await tick();
    expect(sent.slice(3).map(({ subject }) => subject)).toEqual([
      '明天见：实验室开放日',
      '明天见：实验室开放日',
    ]);
    at('2026-06-05T02:00:00Z');
    const cancelReason = { zh: '设备检修', en: 'Repairs' };
    await save({ version: 3, sessions: [{ ...moved, cancelledAt: '2026-06-05T02:00:00Z', cancelReason }] });
    await tick();
    await tick();
    expect(sent.slice(5).map(({ text }) => text)).toEqual([
      expect.stringContaining('原因：设备检修'),
      expect.stringContaining('原因：设备检修'),
    ]);
    expect(event.sessions).toHaveLength(1);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
  });

  it('killed at any write of the telling, each message is written once in the end', async () => {
    for (let kill = 1; kill <= 8; kill += 1) {
      const { save, book, tick, sent, services } = visiting();
      await save({});
      for (const person of [1, 2, 3]) await book(person, `1381234567${person}`);
      const { notices } = services;
      const commit = notices.commit;
      let left = kill;
      notices.commit = async (writes) => {
        if (--left === 0) throw new Error('killed');
        await commit(writes);
      };
      await tick().catch(() => {});
      notices.commit = commit;
      await tick();
      await tick();
      expect(sent.filter(({ subject }) => subject.startsWith('预约成功'))).toHaveLength(3);
    }
  });
});

describe('what could not be sent', () => {
  it('stands in the list of the office, with its reason, and one click sends it again', async () => {
    const { save, book, tick, sent, refuse, accept, app, signedIn } = visiting({ division: '530102' });
    await save({});
    const number = await book(1, '13812345678');
    refuse();
    await tick();
    const editor = await signedIn({ roles: ['editor'], division: '530100' });
    const list = await (await app.request('/api/desk/visits/notices/failed', { headers: editor })).json();
    expect(list.notices).toMatchObject([{ number, template: 'booking-confirmed', failure: 'refused' }]);
    expect(JSON.stringify(list)).not.toContain('13812345678');
    const path = `/api/desk/visits/notices/${number}/${list.notices[0].noticeId}/resend`;
    let keys = 0;
    const again = async (headers: Readonly<Record<string, string>>) =>
      (
        await app.request(path, {
          method: 'POST',
          headers: { ...headers, 'idempotency-key': `again-0123456789-${++keys}` },
        })
      ).status;
    expect(await again(await signedIn({ roles: ['editor'], division: '530300' }))).toBe(404);
    expect(await again(editor)).toBe(200);
    accept();
    await tick();
    expect(sent.map(({ address }) => address)).toEqual(['13812345678']);
  });
});

describe('nothing of a person is kept', () => {
  it('longer than their booking: an address that was not written to yet goes with it', async () => {
    const { save, book, tick, refuse, services, clock, event } = visiting();
    await save({});
    const number = await book(1, '13812345678');
    refuse();
    await tick();
    expect(await services.notices.listNotices(`visit-${number}`)).toHaveLength(1);
    const booking = await services.visits.bookings.findBooking(number);
    await cancelBooking(services.visits.bookings, booking ?? { number: '', secretHash: '' }, {
      event,
      session: aSession(),
      now: clock.at,
    });
    await tick();
    expect(await services.notices.listNotices(`visit-${number}`)).toEqual([]);
    expect((await services.notices.listFailed()).refs).toEqual([]);
  });

  it('when the days are over: no booking, ended ones among them, no message, nothing but counts', async () => {
    const { save, book, tick, at, services, table, clock, event } = visiting({ retentionDays: 30 });
    await save({});
    const stays = await book(1, '13812345678');
    const leaves = await book(2, '13812345679');
    await tick();
    const booking = await services.visits.bookings.findBooking(leaves);
    await cancelBooking(services.visits.bookings, booking ?? { number: '', secretHash: '' }, {
      event,
      session: aSession(),
      now: clock.at,
    });
    at('2026-07-06T04:00:00Z');
    await tick();
    for (const number of [stays, leaves]) {
      expect(await table.get({ pk: `BOOKING#${number}`, sk: 'BOOKING' })).toBeUndefined();
      expect((await table.query(`NOTICE#visit-${number}`)).items).toEqual([]);
    }
    expect((await table.query('VISIT#lab-day#s1')).items).toEqual([]);
    expect((await services.visits.events.findOutcome('lab-day'))?.sessions).toMatchObject([{ booked: 1 }]);
  });
});

describe('what came of it', () => {
  it('is counted when the event is over, again when late ticks arrive, and stays when persons are forgotten', async () => {
    const { save, book, tick, at, services } = visiting();
    await save({});
    const number = await book(1);
    await tick();
    expect(await services.visits.events.findOutcome('lab-day')).toBeUndefined();
    at('2026-06-05T04:00:00Z');
    await tick();
    const came = async () => (await services.visits.events.findOutcome('lab-day'))?.sessions[0]?.came;
    expect(await came()).toBe(0);
    const arrival = { number, count: 1, at: '2026-06-05T01:00:00Z', tickId: 'a'.repeat(16), version: 1 };
    await services.visits.bookings.commit([arrivalWrite(REF, arrival)]);
    await tick();
    expect(await came()).toBe(1);
    at('2026-07-20T04:00:00Z');
    await tick();
    expect(await came()).toBe(1);
    expect(await services.visits.bookings.listTaken(REF)).toEqual([]);
  });

  it('P11: a score is counted where its player sends it, once for a key, with nothing but the number', async () => {
    const { post, tick, services, table } = visiting();
    const send = (right: unknown, key: string) =>
      post('/api/quiz/scores', { right, name: '小明' }, { 'idempotency-key': key });
    expect((await send(7, 'score-0123456789-1')).status).toBe(200);
    expect((await send(7, 'score-0123456789-1')).status).toBe(200);
    expect((await send(10, 'score-0123456789-2')).status).toBe(200);
    expect((await send(11, 'score-0123456789-3')).status).toBe(400);
    await tick();
    const [year] = await services.visits.events.listScores();
    expect(year?.scores).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]);
    expect(JSON.stringify((await table.query('QUIZ-SCORES#2026')).items)).not.toContain('小明');
  });
});
