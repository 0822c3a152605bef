import { expect, it } from 'vitest';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

const read = async (answer: Response | Promise<Response>) => JSON.parse(await (await answer).text());

it('R15: the public and the officers read the same figures, small counts withheld, and no word of a case', async () => {
  const { file, take, get, app } = await deskUnderTest();
  for (let each = 0; each < 12; each += 1) {
    const { caseId } = await file('complaint');
    if (each < 11) await take(caseId, { type: 'accepted', text: '受理' });
  }
  const query = 'month=2026-05&track=complaint';
  const open = await read(app.request(`/api/statistics/complaints?${query}`));
  expect(await read(get(`/api/desk/statistics/complaints?${query}`))).toEqual(open);
  expect(open.byKind.rows.at(-1)).toMatchObject({ name: 'total' });
  const time = open.byTime.rows.find(({ name }: { name: string }) => name === '530100');
  // Eleven were decided in time and one is open: the one is withheld, and so is what would give it away.
  expect(time.counts.slice(0, 3)).not.toContain(1);
  for (const hidden of Object.values(CANARIES)) expect(JSON.stringify(open)).not.toContain(hidden);
  expect(await read(app.request('/api/statistics/complaints?month=2026-13&track=complaint'))).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

it('R15: a case without a decision counts as late once its last day is over', async () => {
  const { file, app, clock } = await deskUnderTest();
  for (let each = 0; each < 6; each += 1) await file('complaint');
  const late = async () => {
    const { byTime } = await read(app.request('/api/statistics/complaints?month=2026-05&track=complaint'));
    return byTime.rows.find(({ name }: { name: string }) => name === '530100').counts[1];
  };
  expect(await late()).toBe(0);
  clock.at = new Date('2026-06-10T04:00:00Z').toISOString() as typeof clock.at;
  expect(await late()).toBe(6);
});
