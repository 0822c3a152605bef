import { expect, it } from 'vitest';
import { caseReference } from '../../../shared/complaints/case-reference.ts';
import { problemIn } from '../../support/api-under-test.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

const path = (caseId: string): string => `/api/desk/complaints/${caseId}/links`;

it('C15: an officer joins two cases about one stall: each shows the other, twice is once, and they can be parted', async () => {
  const { file, post, view } = await deskUnderTest();
  const [one, two] = [await file('complaint'), await file('report')];
  const body = { other: caseReference(two.caseId), reason: '同一摊位同一天' };
  for (const _ of [1, 2]) expect((await post(path(one.caseId), body)).status).toBe(200);
  expect((await view(one.caseId)).links).toEqual([
    { caseId: two.caseId, reference: caseReference(two.caseId), track: 'report', reason: '同一摊位同一天' },
  ]);
  expect((await view(two.caseId)).links).toMatchObject([{ caseId: one.caseId, track: 'complaint' }]);
  await post(path(two.caseId), { other: one.caseId, reason: '并错了，不是一件事', joined: false });
  expect((await view(one.caseId)).links).toEqual([]);
});

it('C15: the person and the merchant see nothing of it', async () => {
  const { file, post, take, get, merchant } = await deskUnderTest();
  const [one, two] = [await file('complaint'), await file('report')];
  await post(path(one.caseId), { other: two.caseId, reason: '同一摊位同一天' });
  await take(one.caseId, { type: 'merchant-asked', text: '请说明', replyBy: '2026-05-27' });
  const seen = await (await get(`/api/desk/merchant/complaints/${one.caseId}`, merchant)).text();
  expect(seen).not.toContain(two.caseId);
  const opened = await (await post('/api/case', { receipt: one.receipt }, {})).text();
  expect(opened).not.toContain(two.caseId);
});

it('R2: a number that is not there, the same case, and a case of another county are told alike', async () => {
  const { file, post, as } = await deskUnderTest();
  const [one, two] = [await file('complaint'), await file('complaint')];
  for (const other of ['C-0000-0000-0000-0000', one.caseId]) {
    const refused = await post(path(one.caseId), { other, reason: '同一摊位' });
    expect((await problemIn(refused)).errors[0]?.code).toBe('unknown-case');
  }
  const elsewhere = await as({ accountId: 'x', division: '530103' });
  const far = await file(
    'complaint',
    { division: '530103' },
    await as({ accountId: 'y', division: '530100' }),
  );
  const refused = await post(path(one.caseId), { other: far.caseId, reason: '别的县的案件' });
  expect((await problemIn(refused)).errors[0]?.code).toBe('unknown-case');
  expect(
    (await post(path(two.caseId), { other: far.caseId, reason: '别的县的案件' }, elsewhere)).status,
  ).toBe(404);
});
