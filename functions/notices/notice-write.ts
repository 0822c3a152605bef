import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { type NoticeText, renderNotice } from '../../shared/notices/render.ts';
import type { NoticeChannel } from '../../shared/notices/schema.ts';
import type { NoticeParams, NoticeTemplate } from '../../shared/notices/templates.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { seal } from '../adapters/seal.ts';
import { noticeDueKey, noticeKey } from '../table/notice-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { type Notice, noticeContext } from './notice.ts';

/** So long the stream has for it before the minute looks: it need not be quick, only sure. */
const SOUGHT_AFTER_MS = 180_000;

export interface NoticeWish<T extends NoticeTemplate> {
  /** Unique in the case; the same wish again, under the same id, sends nothing twice. */
  readonly noticeId: string;
  readonly caseId: string;
  /** GB/T 2260 code of the office that answers for the case; its officers see failures. */
  readonly division: string;
  /** The case's data key, plain and as stored. */
  readonly caseKey: CaseKey;
  readonly channel: NoticeChannel;
  /** Mail address or phone number; sealed here. */
  readonly address: string;
  readonly template: T;
  readonly locale: 'zh' | 'en';
  readonly params: NoticeParams<T>;
  readonly at: Instant;
}

/**
 * The writes of a notice, for the transaction whose effect it tells of: it goes out if and only if that happened. The
 * table's stream wakes the notifier, and where the stream is lost the minute finds it in the queue. What a person saw before (`renderNotice` with the same template, locale and
 * parameters) is what is sent, or nothing is.
 * @throws RangeError where a parameter is missing or unknown
 */
export function newNoticeWrites<T extends NoticeTemplate>(wish: NoticeWish<T>): readonly TableWrite[] {
  const { noticeId, caseId, division, channel, template, locale, address, at } = wish;
  const queuedAt = asInstant(new Date(Date.parse(at) + SOUGHT_AFTER_MS));
  const params: Readonly<Record<string, string>> = wish.params;
  const text = renderNotice({ template, locale, params });
  const notice: Notice = {
    noticeId,
    caseId,
    division,
    channel,
    template,
    locale,
    state: 'waiting',
    attempts: 0,
    lostAttempts: 0,
    version: 1,
    writtenAt: at,
    queuedAt,
    sealed: seal(wish.caseKey.key, { address, params }, noticeContext(caseId, noticeId)),
    wrapped: wish.caseKey.wrapped,
    textSha256: textSha256(text),
  };
  return [
    { put: { ...noticeKey(caseId, noticeId), version: 1, notice }, expect: 'absent' },
    { put: noticeDueKey(queuedAt, caseId, noticeId) },
  ];
}

/** SHA-256 of the words of a notice, in hexadecimal. */
export const textSha256 = ({ subject, text }: NoticeText): string =>
  createHash('sha256').update(canonicalJson({ subject, text })).digest('hex');
