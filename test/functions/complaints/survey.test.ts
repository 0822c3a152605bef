import { expect, it } from 'vitest';
import { surveyWordsTask } from '../../../functions/clock/survey-words-task.ts';
import { CLOCK_TASKS } from '../../../functions/clock/tasks.ts';
import { deleteSurveyWords } from '../../../functions/complaints/delete-survey-words.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;
const REFUSAL = { type: 'not-accepted', text: '不属于职责', ground: '16.1' } as const;
const ANSWERS = { satisfied: 'no', clear: 'partly' } as const;

let keys = 0;
const ask = (desk: Desk, filed: { caseId: string; receipt: string }, answers: object) =>
  desk.post(
    '/api/case/survey',
    {
      receipt: filed.receipt,
      caseId: filed.caseId,
      actionKey: `survey-${String(++keys).padStart(16, '0')}`,
      answers,
    },
    { 'x-forwarded-for': `203.0.${keys % 250}.7, 10.0.0.1` },
  );

async function ended(desk: Desk, door: 'complaint' | 'report' = 'complaint') {
  const filed = await desk.file(door);
  if (door === 'complaint') await desk.take(filed.caseId, REFUSAL);
  else
    await desk.take(
      filed.caseId,
      { type: 'investigation-declined', text: '未发现违法', ground: '19.1' },
      desk.second,
    );
  return filed;
}

const read = async (answer: Response) => JSON.parse(await answer.text());
const figures = async (desk: Desk) =>
  read(await desk.get('/api/desk/statistics/complaints?month=2026-05&track=complaint'));

it('R15: whoever filed a case answers once when it has ended; the case says that, and not what', async () => {
  const desk = await deskUnderTest();
  const open = await desk.file('complaint');
  expect((await ask(desk, open, ANSWERS)).status, 'before the end').toBe(409);
  const filed = await ended(desk);
  const { cases } = await read(await desk.post('/api/case', { receipt: filed.receipt }, {}));
  expect(cases[0].may.survey).toBe(true);
  const answered = await read(await ask(desk, filed, { ...ANSWERS, words: '等太久' }));
  expect(answered.cases[0]).toMatchObject({ surveyed: true, may: { survey: false } });
  expect((await ask(desk, filed, { ...ANSWERS, satisfied: 'yes' })).status, 'twice').toBe(409);
  expect(JSON.stringify(answered)).not.toContain('等太久');
  const stored = JSON.stringify(await desk.services.complaints.findCase(filed.caseId));
  for (const said of ['partly', '等太久']) expect(stored).not.toContain(said);
});

it('R15: pressed twice, it is counted once, and no row says of which case it is', async () => {
  const desk = await deskUnderTest();
  const filed = await ended(desk);
  const body = {
    receipt: filed.receipt,
    caseId: filed.caseId,
    actionKey: 'a'.repeat(20),
    answers: { ...ANSWERS, words: '好' },
  };
  for (const _ of [1, 2]) expect((await desk.post('/api/case/survey', body, {})).status).toBe(200);
  const rows = (await desk.table.query('SURVEY#2026-05')).items;
  const words = (await desk.table.query('SURVEY-WORDS#2026-05')).items;
  expect([rows.length, words.length]).toEqual([1, 1]);
  expect(rows[0]?.row).toEqual({
    month: '2026-05',
    prefecture: '530100',
    track: 'complaint',
    ...ANSWERS,
    demonstration: true,
  });
  for (const hidden of [filed.caseId, ...Object.values(CANARIES)])
    expect(JSON.stringify([rows, words])).not.toContain(hidden);
  expect(rows[0]?.sk).not.toBe(words[0]?.sk);
});

it('R15: answers are counted with the month’s figures, few of them withheld; what was written is for the auditor alone', async () => {
  const desk = await deskUnderTest();
  const auditor = await desk.as({ accountId: 'auditor-1', roles: ['auditor'] });
  const path = '/api/desk/statistics/complaints/survey-words?month=2026-05';
  for (let each = 0; each < 4; each += 1)
    await ask(desk, await ended(desk), { satisfied: 'yes', clear: 'yes', words: `第${each}句` });
  const total = (survey: { rows: { counts: (number | null)[] }[] }) => survey.rows.at(-1)?.counts;
  expect(total((await figures(desk)).survey.satisfied)).toEqual([null, null, null, null]);
  expect(await read(await desk.get(path, auditor))).toEqual({
    ...{ words: [], answers: null },
    deletedOn: '2029-06-01',
  });
  for (let each = 4; each < 6; each += 1)
    await ask(desk, await ended(desk), { satisfied: 'yes', clear: 'yes' });
  await ask(desk, await ended(desk, 'report'), ANSWERS);
  expect(total((await figures(desk)).survey.clear)).toEqual([6, 0, 0, 6]);
  expect(await read(await desk.get(path, auditor))).toEqual({
    words: ['第0句', '第1句', '第2句', '第3句'],
    answers: 7,
    deletedOn: '2029-06-01',
  });
  expect((await desk.get(path)).status, 'an officer reads no words').toBe(403);
});

it('R15: without a script the two questions are asked on the page of the case, and what was written is not lost', async () => {
  const desk = await deskUnderTest();
  const filed = await ended(desk);
  const fields = {
    lang: 'zh',
    receipt: filed.receipt,
    caseId: filed.caseId,
    actionKey: 'survey-0123456789abcdef',
  };
  const shown = await (await desk.postForm('/api/pages/case/open', fields)).text();
  expect(shown).toContain('您对办理过程满意吗');
  const half = await desk.postForm('/api/pages/case/survey', { ...fields, satisfied: 'no', words: '等太久' });
  expect(half.status).toBe(400);
  const again = await half.text();
  expect(again).toContain('请回答两个问题');
  expect(again).toContain('等太久');
  expect(again).toMatch(/name="satisfied" value="no"[^>]*checked/);
  const done = await (await desk.postForm('/api/pages/case/survey', { ...fields, ...ANSWERS })).text();
  expect(done).toContain('您已评价');
  expect(done).not.toContain('您对办理过程满意吗');
});

it('R15: what was written goes on its day, and not a day before; the two answers stay', async () => {
  const desk = await deskUnderTest();
  await ask(desk, await ended(desk), { ...ANSWERS, words: '等太久' });
  const kept = async () =>
    Promise.all(
      ['SURVEY#2026-05', 'SURVEY-WORDS#2026-05'].map(async (pk) => (await desk.table.query(pk)).items.length),
    );
  const runAnHour = async (from: string) => {
    let deleted = 0;
    for (let minute = 0; minute < 60; minute += 1)
      deleted += await deleteSurveyWords(
        desk.services.complaints,
        asInstant(new Date(Date.parse(from) + minute * 60_000)),
      );
    return deleted;
  };
  expect(CLOCK_TASKS).toContain(surveyWordsTask);
  expect(await runAnHour('2029-05-31T14:59:00Z'), 'an hour before midnight in Shanghai').toBe(0);
  expect(await kept()).toEqual([1, 1]);
  expect(await runAnHour('2029-05-31T16:00:00Z')).toBe(1);
  expect(await kept()).toEqual([1, 0]);
});

it('R15: words that the clock missed for months are found again, all pages of them', async () => {
  const desk = await deskUnderTest();
  const words = (at: number) => ({ put: { pk: 'SURVEY-WORDS#2026-05', sk: `w${at}`, words: '等太久' } });
  for (const first of [0, 100, 200])
    await desk.table.transact(Array.from({ length: 90 }, (_, at) => words(first + at)));
  let deleted = 0;
  for (let minute = 0; minute < 12; minute += 1)
    deleted += await deleteSurveyWords(
      desk.services.complaints,
      asInstant(new Date(Date.parse('2030-04-20T04:00:00Z') + minute * 60_000)),
    );
  expect(deleted).toBe(270);
});

it('R15: words that the clock missed for four years are gone within an hour', async () => {
  const desk = await deskUnderTest();
  await desk.table.transact([{ put: { pk: 'SURVEY-WORDS#2026-05', sk: 'w', words: '等太久' } }]);
  let deleted = 0;
  for (let minute = 0; minute < 60; minute += 1)
    deleted += await deleteSurveyWords(
      desk.services.complaints,
      asInstant(new Date(Date.parse('2033-05-20T04:30:00Z') + minute * 60_000)),
    );
  expect(deleted).toBe(1);
});

it('R15: of a case received so long ago words are not taken any more, and it says so; the two answers are', async () => {
  const desk = await deskUnderTest();
  const filed = await ended(desk);
  desk.clock.at = asInstant(new Date('2028-05-01T04:00:00Z'));
  const stored = await desk.services.complaints.findCase(filed.caseId);
  if (stored === undefined) throw new Error('expected the case');
  const key = { pk: `CASE#${filed.caseId}`, sk: 'HEAD' };
  const item = await desk.table.get(key);
  const head = { ...stored.head, receivedOn: '2025-04-02' };
  await desk.table.transact([{ put: { ...key, ...item, head } }]);
  const refused = await ask(desk, filed, { ...ANSWERS, words: '等太久' });
  expect(refused.status).toBe(400);
  expect((await read(refused)).errors).toMatchObject([{ field: 'words', code: 'too-late' }]);
  expect((await ask(desk, filed, ANSWERS)).status).toBe(200);
});
