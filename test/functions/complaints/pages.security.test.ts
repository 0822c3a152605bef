import { expect, it } from 'vitest';
import { cacheControlFor, headersFor } from '../../../infra/constructs/edge-policy.ts';
import { aFilingKey, aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

it('C18: no browser keeps a page of complaints, and none tells another site that somebody was there', async () => {
  for (const path of [
    'complain/index.html',
    'en/complain/index.html',
    'case/index.html',
    'en/case/index.html',
  ])
    expect(cacheControlFor(path)).toBe('no-store');
  expect(headersFor('/complain/')['referrer-policy']).toBe('no-referrer');
  const it = casesUnderTest();
  const { receipt } = await it.file({ ...aReport });
  const answers = [
    await it.app.request('/api/pages/complain/start'),
    await it.postForm('/api/pages/complain/review', aReport),
    await it.postForm('/api/pages/complain/file', { ...aReport, filingKey: aFilingKey() }),
    await it.postForm('/api/pages/case/open', { receipt }),
    await it.openAs(receipt),
  ];
  for (const answer of answers) {
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const text = await answer.text();
    if (answer.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    expect(text, 'the way to leave quickly is on every one').toContain('class="leave-quickly"');
    expect(text.match(/(?:src|action)="https?:/g), 'nothing is loaded from elsewhere').toBeNull();
  }
});

it('C17: without any way to be reached nothing is sent, and no page says that something will be', async () => {
  const it = casesUnderTest();
  const { receipt, caseIds } = await it.file({ ...aReport });
  expect(await it.notices(caseIds[0] ?? '')).toEqual([]);
  const filed = await it.postForm('/api/pages/complain/file', { ...aReport, filingKey: aFilingKey() });
  const opened = await it.postForm('/api/pages/case/open', { receipt });
  for (const page of [await filed.text(), await opened.text()])
    expect(page).not.toMatch(/短信|邮件|通知您|会通知/);
});
