import { describe, expect, it } from 'vitest';
import { similarKey } from '../../../functions/table/complaints-keys.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { problemIn } from '../../support/api-under-test.ts';
import { A_STALL, CANARIES, deskUnderTest, MERCHANT_USCC } from '../../support/desk-case.ts';

describe('an officer handles a complaint', () => {
  it('R3: is offered the steps of the table only, each with what it asks for', async () => {
    const { file, view } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const { actions, step, due } = await view(caseId);
    expect(step).toBe('submitted');
    expect(due).toMatchObject({ clock: 'acceptance', day: '2026-05-29' });
    const names = actions.map(({ name }: { name: string }) => name);
    expect(names).toContain('accepted');
    // The day to answer that is proposed: five working days for the merchant, ten for who complained.
    const proposed = (wanted: string) =>
      actions.find(({ name }: { name: string }) => name === wanted)?.replyBy;
    expect([proposed('merchant-asked'), proposed('question-asked')]).toEqual(['2026-05-27', '2026-06-03']);
    expect(proposed('accepted')).toBeUndefined();
    expect(names).not.toContain('settled');
    expect(actions.find(({ name }: { name: string }) => name === 'not-accepted')).toMatchObject({
      requires: ['ground', 'text'],
      grounds: expect.arrayContaining([expect.objectContaining({ id: '16.3' })]),
    });
  });

  it('R3: that no agreement came within sixty days is a ground on the sixtieth day, and not before', async () => {
    const { file, take, as, clock } = await deskUnderTest();
    const { caseId } = await file('complaint');
    expect((await take(caseId, { type: 'accepted', text: '属于职责' })).status).toBe(200);
    const ending = { type: 'terminated', ground: '23.5', text: '没有达成协议' };
    const on = async (day: string) => {
      clock.at = asInstant(new Date(`${day}T04:00:00Z`));
      return take(
        caseId,
        ending,
        await as({ accountId: 'county-1', roles: ['officer'], division: '530102' }),
      );
    };
    const early = await on('2026-07-18');
    expect(early.status).toBe(400);
    expect((await problemIn(early.answer)).errors.map(({ code }) => code)).toEqual(['limit_not_over']);
    expect((await on('2026-07-19')).status).toBe(200);
  });

  it('R3: a step out of turn is refused with 409, and one that lacks its ground with 400', async () => {
    const { file, take } = await deskUnderTest();
    const { caseId } = await file('complaint');
    expect((await take(caseId, { type: 'settled', text: '双方同意' })).status).toBe(409);
    const lacking = await take(caseId, { type: 'not-accepted', text: '不属于职责' });
    expect(lacking.status).toBe(400);
    expect((await problemIn(lacking.answer)).errors.map(({ field }) => field)).toEqual(['ground']);
    const unknown = await take(caseId, { type: 'not-accepted', text: '不属于职责', ground: '15.1' });
    expect((await problemIn(unknown.answer)).errors.map(({ code }) => code)).toEqual(['unknown_ground']);
    expect((await take(caseId, { type: 'made-up', text: 'x' })).status).toBe(400);
  });

  it('R5: once accepted it cannot be refused, and once mediated not be ended twice', async () => {
    const { file, take } = await deskUnderTest();
    const { caseId } = await file('complaint');
    expect((await take(caseId, { type: 'accepted', text: '符合受理条件' })).status).toBe(200);
    expect((await take(caseId, { type: 'not-accepted', text: '改主意', ground: '16.1' })).status).toBe(409);
    expect((await take(caseId, { type: 'mediation-begun', text: '5月26日上午' })).status).toBe(200);
    expect((await take(caseId, { type: 'settled', text: '退还差价', amountFen: 300 })).status).toBe(200);
    expect((await take(caseId, { type: 'terminated', text: '不能', ground: '23.3' })).status).toBe(409);
  });

  it('R4: what was previewed is byte for byte what the complainant reads, and nothing else can be sent', async () => {
    const { file, take, view, post, officer } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const { revision } = await view(caseId);
    const step = { type: 'not-accepted', ground: '16.3', text: '不是为生活消费需要', revision };
    const sent = `/api/desk/complaints/${caseId}/steps`;
    expect((await post(sent, step, officer)).status).toBe(412);
    expect((await post(sent, { ...step, letterSha256: 'a'.repeat(64) }, officer)).status).toBe(412);
    const taken = await take(caseId, step);
    expect(taken.status).toBe(200);
    expect(taken.letter.body).toContain('第十六条第三项');
    expect(taken.letter.body).toContain('可在 2026年6月3日 当日结束前');
    const { allMessages } = await view(caseId);
    expect(allMessages.at(-1)).toMatchObject({ from: 'officer', to: 'citizen', text: taken.letter.body });
  });

  it('R12: the second of two officers is told that the case has changed', async () => {
    const { file, take, view, second } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const { revision } = await view(caseId);
    expect((await take(caseId, { type: 'accepted', text: '受理' })).status).toBe(200);
    const late = await take(caseId, { type: 'mediation-begun', text: '调解', revision }, second);
    expect((await problemIn(late.answer)).code).toBe('VERSION_MISMATCH');
  });

  it('R2: officers of another county and auditors do not learn that it exists; the prefecture sees it', async () => {
    const { file, get, as } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const path = `/api/desk/complaints/${caseId}`;
    expect((await get(path, await as({ accountId: 'x', division: '530103' }))).status).toBe(404);
    expect((await get(path, await as({ accountId: 'y', division: '530100' }))).status).toBe(200);
    expect((await get(path, await as({ accountId: 'z', roles: ['auditor'] }))).status).toBe(403);
  });

  it('R2: a transfer keeps the history, begins the clock anew, tells the complainant and moves the case', async () => {
    const { file, take, view, as, get } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const step = { type: 'transferred', division: '530103', reason: 'competence', text: '发生地在盘龙区' };
    const { status, letter } = await take(caseId, step);
    expect(status).toBe(200);
    expect(letter.to).toBe('citizen');
    expect((await get(`/api/desk/complaints/${caseId}`)).status).toBe(404);
    const there = await view(caseId, await as({ accountId: 'p', division: '530103' }));
    expect(there.events.map(({ type }: { type: string }) => type)).toEqual([
      'complaint-filed',
      'transferred',
    ]);
    expect(there.due.clock).toBe('acceptance');
  });

  it('R8: who filed it is told for a purpose only, and an auditor reads by whom and why', async () => {
    const { file, post, view, get, as } = await deskUnderTest();
    const { caseId } = await file('complaint');
    expect(JSON.stringify(await view(caseId))).not.toContain(CANARIES.name);
    const path = `/api/desk/complaints/${caseId}/person`;
    expect((await post(path, { purpose: '' })).status).toBe(400);
    const answer = await post(path, { purpose: '核对身份材料' });
    expect(await answer.json()).toMatchObject({ person: { identity: { name: CANARIES.name } } });
    const auditor = await as({ accountId: 'a', roles: ['auditor'] });
    const trail = await (await get('/api/desk/audit?day=2026-05-20', auditor)).text();
    expect(trail).toContain('核对身份材料');
    expect(trail).toContain('personal-data-viewed');
    expect(trail).not.toContain(CANARIES.name);
  });

  it('C11: a question stands in the case with its last day, and an answer is possible', async () => {
    const { file, take, view, as, clock } = await deskUnderTest();
    const { caseId } = await file('report', { contactEmail: undefined, contactPhone: undefined });
    const asked = { type: 'question-asked', text: '请补充小票照片', replyBy: '2026-05-27' };
    expect((await take(caseId, { ...asked, replyBy: '2026-05-20' })).status).toBe(400);
    expect((await take(caseId, asked)).status).toBe(200);
    expect(await view(caseId)).toMatchObject({ turn: 'citizen', question: { replyBy: '2026-05-27' } });
    // Silence counts once the last day to answer is over, and not without a question.
    const closing = { type: 'closed-unanswered', text: '未补充' };
    const on = async (day: string) => {
      clock.at = asInstant(new Date(`${day}T04:00:00Z`));
      return as({ accountId: 'county-1', roles: ['officer'], division: '530102' });
    };
    const lastDay = await on('2026-05-27');
    expect((await take(caseId, closing, lastDay)).status).toBe(409);
    expect(JSON.stringify((await view(caseId, lastDay)).actions)).not.toContain('closed-unanswered');
    const dayAfter = await on('2026-05-28');
    const lapsed = await view(caseId, dayAfter);
    expect(lapsed).toMatchObject({ turn: 'officer', question: { replyBy: '2026-05-27' } });
    expect(JSON.stringify(lapsed.actions)).toContain('closed-unanswered');
    expect((await take(caseId, closing, dayAfter)).status).toBe(200);
    const unasked = await file('report', {}, dayAfter);
    expect((await take(unasked.caseId, closing, dayAfter)).status).toBe(409);
  });

  it('R7: whoever inspected does not decide whether a case is opened', async () => {
    const { file, take, view, second, as } = await deskUnderTest();
    const { caseId } = await file('report');
    expect((await take(caseId, { type: 'verification-begun' }, second)).status).toBe(200);
    const refused = await take(caseId, { type: 'investigation-opened', text: '立案' }, second);
    expect(refused.status).toBe(403);
    const third = await as({ accountId: 'county-3', roles: ['decider'], division: '530102' });
    expect((await take(caseId, { type: 'investigation-opened', text: '立案' }, third)).status).toBe(200);
    expect((await view(caseId)).step).toBe('investigating');
  });

  it('R10: finds cases about the same unit and goods, in the scope of whoever asks', async () => {
    const { file, get } = await deskUnderTest();
    const first = await file('complaint');
    const other = await file('report', { narrative: '又少了半斤' });
    const { cases } = JSON.parse(await (await get(`/api/desk/complaints/${first.caseId}/similar`)).text());
    expect(cases).toEqual([
      expect.objectContaining({ caseId: other.caseId, same: ['unit', 'stall', 'goods'], track: 'report' }),
    ]);
  });

  it('C1: both doors at the counter open two linked cases under one receipt', async () => {
    const { file, view } = await deskUnderTest();
    const { caseIds, receipt } = await file('both');
    expect(caseIds).toHaveLength(2);
    expect(receipt).toMatch(/^[0-9A-Z-]{20,}$/);
    expect((await view(caseIds[0] ?? '')).linkedCaseId).toBe(caseIds[1]);
  });
});

describe('R11: repeated penalties', () => {
  it('the third within twelve months opens a task to review, and suspends nothing', async () => {
    const { file, take, second, as, get } = await deskUnderTest();
    const decider = await as({ accountId: 'county-3', roles: ['decider'], division: '530102' });
    const reviewTasks = async (): Promise<number> => {
      const { items } = JSON.parse(await (await get('/api/desk/work')).text());
      return items.filter(({ kind }: { kind: string }) => kind === 'review').length;
    };
    for (const already of [0, 0, 0, 1]) {
      expect(await reviewTasks()).toBe(already);
      const { caseId } = await file('report');
      await take(caseId, { type: 'verification-begun' }, second);
      await take(caseId, { type: 'investigation-opened', text: '立案' }, decider);
      const end = { type: 'penalty-decided', outcome: 'penalised', text: '罚款' };
      expect((await take(caseId, end, decider)).status).toBe(200);
    }
    expect(await reviewTasks()).toBe(1);
    const record = JSON.parse(await (await get('/api/desk/units/u0123456789ab/complaints')).text());
    expect(record).toMatchObject({ upheld: 4, status: 'certified', name: '演示一号超市' });
  });

  it('are counted however many other cases the unit has, and not once a review took them back', async () => {
    const { file, take, second, as, get, post, table } = await deskUnderTest();
    const decider = await as({ accountId: 'county-3', roles: ['decider'], division: '530102' });
    const record = async () =>
      JSON.parse(await (await get(`/api/desk/units/${A_STALL.publicId}/complaints`)).text());
    const counted = async () => (await record()).upheld;
    const { caseId, receipt } = await file('report');
    await take(caseId, { type: 'verification-begun' }, second);
    await take(caseId, { type: 'investigation-opened', text: '立案' }, decider);
    const end = { type: 'penalty-decided', outcome: 'penalised', text: '罚款' };
    expect((await take(caseId, end, decider)).status).toBe(200);
    expect((await record()).isNewestOnly).toBe(false);
    // More cases than are shown.
    const others = Array.from({ length: 60 }, (_, each) => `cz${String(each).padStart(15, '0')}`);
    await table.transact(
      others.map((other) => ({ put: similarKey(`UNIT#${A_STALL.publicId}`, '2026-05-20', other) })),
    );
    expect(await record()).toMatchObject({ upheld: 1, isNewestOnly: true });
    const disagreed = { receipt, caseId, text: '证据不足', actionKey: 'disagree-once-0001' };
    expect((await post('/api/case/disagree', disagreed)).status).toBe(200);
    expect(await counted(), 'it stands while it is reviewed').toBe(1);
    expect((await take(caseId, { type: 'report-reopened', text: '重新核查' }, second)).status).toBe(200);
    expect(await counted()).toBe(0);
  });
});

describe('M13: the merchant whom it concerns', () => {
  it('sees nothing until asked, then of a complaint what was measured, of both the request and its last day', async () => {
    const { file, take, get, merchant } = await deskUnderTest();
    const asked = async (track: 'complaint' | 'report') => {
      const { caseId } = await file(track);
      const path = `/api/desk/merchant/complaints/${caseId}`;
      expect((await get(path, merchant)).status).toBe(404);
      const text = '请提供 5 月 19 日的销售记录';
      await take(caseId, { type: 'merchant-asked', text, replyBy: '2026-05-27' });
      return JSON.parse(await (await get(path, merchant)).text());
    };
    const measure = { settledMg: 2_000_000, actualMg: 1_900_000 };
    const [report, complaint] = [await asked('report'), await asked('complaint')];
    for (const seen of [report, complaint])
      expect(seen).toMatchObject({
        replyBy: '2026-05-27',
        messages: [{ from: 'officer', on: '2026-05-20' }],
      });
    expect(report).not.toHaveProperty('complaint');
    expect(complaint).toMatchObject({ complaint: { measure, verdict: 'exceeds' } });
    const { cases } = JSON.parse(await (await get('/api/desk/merchant/complaints', merchant)).text());
    expect(cases).toHaveLength(2);
  });

  it('answers, and officers read it', async () => {
    const { file, take, post, view, merchant } = await deskUnderTest();
    const { caseId } = await file('complaint');
    const path = `/api/desk/merchant/complaints/${caseId}/answer`;
    expect((await post(path, { text: '我们复称过' }, merchant)).status).toBe(404);
    await take(caseId, { type: 'merchant-asked', text: '请说明', replyBy: '2026-05-27' });
    const answer = await post(path, { text: '愿意退差价', settlementFen: 500 }, merchant);
    expect(answer.status).toBe(200);
    const { allMessages, merchantReplyBy } = await view(caseId);
    expect(allMessages.at(-1)).toMatchObject({ from: 'merchant', to: 'officers', text: '愿意退差价' });
    expect(merchantReplyBy).toBeUndefined();
  });

  it("M15: another merchant's case is not found, whatever its id", async () => {
    const { file, take, get, as } = await deskUnderTest();
    const { caseId } = await file('complaint');
    await take(caseId, { type: 'merchant-asked', text: '请说明', replyBy: '2026-05-27' });
    const other = await as({ accountId: 'm2', roles: ['merchant'], uscc: '91530100MA0000001W' });
    expect((await get(`/api/desk/merchant/complaints/${caseId}`, other)).status).toBe(404);
    const none = await as({ accountId: 'm3', roles: ['merchant'], uscc: undefined });
    expect((await get(`/api/desk/merchant/complaints/${caseId}`, none)).status).toBe(404);
    expect(MERCHANT_USCC).not.toBe('91530100MA0000001W');
  });

  it.each(Object.entries(CANARIES))(
    'C13: a letter that holds the %s of who reported does not go out to the merchant',
    async (_what, canary) => {
      const { file, take } = await deskUnderTest();
      // Both doors: the report carries no name, the complaint beside it does.
      const { caseIds } = await file('both');
      const report = caseIds[1] ?? '';
      for (const text of [`举报人${canary}说少秤`, `请联系 ${[...canary].join(' ')}`]) {
        const refused = await take(report, { type: 'merchant-asked', text, replyBy: '2026-05-27' });
        expect(refused.status).toBe(400);
        expect((await problemIn(refused.answer)).errors[0]?.code).toBe('names_the_person');
      }
      const clean = { type: 'merchant-asked', text: '请提供销售记录', replyBy: '2026-05-27' };
      expect((await take(report, clean)).status).toBe(200);
    },
  );
});
