import { describe, expect, it } from 'vitest';
import { caseReference } from '../../../shared/complaints/case-reference.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';
import { aUnit } from '../../support/a-unit.ts';
import { problemIn } from '../../support/api-under-test.ts';
import { A_STALL, CANARIES, deskUnderTest } from '../../support/desk-case.ts';

const TEXT = '涉及两家店，分别办理';
const OTHER_SHOP = {
  track: 'complaint',
  merchant: '隔壁粮油店',
  place: '演示集贸市场',
  narrative: '大米也少',
  measured: false,
  demands: ['refund'],
} as const;
const TOLD = '白菜少了一两多。\n大米也少，隔壁粮油店。';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

async function splitOff(
  desk: Desk,
  caseId: string,
  more: Readonly<Record<string, unknown>> = {},
  type = 'complaint',
  who = desk.officer,
) {
  const step = { type: `${type}-split`, text: TEXT, splitOff: OTHER_SHOP, ...more };
  const done = await desk.take(caseId, step, who);
  const answer: { splitOff: string } = JSON.parse(await done.answer.text());
  return { ...done, answer, newId: answer.splitOff };
}

const opened = async ({ post }: Desk, receipt: string) => {
  const { cases } = JSON.parse(await (await post('/api/case', { receipt }, {})).text());
  return cases as readonly (Readonly<Record<string, unknown>> & { readonly caseId: string })[];
};

describe('when a complaint concerns two merchants', () => {
  it('C1: an officer splits it in two: the receipt opens both, each says which, and the letter in both is the one previewed', async () => {
    const desk = await deskUnderTest();
    const { caseId, receipt } = await desk.file('complaint', { narrative: TOLD });
    const { status, letter, newId } = await splitOff(desk, caseId);
    expect(status).toBe(200);
    expect(letter.body).toContain(caseReference(newId));
    const cases = await opened(desk, receipt);
    expect(cases.map((each) => each.caseId)).toEqual([caseId, newId]);
    for (const each of cases) expect(each.messages).toMatchObject([{ text: letter.body }]);
    expect(cases[1]).toMatchObject({
      track: 'complaint',
      step: 'submitted',
      splitFrom: caseId,
      facts: { narrative: '大米也少', merchant: '隔壁粮油店', demands: ['refund'] },
      person: { identity: { name: CANARIES.name } },
    });
    expect(cases[0]).toMatchObject({ facts: { narrative: TOLD, merchant: '演示一号超市' } });
  });

  it('C1: each shows the other to officers, with the reason, and they cannot be parted', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint', { narrative: TOLD });
    const { newId } = await splitOff(desk, caseId);
    expect((await desk.view(caseId)).links).toMatchObject([{ caseId: newId, reason: TEXT, split: true }]);
    expect((await desk.view(newId)).links).toMatchObject([{ caseId, reason: TEXT, split: true }]);
    const parted = { other: newId, reason: '并错了，不是一件事', joined: false };
    expect((await desk.post(`/api/desk/complaints/${caseId}/links`, parted)).status).toBe(409);
  });

  it('R6: while the first waits, both have to be decided by the same day; afterwards the new one counts from the split', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint', { narrative: TOLD });
    const dueBefore = (await desk.view(caseId)).due;
    desk.clock.at = '2026-05-22T03:00:00Z' as typeof desk.clock.at;
    const who = await desk.as({ accountId: 'county-1', roles: ['officer'], division: '530102' });
    const early = await splitOff(desk, caseId, {}, 'complaint', who);
    expect((await desk.view(early.newId, who)).due).toEqual(dueBefore);
    await desk.take(caseId, { type: 'accepted', text: '受理' }, who);
    const third = { splitOff: { ...OTHER_SHOP, merchant: '第三家店' } };
    const late = await splitOff(desk, caseId, third, 'complaint', who);
    const view = await desk.view(late.newId, who);
    expect([view.receivedOn, view.due.clock]).toEqual(['2026-05-22', 'acceptance']);
    expect(view.due.day > dueBefore.day).toBe(true);
  });

  it('C15: the new case stands in the work list and is found like any other, with the unit that it is about', async () => {
    const desk = await deskUnderTest();
    const other = aUnit({
      ...{ publicId: 'u000000000009', name: '演示二号粮油店', uscc: '91530100MA0000001W' },
      ...{
        certificateNumber: formatCertificateNumber({
          prefix: 'YNIM',
          year: 2025,
          division: '530102',
          field: 'market',
          sequence: 2,
        }),
        ordinals: { province: 2, prefecture: 2, county: 2, field: 2 },
      },
    });
    await desk.hold(other);
    const { caseId } = await desk.file('complaint', { narrative: TOLD });
    const { newId } = await splitOff(desk, caseId, { splitOff: { ...OTHER_SHOP, unit: other.publicId } });
    expect(await desk.services.desk.findWorkItem(newId)).toMatchObject({
      subject: other.name,
      stage: 'submitted',
    });
    expect(await desk.services.desk.findCaseByReference(caseReference(newId))).toMatchObject({
      caseId: newId,
    });
  });

  it('R3: the same state cannot be split twice, and a case can be split again as it then stands', async () => {
    const desk = await deskUnderTest();
    const { caseId, receipt } = await desk.file('complaint', { narrative: TOLD });
    const { revision } = await desk.view(caseId);
    const step = { type: 'complaint-split', text: TEXT, splitOff: OTHER_SHOP, revision };
    const preview = await desk.post(`/api/desk/complaints/${caseId}/preview`, step);
    const { letter } = JSON.parse(await preview.text());
    const body = { ...step, letterSha256: letter.sha256 };
    const path = `/api/desk/complaints/${caseId}/steps`;
    const both = await Promise.all([desk.post(path, body), desk.post(path, body)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await opened(desk, receipt)).toHaveLength(2);
    await splitOff(desk, caseId, { splitOff: { ...OTHER_SHOP, merchant: '第三家店' } });
    expect(await opened(desk, receipt)).toHaveLength(3);
  });
});

describe('when a complaint holds a report', () => {
  it('C13: the report has no name, asks for nothing, and its letters to the merchant cannot name who complained', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint', { narrative: TOLD });
    const report = { track: 'report', unit: A_STALL.publicId, merchant: '演示一号超市', measured: true };
    const { newId } = await splitOff(desk, caseId, { splitOff: report });
    const view = await desk.view(newId);
    expect(view).toMatchObject({
      track: 'report',
      named: false,
      facts: { demands: [] },
      linkedCaseId: caseId,
    });
    expect((await desk.view(caseId)).linkedCaseId).toBe(newId);
    const named = await desk.take(newId, {
      ...{ type: 'merchant-asked', replyBy: '2026-05-27' },
      text: `${CANARIES.name}说少了`,
    });
    expect(named.status).toBe(400);
    await desk.take(newId, { type: 'merchant-asked', replyBy: '2026-05-27', text: '请说明' });
    const seen = await (await desk.get(`/api/desk/merchant/complaints/${newId}`, desk.merchant)).text();
    for (const secret of [...Object.values(CANARIES), caseId, '白菜', '大米'])
      expect(seen).not.toContain(secret);
  });
});

describe('when a report asks for something too', () => {
  const COMPLAINT = {
    ...{ track: 'complaint', unit: A_STALL.publicId, merchant: '演示一号超市', measured: true },
    demands: ['refund'],
  } as const;
  const ANONYMOUS = { contactEmail: undefined, contactPhone: undefined, narrative: TOLD } as const;

  it('C13: the complaint waits until the person shows who they are, and no merchant can be asked before', async () => {
    const desk = await deskUnderTest();
    const { caseId, receipt } = await desk.file('report', ANONYMOUS);
    const { newId, letter } = await splitOff(
      desk,
      caseId,
      { splitOff: COMPLAINT, replyBy: '2026-06-01' },
      'report',
    );
    expect(letter.body).toContain('真实身份');
    expect(await desk.view(newId)).toMatchObject({
      step: 'identity-required',
      turn: 'citizen',
      named: false,
    });
    expect(
      (await desk.take(newId, { type: 'merchant-asked', replyBy: '2026-06-02', text: '请说明' })).status,
    ).toBe(409);
    for (const id of [caseId, newId])
      expect((await desk.get(`/api/desk/merchant/complaints/${id}`, desk.merchant)).status).toBe(404);
    const reply = { receipt, caseId: newId, actionKey: 'k'.repeat(20), text: '身份见附件', evidence: [] };
    expect((await desk.post('/api/case/reply', reply, {})).status).toBe(200);
    expect((await desk.view(newId)).step).toBe('submitted');
  });

  it('R3: without a last day to show an identity it is refused, and the field is named', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('report', ANONYMOUS);
    const { answer } = await desk.take(caseId, { type: 'report-split', text: TEXT, splitOff: COMPLAINT });
    expect((await problemIn(answer)).errors).toMatchObject([{ field: 'replyBy', code: 'identity-day' }]);
  });
});

describe('what cannot be split', () => {
  it.each([
    ['words that nobody wrote', { narrative: '商家承认短斤少两' }, 'splitOff.narrative'],
    ['nobody whom it is about', { merchant: undefined, place: undefined }, 'splitOff.merchant'],
    [
      'the same merchant and kind',
      { merchant: '演示一号超市', place: undefined, unit: A_STALL.publicId },
      'splitOff.merchant',
    ],
    ['a complaint that asks for nothing', { demands: [] }, 'splitOff.demands'],
    ['a photo of another case', { evidence: ['0123456789abcdef0123456789abcdef'] }, 'splitOff.evidence'],
    ['a unit that is not there', { unit: 'u000000000000' }, 'splitOff.unit'],
  ])('R3: %s is refused, the field named, and nothing is written', async (_, wrong, field) => {
    const desk = await deskUnderTest();
    const { caseId, receipt } = await desk.file('complaint', { narrative: TOLD });
    const step = { type: 'complaint-split', text: TEXT, splitOff: { ...OTHER_SHOP, ...wrong } };
    const { answer, status } = await desk.take(caseId, step);
    expect(status).toBe(400);
    expect((await problemIn(answer)).errors.map((each) => each.field)).toContain(field);
    expect(await opened(desk, receipt)).toHaveLength(1);
  });

  it('R3: no other step takes a split along', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint', { narrative: TOLD });
    const { status } = await desk.take(caseId, { type: 'accepted', text: '受理', splitOff: OTHER_SHOP });
    expect(status).toBe(400);
  });
});

it('C16: the first case erased, the receipt still opens the one that was split off, and its photo stays', async () => {
  const desk = await deskUnderTest();
  const wish = { contentType: 'image/jpeg', bytes: 1000, sha256: 'a'.repeat(64) };
  const begun = await desk.post('/api/evidence/uploads', wish, {
    'x-forwarded-for': '203.0.113.7, 10.0.0.1',
  });
  const { evidenceId }: { evidenceId: string } = JSON.parse(await begun.text());
  const evidence = [evidenceId];
  const { caseId, receipt } = await desk.file('complaint', { narrative: TOLD, evidence });
  const { newId } = await splitOff(desk, caseId, { splitOff: { ...OTHER_SHOP, evidence } });
  await desk.post('/api/case/withdraw', { receipt, caseId, actionKey: 'w'.repeat(20) }, {});
  expect(
    (await desk.post('/api/case/erase', { receipt, caseId, actionKey: 'e'.repeat(20) }, {})).status,
  ).toBe(200);
  const [first, second] = await opened(desk, receipt);
  expect(first).toMatchObject({ caseId });
  expect(first).not.toHaveProperty('facts');
  expect(second).toMatchObject({ caseId: newId, facts: { narrative: '大米也少' }, evidenceIds: evidence });
  expect(await desk.services.evidence.findLink(evidenceId)).toMatchObject({ caseIds: [newId] });
  const again = await splitOff(desk, newId, {
    splitOff: { ...OTHER_SHOP, merchant: '第三家店', narrative: undefined },
  });
  expect(again.status).toBe(200);
});
