import { describe, expect, it } from 'vitest';
import { deliverNotice } from '../../../functions/notices/deliver-notice.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { MailPort } from '../../support/notices.ts';

const CORRECTION = {
  data: { items: [{ itemId: 'i1', section: 'staff', reasonCode: 'missing' }] },
  words: { items: [{ what: '补充负责人', example: '' }] },
};
const REFUSAL = { data: { grounds: ['A2'], evidence: [] }, words: { reason: '场所不在本辖区' } };

async function aCase(now = at('2026-05-20T04:00:00Z'), language: 'zh' | 'en' = 'zh') {
  const under = apiUnderTest();
  under.clock.at = now;
  const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
  const caseId = await desk.toSubmitted(undefined, { language });
  const facts = (await desk.given.cases.findCase(caseId))?.state.facts ?? 0;
  const headers = await under.signedIn({ division: '530102' });
  let keys = 0;
  const post = (path: string, body: object) =>
    under.post(`/api/desk/applications/${caseId}/${path}`, body, {
      ...{ 'idempotency-key': `k${++keys}` },
      ...headers,
    });
  const preview = async (step: string, data: object) =>
    (await (await post('preview', { facts, step, data })).json()) as {
      mail?: { subject: string; text: string; sha256: string };
    };
  /** Everything that waits to be sent, sent. */
  const sent = async () => {
    const mail = new MailPort();
    const { notices, caseKeys, now } = under.services;
    for (const { noticeId } of await notices.listNotices(caseId))
      await deliverNotice({ notices, caseKeys, now, ports: { mail } }, { caseId, noticeId });
    return mail.sent;
  };
  return { under, desk, caseId, facts, post, preview, sent };
}

describe('R4: what an officer sees before a step is what is sent', () => {
  it.each([
    ['accept', { data: {}, words: {} }, 'zh'],
    ['request-correction', CORRECTION, 'zh'],
    ['not-accept', REFUSAL, 'zh'],
    ['accept', { data: {}, words: {} }, 'en'],
    ['request-correction', CORRECTION, 'en'],
  ] as const)('to the byte: %s', async (step, body, language) => {
    const { facts, post, preview, sent } = await aCase(undefined, language);
    await sent();
    const { mail } = await preview(step, body.data);
    expect((await post(step, { facts, ...body, noticeSha256: mail?.sha256 })).status).toBe(200);
    const mails = await sent();
    expect(mails.map(({ subject, text }) => ({ subject, text }))).toEqual([
      { subject: mail?.subject, text: mail?.text },
    ]);
  });

  it('and where the day has changed what it would say, nothing is sent and nothing happens', async () => {
    // Five minutes before midnight in Shanghai, and five minutes after it.
    const { under, desk, caseId, facts, post, preview } = await aCase(at('2026-05-20T15:55:00Z'));
    const { mail } = await preview('request-correction', CORRECTION.data);
    under.clock.at = at('2026-05-20T16:05:00Z');
    const answer = await post('request-correction', { facts, ...CORRECTION, noticeSha256: mail?.sha256 });
    expect(answer.status).toBe(412);
    expect((await desk.given.cases.findCase(caseId))?.state.stage).toBe('submitted');
  });

  it('in English it carries the Chinese text below, and leads to the English pages', async () => {
    const { preview, caseId } = await aCase(undefined, 'en');
    const { mail } = await preview('request-correction', CORRECTION.data);
    const [english = '', chinese = ''] = mail?.text.split('以下为中文原文') ?? [];
    expect(mail?.subject).toMatch(/^Application \S+ needs corrections$/);
    expect(english).toContain('Please sign in by 2026-');
    expect(english).toContain(`/en/apply/#${caseId}`);
    expect(english).toContain('The Chinese text below is the original');
    expect(chinese).toContain('需要补正');
    expect(chinese).toContain('登录逐项修改后重新提交');
  });

  it('and where the merchant has chosen another language meanwhile, the officer sees that mail first', async () => {
    const { under, desk, caseId, facts, post, preview, sent } = await aCase();
    await sent();
    const { mail } = await preview('accept', {});
    const merchant = await under.signedIn({ roles: ['merchant'], uscc: AN_IDENTITY.uscc });
    const chosen = await under.app.request(`/api/desk/applications/${caseId}/language`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'language', ...merchant },
      body: JSON.stringify({ language: 'en' }),
    });
    expect(chosen.status).toBe(200);
    const accept = (noticeSha256?: string) =>
      post('accept', { facts, data: {}, words: {}, ...(noticeSha256 === undefined ? {} : { noticeSha256 }) });
    expect((await accept(mail?.sha256)).status).toBe(412);
    expect((await desk.given.cases.findCase(caseId))?.state.stage).toBe('submitted');
    expect((await accept((await preview('accept', {})).mail?.sha256)).status).toBe(200);
    expect((await sent()).map(({ subject }) => subject)).toEqual([expect.stringContaining('News about')]);
  });

  it('a step that is not possible is refused with its reasons before anything is written', async () => {
    const { facts, post } = await aCase();
    const answer = await post('preview', { facts, step: 'certify', data: {} });
    expect(answer.status).toBe(409);
    expect((await problemIn(answer)).errors.map(({ code }) => code)).toEqual(['wrong-party']);
  });
});
