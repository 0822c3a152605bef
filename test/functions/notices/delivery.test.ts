import { describe, expect, it } from 'vitest';
import { RETRY_MINUTES } from '../../../functions/notices/notice-changes.ts';
import { newNoticeWrites } from '../../../functions/notices/notice-write.ts';
import { resendNotice } from '../../../functions/notices/resend-notice.ts';
import { NOTICES_DUE_PK, NOTICES_FAILED_PK, noticeKey } from '../../../functions/table/notice-keys.ts';
import { renderNotice } from '../../../shared/notices/render.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { ADDRESS, noticeRecord, notifying, PARAMS } from '../../support/notices.ts';

const REF = { caseId: 'case-1', noticeId: 'n-1' };
const event = (...ids: readonly string[]) => ({ Records: ids.map((id) => noticeRecord(id)) });
const TICK = { source: 'aws.events' } as const;

async function withNotice() {
  const table = createMemoryTable();
  const it = notifying(table);
  await it.write('n-1');
  return { ...it, table };
}

describe('R14: what becomes of a notice is on record', () => {
  it('R4: sends the very bytes of the preview, and then keeps nothing by which it could be read', async () => {
    const { notifier, notices, mail, table } = await withNotice();
    expect(await notifier(event('n-1'))).toEqual({ batchItemFailures: [] });
    const preview = renderNotice({ template: 'case-news', locale: 'zh', params: PARAMS });
    expect(mail.sent).toEqual([{ noticeId: 'case-1-n-1', address: ADDRESS, ...preview }]);
    const notice = await notices.findNotice(REF);
    expect(notice).toMatchObject({ state: 'sent', attempts: 1, lastAt: '2026-05-20T04:00:00.000Z' });
    expect(notice).not.toHaveProperty('sealed');
    expect(notice).not.toHaveProperty('wrapped');
    for (const pk of [NOTICES_DUE_PK, NOTICES_FAILED_PK]) expect((await table.query(pk)).items).toEqual([]);
  });

  it('sends once, however often, in whatever order and by how many it is delivered', async () => {
    const { notifier, mail, write } = await withNotice();
    await write('n-2');
    await write('n-3');
    await Promise.all([
      notifier(event('n-3', 'n-1', 'n-2', 'n-1')),
      notifier(event('n-2', 'n-3')),
      notifier(event('n-1')),
    ]);
    await notifier(event('n-1', 'n-2', 'n-3'));
    expect(mail.sent.map(({ noticeId }) => noticeId).sort()).toEqual([
      'case-1-n-1',
      'case-1-n-2',
      'case-1-n-3',
    ]);
  });

  it('leaves other records of the table alone', async () => {
    const { notifier, mail } = await withNotice();
    const other = { ...noticeRecord('n-1'), dynamodb: { Keys: { pk: { S: 'CASE#1' }, sk: { S: 'CASE' } } } };
    const removed = { ...noticeRecord('n-1'), eventName: 'REMOVE' as const };
    expect(await notifier({ Records: [other, removed] })).toEqual({ batchItemFailures: [] });
    expect(mail.sent).toEqual([]);
  });

  it('tries again with growing waits while the mail service is away, then hands over to an officer', async () => {
    const { notifier, notices, mail, later, clock, table } = await withNotice();
    let attempts = 0;
    mail.answer = () => {
      attempts += 1;
      if (attempts % 2 === 0) throw new Error('socket hang up');
      return 'unavailable';
    };
    await notifier(event('n-1'));
    for (const minutes of RETRY_MINUTES) {
      expect(await notices.findNotice(REF)).toMatchObject({ state: 'retrying', failure: 'unavailable' });
      later(minutes - 0.5);
      const before = attempts;
      await notifier(TICK);
      expect(attempts).toBe(before);
      later(0.5);
      await notifier(TICK);
      expect(attempts).toBe(before + 1);
    }
    expect(await notices.findNotice(REF)).toMatchObject({
      state: 'failed',
      attempts: 6,
      failure: 'unavailable',
    });
    expect((await notices.listFailed()).refs).toEqual([REF]);
    expect((await table.query(NOTICES_DUE_PK)).items).toEqual([]);
    mail.answer = () => 'sent';
    await resendNotice(notices, REF, [], clock.at);
    expect((await notices.listFailed()).refs).toEqual([]);
    await notifier(event('n-1'));
    expect(await notices.findNotice(REF)).toMatchObject({ state: 'sent', lastAt: clock.at });
    expect(mail.sent).toHaveLength(1);
  });

  it('R14: a notice whose wake-up is lost, written or sent again, is found by the minute and goes out once', async () => {
    const { notifier, notices, mail, later, table } = await withNotice();
    await notifier(TICK);
    expect(mail.sent).toHaveLength(0);
    later(3);
    await notifier(TICK);
    await notifier(event('n-1'));
    expect(mail.sent).toHaveLength(1);
    expect((await table.query(NOTICES_DUE_PK)).items).toEqual([]);
    const again = await withNotice();
    again.mail.answer = () => 'refused';
    await again.notifier(event('n-1'));
    await resendNotice(again.notices, REF, [], again.clock.at);
    again.mail.answer = () => 'sent';
    again.later(1);
    await again.notifier(TICK);
    expect(again.mail.sent).toHaveLength(1);
    expect(await notices.findNotice(REF)).toMatchObject({ state: 'sent' });
  });

  it('does not try an address again that refuses', async () => {
    const { notifier, notices, mail } = await withNotice();
    mail.answer = () => 'refused';
    await notifier(event('n-1'));
    expect(await notices.findNotice(REF)).toMatchObject({ state: 'failed', attempts: 1, failure: 'refused' });
  });

  it('about a draft, which no officer sees, it stands in no office’s queue once it is given up', async () => {
    const { notifier, notices, mail, table, caseKeys, clock } = await withNotice();
    const caseKey = await caseKeys.create('case-1');
    const link = 'https://register.example/apply/#case-1';
    await table.transact(
      newNoticeWrites({
        ...{ noticeId: 'n-2', caseId: 'case-1', division: '530102', caseKey, address: ADDRESS },
        ...{ channel: 'mail', template: 'draft-ends', locale: 'zh', at: clock.at },
        params: { reference: 'T-2026-0001', dueDay: '2026-06-01', link },
      }),
    );
    mail.answer = () => 'refused';
    await notifier(event('n-1', 'n-2'));
    expect(await notices.findNotice({ ...REF, noticeId: 'n-2' })).toMatchObject({ state: 'failed' });
    expect((await notices.listFailed()).refs).toEqual([REF]);
    expect((await table.query(NOTICES_DUE_PK)).items).toEqual([]);
  });

  it('killed between sending and recording, it sends once more and never a third time', async () => {
    const { notices, mail, later, parts, notifier } = await withNotice();
    const { createNotifier } = await import('../../../functions/notices/handle-event.ts');
    const { createLogger } = await import('../../../functions/adapters/logger.ts');
    // The port kills the run after the message has left: what follows never happens.
    let isKilled = false;
    const dying = createNotifier({
      ...parts,
      ports: {
        mail: {
          async send(message) {
            await mail.send(message);
            isKilled = true;
            return new Promise(() => {});
          },
        },
      },
      log: createLogger('error', () => {}),
    });
    const run = async (wake: Parameters<typeof dying>[0]) => {
      isKilled = false;
      void dying(wake);
      while (!isKilled) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await run(event('n-1'));
    await notifier(event('n-1'));
    expect(mail.sent).toHaveLength(1);
    later(3);
    await run(TICK);
    expect(mail.sent).toHaveLength(2);
    later(3);
    await notifier(TICK);
    later(10_000);
    await notifier(TICK);
    expect(mail.sent).toHaveLength(2);
    expect(await notices.findNotice(REF)).toMatchObject({ state: 'failed', failure: 'unknown-outcome' });
  });

  it('never sends other words than were seen before', async () => {
    const { notifier, notices, mail, table } = await withNotice();
    const item = await table.get(noticeKey('case-1', 'n-1'));
    const notice = await notices.findNotice(REF);
    if (item === undefined) throw new Error('expected the notice');
    await table.transact([{ put: { ...item, notice: { ...notice, textSha256: '0'.repeat(64) } } }]);
    await notifier(event('n-1'));
    expect(mail.sent).toEqual([]);
    expect(await notices.findNotice(REF)).toMatchObject({ state: 'failed', failure: 'text-changed' });
  });

  it('cannot send what belongs to another case, or to one that was erased', async () => {
    const { notifier, notices, mail, table } = await withNotice();
    const notice = await notices.findNotice(REF);
    const moved = { ...notice, caseId: 'case-2' };
    const { wrapped: _gone, ...erased } = { ...notice, noticeId: 'n-2' };
    await table.transact([
      { put: { ...noticeKey('case-2', 'n-1'), version: 1, notice: moved } },
      { put: { ...noticeKey('case-1', 'n-2'), version: 1, notice: erased } },
    ]);
    await notifier({ Records: [noticeRecord('n-1', 'case-2'), noticeRecord('n-2')] });
    expect(mail.sent).toEqual([]);
    expect(await notices.findNotice({ caseId: 'case-2', noticeId: 'n-1' })).toMatchObject({
      failure: 'erased',
    });
    expect(await notices.findNotice({ caseId: 'case-1', noticeId: 'n-2' })).toMatchObject({
      failure: 'erased',
    });
  });

  it('names exactly the records that it could not handle, and sends the others', async () => {
    const { notifier, mail, table, write } = await withNotice();
    await write('n-3');
    await table.transact([
      { put: { ...noticeKey('case-1', 'n-2'), version: 1, notice: { nonsense: true } } },
    ]);
    expect(await notifier(event('n-1', 'n-2', 'n-3'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'case-1-n-2' }],
    });
    expect(mail.sent).toHaveLength(2);
  });

  it('writes no address, word or parameter into a log line or into the table in clear', async () => {
    const { notifier, mail, logLines, table } = await withNotice();
    const stored = JSON.stringify(await table.get(noticeKey('case-1', 'n-1')));
    mail.answer = (message) => {
      throw new Error(`550 no such user ${message.address}`);
    };
    await notifier(event('n-1'));
    await table.transact([
      { put: { ...noticeKey('case-1', 'n-2'), version: 1, notice: { address: ADDRESS } } },
    ]);
    await notifier(event('n-2'));
    const after = JSON.stringify(await table.get(noticeKey('case-1', 'n-1')));
    expect(logLines.length).toBeGreaterThan(0);
    for (const text of [stored, after, ...logLines])
      expect(text).not.toMatch(/canary|T-2026-0001|register\.example/);
  });
});
