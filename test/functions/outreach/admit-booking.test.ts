import { solveChallenge } from 'altcha-lib';
import { describe, expect, it } from 'vitest';
import { aSecret, aVisitEvent } from '../../support/a-visit.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';

const NETWORK = { 'x-forwarded-for': '203.0.113.7, 10.0.0.1' };

async function booking(capacity: number) {
  const under = apiUnderTest();
  await under.services.visits.events.saveEvent(aVisitEvent({ capacity }));
  const book = (person: number, more: Record<string, unknown> = {}) =>
    under.post(
      '/api/visits/lab-day/bookings',
      {
        sessionId: 's1',
        size: 1,
        name: '小明',
        secret: aSecret(person),
        waitIfFull: false,
        agesConfirmed: true,
        locale: 'zh',
        ...more,
      },
      NETWORK,
    );
  const work = async (): Promise<string> => {
    const answer = await under.app.request('/api/complaints/challenge');
    const { algorithm, challenge, salt, signature, maxnumber } = await answer.json();
    const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
    return btoa(JSON.stringify({ algorithm, challenge, number: solution?.number, salt, signature }));
  };
  return { ...under, book, work };
}

describe('one network cannot take an open day for itself', () => {
  it('without work ten an hour are taken, and work opens the door wider, once for each booking', async () => {
    const { book, work } = await booking(100);
    for (let person = 1; person <= 10; person += 1) expect((await book(person)).status).toBe(200);
    const refused = await book(11);
    expect(refused.status).toBe(429);
    expect((await problemIn(refused)).code).toBe('RATE_LIMITED');
    const solution = await work();
    expect((await book(11, { work: solution })).status).toBe(200);
    const again = await book(12, { work: solution });
    expect((await problemIn(again)).errors.map(({ field }) => field)).toEqual(['work']);
  });

  it('a refusal after sell-out writes nothing, not even a count', async () => {
    const { book, services, table } = await booking(1);
    await book(1);
    const before = JSON.stringify(await table.query('VISIT#lab-day#s1'));
    let writes = 0;
    const { visits, sessions } = services;
    const [commit, count] = [visits.bookings.commit, sessions.count];
    visits.bookings.commit = async (given) => {
      writes += 1;
      await commit(given);
    };
    sessions.count = async (...given) => {
      writes += 1;
      return count(...given);
    };
    for (let person = 2; person <= 30; person += 1) {
      expect((await (await book(person)).json()).outcome).toBe('full');
    }
    expect(writes).toBe(0);
    expect(JSON.stringify(await table.query('VISIT#lab-day#s1'))).toBe(before);
  });

  it('who has a place cannot be found out by trying numbers at a session that is full', async () => {
    const { book } = await booking(1);
    expect((await book(1, { contact: '13800001234' })).status).toBe(200);
    const statuses = [];
    for (let guess = 2; guess <= 12; guess += 1)
      statuses.push((await book(guess, { contact: '13800001234' })).status);
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 429, 429]);
    expect((await (await book(1, { contact: '13800001234' })).json()).outcome).toBe('mine');
    expect((await (await book(13)).json()).outcome).toBe('full');
  });
});
