import { createLogger } from '../../functions/adapters/logger.ts';
import type { NoticeMessage, NoticePort } from '../../functions/adapters/notice-port.ts';
import type { DeliveryParts } from '../../functions/notices/deliver-notice.ts';
import { createNotifier } from '../../functions/notices/handle-event.ts';
import { newNoticeWrites } from '../../functions/notices/notice-write.ts';
import { createNoticeRepository } from '../../functions/notices/repository.ts';
import type { Table } from '../../functions/table/table.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { memoryCaseKeys } from './case-services.ts';

export const ADDRESS = 'canary-address@example.cn';
export const PARAMS = { reference: 'T-2026-0001', link: 'https://register.example/case/' } as const;

/** Mail that the test can hold up or break, with every message that went out. */
export class MailPort implements NoticePort {
  readonly sent: NoticeMessage[] = [];
  /** What becomes of the next messages; may throw. */
  answer: (message: NoticeMessage) => 'sent' | 'refused' | 'unavailable' = () => 'sent';

  async send(message: NoticeMessage): Promise<'sent' | 'refused' | 'unavailable'> {
    const outcome = this.answer(message);
    if (outcome === 'sent') this.sent.push(message);
    return outcome;
  }
}

/** The notifier over a table, with a clock that the test sets. */
export function notifying(table: Table, caseKeys = memoryCaseKeys()) {
  const mail = new MailPort();
  const clock: { at: Instant } = { at: asInstant(new Date('2026-05-20T04:00:00Z')) };
  const logLines: string[] = [];
  const notices = createNoticeRepository(table);
  const parts: DeliveryParts = { notices, caseKeys, ports: { mail }, now: () => clock.at };
  const log = createLogger('debug', (line) => logLines.push(line));
  return {
    parts,
    notices,
    caseKeys,
    mail,
    clock,
    logLines,
    notifier: createNotifier({ ...parts, log }),
    later(minutes: number): void {
      clock.at = asInstant(new Date(Date.parse(clock.at) + minutes * 60_000));
    },
    async write(noticeId: string, caseId = 'case-1', division = '530102'): Promise<void> {
      const caseKey = await caseKeys.create(caseId);
      const wish = { noticeId, caseId, division, caseKey, channel: 'mail', address: ADDRESS } as const;
      const text = { template: 'case-news', locale: 'zh', params: PARAMS, at: clock.at } as const;
      await table.transact(newNoticeWrites({ ...wish, ...text }));
    },
  };
}

/** A stream record as DynamoDB sends it for a notice. */
export const noticeRecord = (noticeId: string, caseId = 'case-1') => ({
  eventID: `${caseId}-${noticeId}`,
  eventName: 'INSERT' as const,
  dynamodb: {
    SequenceNumber: `${caseId}-${noticeId}`,
    Keys: { pk: { S: `NOTICE#${caseId}` }, sk: { S: noticeId } },
  },
});
