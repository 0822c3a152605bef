import { expect, it } from 'vitest';
import { deskUnderTest } from '../../support/desk-case.ts';

const SAID = '您说的李大爷另案处理';
type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

const erase = (desk: Desk, receipt: string, caseId: string) =>
  desk.post('/api/case/erase', { receipt, caseId, actionKey: 'k'.repeat(20) }, {});

it('C16: what an officer wrote of a split goes with the case that is erased, on both sides, and the two stay joined', async () => {
  const desk = await deskUnderTest();
  const { caseId, receipt } = await desk.file('complaint', { narrative: '白菜少了。\n大米也少。' });
  const splitOff = { track: 'complaint', merchant: '隔壁粮油店', narrative: '大米也少', measured: false };
  const step = { type: 'complaint-split', text: SAID, splitOff: { ...splitOff, demands: ['refund'] } };
  const { splitOff: other } = JSON.parse(await (await desk.take(caseId, step)).answer.text());
  for (const each of [caseId, other]) expect((await desk.view(each)).links[0].reason).toBe(SAID);
  expect((await erase(desk, receipt, caseId)).status).toBe(200);
  expect((await desk.view(caseId)).links).toMatchObject([{ caseId: other, reason: '', split: true }]);
  expect((await desk.view(other)).links).toMatchObject([{ caseId, reason: '', split: true }]);
  expect(JSON.stringify(await desk.view(caseId))).not.toContain(SAID);
});

it('C16: why officers joined it to other cases goes too, however many there are', async () => {
  const desk = await deskUnderTest();
  const { caseId, receipt } = await desk.file('complaint');
  const others = [];
  for (let each = 0; each < 3; each += 1) others.push((await desk.file('report')).caseId);
  for (const other of others)
    await desk.post(`/api/desk/complaints/${caseId}/links`, { other, reason: SAID });
  expect((await erase(desk, receipt, caseId)).status).toBe(200);
  expect(await erase(desk, receipt, caseId)).toMatchObject({ status: 200 });
  for (const each of [caseId, ...others]) {
    const view = JSON.stringify(await desk.view(each));
    expect(view).toContain('"reason":""');
    expect(view).not.toContain(SAID);
  }
});

it('C16, R1: a case erased after mediation ended is in no work list, where it would be overdue for ever, and waits for nobody', async () => {
  const desk = await deskUnderTest();
  const { caseId, receipt } = await desk.file('complaint');
  await desk.take(caseId, { type: 'accepted', text: '受理' });
  await desk.take(caseId, { type: 'terminated', ground: '23.3', text: '双方意见不一' });
  const listed = async () =>
    JSON.parse(await (await desk.get('/api/desk/work')).text()).items.map(
      (each: { caseId: string }) => each.caseId,
    );
  expect(await listed()).toContain(caseId);
  expect(await desk.view(caseId)).toMatchObject({ turn: 'officer', due: { clock: 'notification' } });
  expect((await erase(desk, receipt, caseId)).status).toBe(200);
  expect(await listed()).not.toContain(caseId);
  const after = await desk.view(caseId);
  expect([after.turn, after.due, after.actions]).toEqual([undefined, undefined, []]);
});
