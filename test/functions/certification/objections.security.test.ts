import { expect, it } from 'vitest';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';

const OBJECTION = { text: '这家店的秤不准', contact: '' };

async function duringNotice() {
  const under = apiUnderTest();
  const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
  const caseId = await desk.toSubmitted();
  await desk.toNotice(caseId);
  under.clock.at = at('2026-03-16T02:00:00Z');
  let keys = 0;
  const object = (address: string, body: object = OBJECTION) =>
    under.post(`/api/certification/notices/${caseId}/objections`, body, {
      'idempotency-key': `objection-${++keys}`,
      'x-forwarded-for': `${address}, 10.0.0.1`,
    });
  const objections = async () => (await desk.given.cases.findCase(caseId))?.state.objections.length;
  return { ...under, caseId, object, objections };
}

it('one network cannot hold up a certificate with objections without end, and others are still heard', async () => {
  const { object, objections } = await duringNotice();
  for (let each = 1; each <= 6; each += 1) expect((await object('203.0.113.7')).status).toBe(201);
  const refused = await object('203.0.113.9');
  expect(refused.status).toBe(429);
  expect((await problemIn(refused)).code).toBe('RATE_LIMITED');
  expect(await objections()).toBe(6);
  expect((await object('198.51.100.1')).status).toBe(201);
  expect(await objections()).toBe(7);
});

it('R8: who reads an objection is on the audit trail, and how to reach the person is masked', async () => {
  const { object, caseId, signedIn, app, table } = await duringNotice();
  await object('203.0.113.7', { text: '这家店的秤不准', contact: '13900001111' });
  const headers = await signedIn({ accountId: 'o-530102', division: '530102' });
  const answer = await app.request(`/api/desk/applications/${caseId}`, { headers });
  const read = await answer.text();
  expect([read.includes('这家店的秤不准'), read.includes('13900001111')]).toEqual([true, false]);
  const { items } = await table.query('AUDIT#2026-03-16');
  expect(items.map(({ entry }) => entry)).toContainEqual(
    expect.objectContaining({ action: 'case-viewed', actor: 'o-530102', caseId }),
  );
  // Once for each officer on a day, however often the page is read anew, and again on the next.
  const looks = async (day: string) => (await table.query(`AUDIT#${day}`)).items.length;
  const before = await looks('2026-03-16');
  await app.request(`/api/desk/applications/${caseId}`, { headers });
  expect(await looks('2026-03-16')).toBe(before);
  const colleague = await signedIn({ accountId: 'd-530102', division: '530102' });
  await app.request(`/api/desk/applications/${caseId}`, { headers: colleague });
  expect(await looks('2026-03-16')).toBe(before + 1);
});

it('what could not be taken in is not counted: the person corrects it and is heard', async () => {
  const { object } = await duringNotice();
  for (let each = 1; each <= 8; each += 1)
    expect((await object('203.0.113.7', { text: '短', contact: '' })).status).toBe(400);
  expect((await object('203.0.113.7')).status).toBe(201);
});
