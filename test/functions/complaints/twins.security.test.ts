import { expect, it } from 'vitest';
import { deskUnderTest } from '../../support/desk-case.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

/** What only this purchase has: wherever a merchant finds one of these twice, they know that one person filed both. */
const CANARIES = {
  settled: '2.037 kg',
  actual: '1.958 kg',
  price: '31.37',
  paid: '63.90',
  day: '2026-05-11',
  narrative: '称重的时候店员把篮子也一起放上去了',
} as const;
const TOLD = [/2\.?037/, /1\.?958/, /3137|31\.37/, /6390|63\.9/, /05-11/, /篮子/, /vegetables/, /exceeds/];
const QUESTION = '请提供在用电子秤的检定证书和进货记录。';

const read = async (answer: Response | Promise<Response>) => (await answer).text();
const merchantPath = (caseId: string) => `/api/desk/merchant/complaints/${caseId}`;

async function twins(desk: Desk) {
  const { caseIds } = await desk.file('both', CANARIES);
  const [complaint = '', report = ''] = caseIds;
  return { complaint, report };
}

const ask = (desk: Desk, caseId: string, text: string) =>
  desk.take(caseId, { type: 'merchant-asked', text, replyBy: '2026-05-27' });

it('C13, M13: a merchant who is asked about a complaint and about the report of the same person finds nothing in the one that stands in the other', async () => {
  const desk = await deskUnderTest();
  const { complaint, report } = await twins(desk);
  expect((await ask(desk, complaint, '请说明当日称量情况。')).status).toBe(200);
  expect((await ask(desk, report, QUESTION)).status).toBe(200);
  const shown = await read(desk.get(merchantPath(complaint), desk.merchant));
  for (const each of TOLD) expect(shown, 'the control: the complaint does say it').toMatch(each);
  const seen = await read(desk.get(merchantPath(report), desk.merchant));
  expect(seen).toContain(QUESTION);
  for (const each of TOLD) expect(seen).not.toMatch(each);
  for (const hidden of [complaint, desk.clock.at, '篮子']) expect(seen).not.toContain(hidden);
  // Nothing but words of the officer, which are of this report alone.
  const words = (text: string): Set<string> => new Set(JSON.stringify(JSON.parse(text)).match(/[\d.]{3,}/g));
  const both = [...words(shown)].filter((each) => words(seen).has(each) && !/^(2026|.*05-27)/.test(each));
  expect(both).toEqual([]);
});

it('C13: a report beside which a complaint lies is shown to the merchant like any other report', async () => {
  const desk = await deskUnderTest();
  const { report } = await twins(desk);
  const { caseId: alone } = await desk.file('report', CANARIES);
  await ask(desk, report, QUESTION);
  await ask(desk, alone, QUESTION);
  const [one, other] = await Promise.all(
    [report, alone].map(async (caseId) => {
      const { reference, ...rest } = JSON.parse(await read(desk.get(merchantPath(caseId), desk.merchant)));
      expect(rest.caseId).toBe(caseId);
      expect(reference).not.toBe('');
      return { ...rest, caseId: '', messages: rest.messages.map(withoutReference) };
    }),
  );
  expect(one).toEqual(other);
});

const withoutReference = ({ text, ...rest }: { text: string }) => ({
  ...rest,
  text: text.replaceAll(/C-[0-9A-Z-]{19}/g, ''),
});

it.each([
  '顾客称得 2.037 公斤，请说明',
  '复称 1958 克',
  '收款 63.9 元的一笔',
  '请说明5月11日的情况',
  '有人说店员把篮子也一起放上去了，请说明',
])('C13: an officer is kept from repeating the complaint to the merchant of the report: %s', async (text) => {
  const desk = await deskUnderTest();
  const { complaint, report } = await twins(desk);
  const refused = await ask(desk, report, text);
  expect(refused.status).toBe(400);
  expect(JSON.parse(await refused.answer.text()).errors).toMatchObject([
    { field: 'text', code: 'tells_the_complaint' },
  ]);
  expect((await ask(desk, complaint, text)).status, 'of the complaint they may write it').toBe(200);
  const { caseId: alone } = await desk.file('report', { narrative: '别家也这样' });
  expect((await ask(desk, alone, text)).status, 'where there is no complaint nothing is linked').toBe(200);
});

it('C13: the officer is told of the other case, and when the merchant was asked about it, also where officers joined the two', async () => {
  const desk = await deskUnderTest();
  const { complaint, report } = await twins(desk);
  expect((await desk.view(report)).twin).toEqual({ merchantAskedOn: [] });
  await ask(desk, complaint, '请说明');
  expect((await desk.view(report)).twin).toEqual({ merchantAskedOn: ['2026-05-20'] });
  expect((await desk.view(complaint)).twin).toEqual({ merchantAskedOn: [] });
  const { caseId: joined } = await desk.file('report', CANARIES);
  expect((await desk.view(joined)).twin).toBeUndefined();
  const link = { other: complaint, reason: '同一件事', joined: true };
  expect((await desk.post(`/api/desk/complaints/${joined}/links`, link)).status).toBe(200);
  expect((await desk.view(joined)).twin).toEqual({ merchantAskedOn: ['2026-05-20'] });
  expect((await ask(desk, joined, '复称 1958 克')).status).toBe(400);
});

it('C13: the list of a merchant does not say which cases were filed one after the other', async () => {
  const desk = await deskUnderTest();
  for (let pair = 0; pair < 3; pair += 1) {
    const { complaint, report } = await twins(desk);
    await ask(desk, complaint, '请说明');
    await ask(desk, report, QUESTION);
  }
  const { cases } = JSON.parse(await read(desk.get('/api/desk/merchant/complaints', desk.merchant)));
  const ids = cases.map(({ caseId }: { caseId: string }) => caseId);
  expect(ids).toHaveLength(6);
  expect(ids).toEqual(ids.toSorted());
});
