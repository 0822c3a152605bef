import { describe, expect, it } from 'vitest';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { noticeRecord, notifying } from '../../support/notices.ts';

/** A table with a failed notice in 530102 and one in 530103, and the API over it. */
async function withFailures() {
  const table = createMemoryTable();
  const notices = notifying(table);
  notices.mail.answer = () => 'refused';
  await notices.write('n-1', 'case-1', '530102');
  await notices.write('n-2', 'case-2', '530103');
  await notices.notifier({ Records: [noticeRecord('n-1', 'case-1'), noticeRecord('n-2', 'case-2')] });
  const under = apiUnderTest({ table });
  const ask = async (path: string, division: string, method = 'GET') => {
    const headers = await under.signedIn({ roles: ['officer'], division, multiFactor: true });
    const sent = { ...headers, 'sec-fetch-site': 'same-origin', 'idempotency-key': `k-${path}-${division}` };
    return under.app.request(`/api/desk/notices${path}`, { method, headers: sent });
  };
  return { ...notices, ask, table };
}

const shown = async (answer: Response) => {
  const { notices } = (await answer.json()) as { notices: { noticeId: string }[] };
  return notices.map(({ noticeId }) => noticeId);
};

describe('R14: what could not be delivered waits in a queue, and a resend is one click', () => {
  it('shows officers the failures of their own area, without address or words', async () => {
    const { ask } = await withFailures();
    expect(await shown(await ask('?state=failed', '530102'))).toEqual(['n-1']);
    expect((await shown(await ask('?state=failed', '530100'))).sort()).toEqual(['n-1', 'n-2']);
    expect(await shown(await ask('?state=failed', '530300'))).toEqual([]);
    const text = await (await ask('?state=failed', '530000')).text();
    expect(text).not.toMatch(/canary|sealed|wrapped|textSha256/);
    expect(JSON.parse(text).notices[0]).toMatchObject({ state: 'failed', failure: 'refused', attempts: 1 });
  });

  it('shows them on the case too, to the officers of its area alone', async () => {
    const { ask } = await withFailures();
    expect(await shown(await ask('/case-1', '530102'))).toEqual(['n-1']);
    expect(await shown(await ask('/case-1', '530103'))).toEqual([]);
  });

  it('sends again what an officer of the area sends again, once, and writes down who did', async () => {
    const { ask, notifier, mail, table } = await withFailures();
    expect((await ask('/case-1/n-1/resend', '530103', 'POST')).status).toBe(404);
    expect((await ask('/case-1/n-9/resend', '530102', 'POST')).status).toBe(404);
    expect((await ask('/case-1/n-1/resend', '530102', 'POST')).status).toBe(200);
    expect((await ask('/case-1/n-1/resend', '530100', 'POST')).status).toBe(409);
    expect((await table.query('AUDIT#2026-05-20')).items).toMatchObject([
      { entry: { action: 'notice-sent', detail: 'resent', caseId: 'case-1' } },
    ]);
    mail.answer = () => 'sent';
    await notifier({ Records: [noticeRecord('n-1'), noticeRecord('n-1')] });
    expect(mail.sent).toHaveLength(1);
    expect(await shown(await ask('?state=failed', '530102'))).toEqual([]);
  });
});
