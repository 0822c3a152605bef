import { expect, it } from 'vitest';
import { NOTICE_TEMPLATES } from '../../../shared/notices/templates.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

async function opened(desk: Desk, receipt: string) {
  const { cases } = await (await desk.post('/api/case', { receipt })).json();
  return cases[0];
}

it('C8, C12: a decision that a review took back is shown as one no more', async () => {
  const desk = await deskUnderTest();
  const { caseId, receipt } = await desk.file('complaint');
  await desk.take(caseId, { type: 'not-accepted', ground: '16.3', text: '材料不足' });
  expect(await opened(desk, receipt)).toMatchObject({ outcome: 'not-accepted', ground: { id: '16.3' } });
  const asked = { receipt, caseId, text: '我有小票。', actionKey: 'a-page-of-its-own-16' };
  expect((await desk.post('/api/case/disagree', asked)).status).toBe(200);
  // While it is reviewed, it is what is contested.
  expect(await opened(desk, receipt)).toMatchObject({ step: 'review', outcome: 'not-accepted' });
  const step = { type: 'complaint-reopened', text: '予以受理' };
  expect((await desk.take(caseId, step, desk.second)).status).toBe(200);
  const again = await opened(desk, receipt);
  expect(again.step).toBe('accepted');
  expect([again.outcome, again.ground]).toEqual([undefined, undefined]);
  expect(again.history.map(({ type }: { type: string }) => type)).toContain('not-accepted');
});

it.each(['zh', 'en'] as const)(
  'letters come in the language of the filing, also to who left no address (%s)',
  async (locale) => {
    const desk = await deskUnderTest();
    const without = { locale, contactEmail: undefined, contactPhone: undefined };
    const { caseId } = await desk.file('complaint', without);
    const { letter } = await desk.take(caseId, { type: 'accepted', text: 'x' });
    expect(letter.body).toMatch(locale === 'zh' ? /我们决定受理/ : /Your complaint is accepted/);
  },
);

it('C17, C18: the subject of a message names the case by its number, and neither a person nor what it is about', () => {
  const ofCases = ['case-received', 'case-news', 'case-question'] as const;
  for (const template of ofCases)
    for (const { subject } of [NOTICE_TEMPLATES[template].zh, NOTICE_TEMPLATES[template].en]) {
      expect(subject.match(/\{\w+\}/g)).toEqual(['{reference}']);
      expect(subject).not.toMatch(/投诉|举报|complain|report/i);
    }
});
