import { expect, it } from 'vitest';
import { aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

const RECEIPT = /(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}/;

/** A browser without scripts: it keeps cookies, follows the way to the receipt, and sends forms again when it is told to. */
function aBrowser(cases: ReturnType<typeof casesUnderTest>) {
  const jar = new Map<string, string>();
  async function ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await cases.app.request(`/api/pages${path}`, {
      ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }),
      headers: cookie === '' ? {} : { cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = '', rest = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(line) ?? [];
      expect(rest).toMatch(/^; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
      jar.set(name, value);
    }
    return answer;
  }
  return {
    jar,
    ask,
    async review(form: Readonly<Record<string, string>>) {
      const text = await (await ask('/complain/review', form)).text();
      return { text, filingKey: /name="filingKey" value="(\w+)"/.exec(text)?.[1] };
    },
  };
}

const receiptIn = (text: string): string | undefined => RECEIPT.exec(text)?.[0];

it('C15, C18: without a script a filing leads to its receipt; back, sent again, it says that it was filed, shows no code and opens no second case', async () => {
  const cases = casesUnderTest();
  const browser = aBrowser(cases);
  const { filingKey = '' } = await browser.review(aReport);
  const sent = await browser.ask('/complain/file', { ...aReport, filingKey });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/api/pages/complain/receipt']);
  expect(await sent.text()).toBe('');
  const shown = await browser.ask('/complain/receipt');
  const receipt = receiptIn(await shown.text()) ?? '';
  expect((await cases.open(receipt)).cases).toHaveLength(1);
  // "Back", and "send again": the words are checked anew, and then the key is sent anew.
  const back = await browser.review(aReport);
  expect(back.filingKey).toBeUndefined();
  expect(back.text).toContain('已经提交');
  expect(back.text).not.toContain(aReport.narrative);
  const again = await browser.ask('/complain/file', { ...aReport, filingKey });
  const text = await again.text();
  expect(receiptIn(text)).toBeUndefined();
  expect(text).toContain('已经提交');
  // Something else is another filing.
  expect((await browser.review({ ...aReport, stall: '13 号' })).filingKey).toMatch(/^\w{64}$/);
});

it('C15: where the answer was lost, the form sent again gives the receipt of the one case', async () => {
  const cases = casesUnderTest();
  const browser = aBrowser(cases);
  const { filingKey = '' } = await browser.review(aReport);
  const before = new Map(browser.jar);
  await browser.ask('/complain/file', { ...aReport, filingKey });
  const first = receiptIn(await (await browser.ask('/complain/receipt')).text());
  // None of these answers arrived.
  browser.jar.clear();
  for (const [name, value] of before) browser.jar.set(name, value);
  const sent = await browser.ask('/complain/file', { ...aReport, filingKey });
  expect(sent.status).toBe(303);
  expect(receiptIn(await (await browser.ask('/complain/receipt')).text())).toBe(first);
});

it('C15: where the way to the receipt was lost, going back leads there, and of several filings each is shown once', async () => {
  const cases = casesUnderTest();
  const browser = aBrowser(cases);
  const other = { ...aReport, stall: '13 号' };
  const { filingKey = '' } = await browser.review(aReport);
  await browser.ask('/complain/file', { ...aReport, filingKey });
  const back = await browser.ask('/complain/review', aReport);
  expect([back.status, back.headers.get('location')]).toEqual([303, '/api/pages/complain/receipt']);
  const first = receiptIn(await (await browser.ask('/complain/receipt')).text());
  const second = await browser.review(other);
  await browser.ask('/complain/file', { ...other, filingKey: second.filingKey ?? '' });
  const next = receiptIn(await (await browser.ask('/complain/receipt')).text());
  expect(next).toMatch(RECEIPT);
  expect(next).not.toBe(first);
  for (const form of [aReport, other]) {
    const { text } = await browser.review(form);
    expect(text).toContain('已经提交');
    expect(receiptIn(text)).toBeUndefined();
  }
});

it('C6, C18: without the cookie there is no receipt; a browser that keeps none has it at once, and files once', async () => {
  const cases = casesUnderTest();
  const nobody = await aBrowser(cases).ask('/complain/receipt');
  expect(nobody.status).toBe(410);
  expect(await nobody.text()).toContain('回执码不再显示');
  const { filingKey = '' } = await aBrowser(cases).review(aReport);
  const answers = [1, 2].map(() => aBrowser(cases).ask('/complain/file', { ...aReport, filingKey }));
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect(new Set(texts.map(receiptIn)).size).toBe(1);
});

it('C15: two browsers that say the same words are two filings', async () => {
  const cases = casesUnderTest();
  const keys = await Promise.all([1, 2].map(async () => (await aBrowser(cases).review(aReport)).filingKey));
  expect(new Set(keys).size).toBe(2);
});
