import { expect, it } from 'vitest';
import { aComplaint, aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

/* A page without a script has one action key for each of its forms: whoever goes back in the browser sends it again. */
const actionKey = 'reply-0123456789abcdef';

it('C11: going back and sending other words says those too; the same words once more say nothing', async () => {
  const cases = casesUnderTest();
  const { receipt, caseIds } = await cases.file(aReport);
  const reply = { receipt, caseId: caseIds[0] ?? '', actionKey };
  for (const text of ['第一句。', '第二句。', '第一句。'])
    expect((await cases.act('reply', { ...reply, text })).status).toBe(200);
  const [shown] = (await cases.open(receipt)).cases;
  expect(shown?.messages.map(({ text }) => text)).toEqual(['第一句。', '第二句。']);
});

it('C14: a consent that is taken back, given and taken back again from one page is taken back', async () => {
  const cases = casesUnderTest();
  const { receipt, caseIds } = await cases.file(aComplaint);
  const asked = { receipt, caseId: caseIds[0] ?? '', actionKey, mediation: false };
  for (const publication of [true, false, true, true, false]) {
    expect((await cases.act('consents', { ...asked, publication })).status).toBe(200);
    expect((await cases.open(receipt)).cases[0]?.consents.publication).toBe(publication);
  }
  const history = (await cases.open(receipt)).cases[0]?.history ?? [];
  expect(history.filter(({ type }) => type === 'consents-changed')).toHaveLength(4);
});
