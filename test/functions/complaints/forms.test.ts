import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../../shared/complaints/form-ids.ts';
import { formStandings, OFFICIAL_FORMS } from '../../../shared/complaints/official-forms.ts';
import type { CaseEvent } from '../../../shared/complaints/schema.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';
import { problemIn } from '../../support/api-under-test.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;
const path = (caseId: string): string => `/api/desk/complaints/${caseId}/forms`;

const list = async ({ get }: Desk, caseId: string) =>
  JSON.parse(await (await get(path(caseId))).text()).forms as {
    form: string;
    state: string;
    missing: string[];
    number?: string;
  }[];
const inForce = async (desk: Desk, caseId: string) =>
  (await list(desk, caseId)).filter(({ state }) => state === 'in-force').map(({ form }) => form);
const number = (desk: Desk, caseId: string, form: string, who = desk.officer) =>
  desk.post(`${path(caseId)}/${form}/number`, undefined, who);

describe('R5: the ten official forms', () => {
  it('are ten, each said how sure it is, and each is the document of something that happens', () => {
    expect(OFFICIAL_FORMS.forms.map(({ id }) => id)).toEqual([...FORM_IDS]);
    expect(OFFICIAL_FORMS.forms.filter(({ checked }) => checked !== 'official')).toHaveLength(10);
  });

  it('a complaint settled at the counter has its five forms, filled in and numbered one after the other', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint', { place: '五一路菜市场' });
    await desk.take(caseId, { type: 'identity-requested', text: '请提供护照', replyBy: '2026-05-26' });
    await desk.take(caseId, { type: 'identity-supplied' });
    await desk.take(caseId, { type: 'accepted', text: '符合受理条件' });
    await desk.take(caseId, { type: 'mediation-begun', text: '5月26日上午九点，二楼调解室' });
    await desk.take(caseId, { type: 'settled', text: '当场补足并退还差价', amountFen: 305 });
    expect(await inForce(desk, caseId)).toEqual(['form-1', 'form-4', 'form-5', 'form-7', 'form-9']);
    for (const { form, missing } of await list(desk, caseId)) expect([form, missing]).toEqual([form, []]);
    const given = await (await number(desk, caseId, 'form-9')).json();
    expect(given).toEqual({ number: '五华区市监调解〔2026〕第1号' });
    expect(await (await number(desk, caseId, 'form-9')).json()).toEqual(given);
    const other = await desk.file('complaint');
    await desk.take(other.caseId, { type: 'accepted', text: '受理' });
    expect(await (await number(desk, other.caseId, 'form-5')).json()).toEqual({
      number: '五华区市监受理〔2026〕第1号',
    });
    const seen = await desk.post(`${path(caseId)}/form-9/view`, { purpose: '打印调解书' });
    expect(await seen.json()).toMatchObject({
      office: '五华区市场监督管理局',
      number: '五华区市监调解〔2026〕第1号',
      values: { said: '当场补足并退还差价', amount: '约定金额：人民币 3.05 元。', name: CANARIES.name },
    });
  });

  it('lists the mandatory fields that are missing, and gives no number before they are there', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('report', {
      unit: undefined,
      merchant: undefined,
      stall: undefined,
      place: '北门',
    });
    const [form] = await list(desk, caseId);
    expect(form).toMatchObject({ form: 'form-2', state: 'in-force', missing: ['respondent'] });
    const refused = await number(desk, caseId, 'form-2');
    expect(refused.status).toBe(400);
    expect((await problemIn(refused)).errors).toEqual([
      expect.objectContaining({ field: 'respondent', zh: '缺少必填项：被投诉（举报）人名称' }),
    ]);
  });

  it('受理 and 不予受理 never are in force together, nor 调解书 and 终止调解; the other is refused with 409', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    await desk.take(caseId, { type: 'accepted', text: '受理' });
    expect((await number(desk, caseId, 'form-6')).status).toBe(409);
    expect((await desk.post(`${path(caseId)}/form-6/view`, {})).status).toBe(409);
    await desk.take(caseId, { type: 'settled', text: '退款' });
    expect((await number(desk, caseId, 'form-8')).status).toBe(409);
    expect((await number(desk, caseId, 'form-9')).status).toBe(200);
    expect((await number(desk, caseId, 'form-10')).status).toBe(409);
  });

  it('whatever happened to a case, at most one of each pair is in force', () => {
    const types = [
      'accepted',
      'not-accepted',
      'terminated',
      'settled',
      'complaint-reopened',
      'answered-late',
    ];
    const walks = types.flatMap((a) =>
      types.flatMap((b) => types.flatMap((c) => types.map((d) => [a, b, c, d]))),
    );
    for (const walk of walks) {
      const events = ['complaint-filed', ...walk].map(
        (type, at): CaseEvent => ({
          sequence: at + 1,
          type,
          at: asInstant(new Date('2026-05-20T02:00:00Z')),
          on: asDay('2026-05-20'),
          by: 'officer',
        }),
      );
      const forms = formStandings({ track: 'complaint', events }).flatMap(({ form, state }) =>
        state === 'in-force' ? [form.id] : [],
      );
      for (const pair of [
        ['form-5', 'form-6'],
        ['form-8', 'form-9'],
      ] as const)
        expect(
          forms.filter((form) => pair.some((each) => each === form)).length,
          walk.join(' '),
        ).toBeLessThan(2);
    }
  });

  it('a review that takes a refused complaint up again ends the refusal and is its acceptance', async () => {
    const event = (sequence: number, type: string): CaseEvent => ({
      sequence,
      type,
      at: asInstant(new Date('2026-05-20T02:00:00Z')),
      on: asDay('2026-05-20'),
      by: 'officer',
    });
    const events = ['complaint-filed', 'not-accepted', 'disagreed', 'complaint-reopened'].map((type, at) =>
      event(at + 1, type),
    );
    const states = Object.fromEntries(
      formStandings({ track: 'complaint', events }).map(({ form, state }) => [form.id, state]),
    );
    expect(states).toMatchObject({ 'form-5': 'in-force', 'form-6': 'ended' });
  });

  it('a notice of transfer is the document of the office that passed the case on', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    const step = { type: 'transferred', division: '530103', reason: 'place', text: '发生地在盘龙区' };
    await desk.take(caseId, step);
    const prefecture = await desk.as({ accountId: 'kunming', division: '530100' });
    const seen = await desk.post(`${path(caseId)}/form-3/view`, {}, prefecture);
    expect(await seen.json()).toMatchObject({
      office: '五华区市场监督管理局',
      values: { toOffice: '盘龙区市场监督管理局', reason: '该行为发生地不在本局辖区' },
    });
  });

  it('the result of a report names its ground with the rule that it stands in, in the letter and on the form', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('report', { unit: undefined, merchant: undefined, stall: '12 号' });
    await desk.take(caseId, { type: 'verification-begun' });
    const decline = { type: 'investigation-declined', ground: '19.1', text: '复称三次，足秤' };
    const decider = await desk.as({ accountId: 'd', roles: ['decider'], division: '530102' });
    expect((await desk.take(caseId, decline, decider)).status).toBe(200);
    const cited = '核查后没有证据初步证明存在违法行为（《市场监督管理行政处罚程序规定》第十九条第一项）';
    const { allMessages } = await desk.view(caseId);
    expect(allMessages.at(-1).text).toContain(`理由：${cited}`);
    const form = await (await desk.post(`${path(caseId)}/form-10/view`, {})).json();
    expect(form.values).toMatchObject({
      result: `经核查，决定不予立案。理由：${cited}`,
      respondent: '经营者（摊位、柜台、加油枪或者车号：12 号）',
    });
  });

  it('a decision may be contested to the end of its last day, and says so', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    await desk.take(caseId, { type: 'not-accepted', ground: '16.3', text: '不是为生活消费需要' });
    const form = await (await desk.post(`${path(caseId)}/form-6/view`, {})).json();
    expect(form.values.contest).toContain('可以在2026年6月3日当日结束前凭回执码提出一次');
    expect(form.values.ground).toMatch(/（第十六条第三项）$/);
    const { allMessages } = await desk.view(caseId);
    expect(allMessages.at(-1).text).toContain('可在 2026年6月3日 当日结束前凭回执码提出一次');
  });

  it('R2: the office that passed a case on still numbers its own notice, and gets nothing else of the case', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    const step = { type: 'transferred', division: '530103', reason: 'place', text: '发生地在盘龙区' };
    await desk.take(caseId, step);
    const receiving = await desk.as({ accountId: 'panlong', division: '530103' });
    const back = { type: 'transferred', division: '530111', reason: 'place', text: '发生地在官渡区' };
    expect((await desk.post(`${path(caseId)}/form-3/number`, {}, receiving)).status, 'another’s series').toBe(
      403,
    );
    expect((await desk.post(`${path(caseId)}/form-3/view`, {}, receiving)).status).toBe(200);
    const listed = await (await desk.get(path(caseId))).json();
    expect(listed.forms.map(({ form }: { form: string }) => form)).toEqual(['form-3']);
    const numbered = await (await desk.post(`${path(caseId)}/form-3/number`, {})).json();
    expect(numbered.number).toMatch(/^五华区市监分送〔2026〕第1号$/);
    await desk.take(caseId, back, receiving);
    const seen = await (await desk.post(`${path(caseId)}/form-3/view`, { purpose: '打印存档一份' })).text();
    expect(JSON.parse(seen)).toMatchObject({
      ...{ office: '五华区市场监督管理局', number: numbered.number },
      values: { toOffice: '盘龙区市场监督管理局' },
    });
    for (const canary of Object.values(CANARIES)) expect(seen).not.toContain(canary);
    for (const other of ['form-1', 'form-5'])
      expect((await desk.post(`${path(caseId)}/${other}/view`, {})).status, other).toBe(404);
    expect((await desk.get(`/api/desk/complaints/${caseId}`)).status).toBe(404);
    const third = await desk.as({ accountId: 'x', division: '530102' });
    expect((await desk.get(path(caseId), third)).status, 'a colleague of the same office').toBe(200);
    const stranger = await desk.as({ accountId: 'y', division: '530112' });
    expect((await desk.get(path(caseId), stranger)).status).toBe(404);
  });
});

describe('R8: who filed a case, on its forms', () => {
  it('is hidden without a purpose, and with one is on the audit trail before it is shown', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    const plain = await (await desk.post(`${path(caseId)}/form-1/view`, {})).text();
    for (const canary of Object.values(CANARIES)) expect(plain).not.toContain(canary);
    expect(JSON.parse(plain).hidden).toContain('name');
    expect((await desk.post(`${path(caseId)}/form-1/view`, { purpose: '打' })).status).toBe(400);
    const shown = await desk.post(`${path(caseId)}/form-1/view`, { purpose: '打印登记表存档' });
    expect(await shown.text()).toContain(CANARIES.name);
    const auditor = await desk.as({ accountId: 'a', roles: ['auditor'] });
    const trail = await (await desk.get('/api/desk/audit?day=2026-05-20', auditor)).text();
    expect(trail).toContain('打印登记表存档');
    expect(trail).not.toContain(CANARIES.name);
    expect(trail).not.toContain(CANARIES.phone);
  });

  it('another county, a merchant and an auditor get none of the forms', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    const elsewhere = await desk.as({ accountId: 'x', division: '530103' });
    const auditor = await desk.as({ accountId: 'y', roles: ['auditor'] });
    for (const [who, status] of [
      [elsewhere, 404],
      [desk.merchant, 403],
      [auditor, 403],
    ] as const) {
      expect((await desk.get(path(caseId), who)).status).toBe(status);
      expect((await desk.post(`${path(caseId)}/form-1/view`, {}, who)).status).toBe(status);
      expect((await number(desk, caseId, 'form-1', who)).status).toBe(status);
    }
  });
});
