import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import type { NoticeFailure } from '../../shared/notices/schema.ts';
import type { NoticeTemplate } from '../../shared/notices/templates.ts';
import { noticeDueKey, noticeFailedKey, noticeKey } from '../table/notice-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { Notice } from './notice.ts';

const MINUTE_MS = 60_000;
/** Whoever sends holds the notice so long; longer than any port's patience. */
const CLAIM_MS = 2 * MINUTE_MS;
/** Waits after the first, second, … attempt; after the last it is given up: about 15 hours in all. */
export const RETRY_MINUTES = [1, 5, 30, 120, 720] as const;
/** Failures that another attempt may mend. */
const PASSING: readonly NoticeFailure[] = ['unavailable'];
/** Attempts of which nobody knows the end, after which no further one is made: each may have gone out. */
export const MOST_LOST_ATTEMPTS = 2;

const later = (at: Instant, ms: number): Instant => asInstant(new Date(Date.parse(at) + ms));

/** Whether somebody should send it now. */
export function isDeliverable(notice: Notice, now: Instant): boolean {
  if (notice.state !== 'waiting' && notice.state !== 'retrying') return false;
  if (notice.claimedUntil !== undefined) return notice.claimedUntil <= now;
  return notice.nextAt === undefined || notice.nextAt <= now;
}

/** Held by one sender, so that two never send the same; a claim that has run out counts as an attempt lost. */
export function claimed(notice: Notice, now: Instant): Notice {
  const wasLost = notice.claimedUntil !== undefined;
  return {
    ...notice,
    version: notice.version + 1,
    attempts: notice.attempts + 1,
    lostAttempts: notice.lostAttempts + (wasLost ? 1 : 0),
    claimedUntil: later(now, CLAIM_MS),
    nextAt: undefined,
  };
}

/** Gone out: nothing is kept by which it could be read or sent again. */
export function sent(notice: Notice, now: Instant): Notice {
  return {
    ...released(notice, now),
    state: 'sent',
    failure: undefined,
    sealed: undefined,
    wrapped: undefined,
  };
}

/** Not gone out: tried again where that may help, else given up. */
export function failed(notice: Notice, failure: NoticeFailure, now: Instant): Notice {
  const wait = PASSING.includes(failure) ? RETRY_MINUTES[notice.attempts - 1] : undefined;
  const kept = { ...released(notice, now), failure };
  if (wait === undefined) return { ...kept, state: 'failed' };
  return { ...kept, state: 'retrying', nextAt: later(now, wait * MINUTE_MS) };
}

/** An officer wants it sent once more, now; it stands in the queue meanwhile, should the stream be lost. */
export function resent(notice: Notice, now: Instant): Notice {
  return {
    ...notice,
    version: notice.version + 1,
    state: 'waiting',
    attempts: 0,
    lostAttempts: 0,
    nextAt: now,
    claimedUntil: undefined,
  };
}

const released = (notice: Notice, now: Instant): Notice => ({
  ...notice,
  version: notice.version + 1,
  lastAt: now,
  claimedUntil: undefined,
  nextAt: undefined,
});

/** Writes of a change: the notice, and its row in the queue where it now stands, instead of where it stood. */
export function changeWrites(before: Notice, after: Notice): readonly TableWrite[] {
  const { caseId, noticeId } = after;
  const notice = queued(after);
  const { queuedAt } = notice;
  const put = { ...noticeKey(caseId, noticeId), version: after.version, notice };
  const isSame = before.queuedAt === queuedAt && before.state === after.state;
  return [
    { put, expect: { attribute: 'version', equals: before.version } },
    ...(before.queuedAt === undefined || isSame
      ? []
      : [{ remove: queueKeyOf(before.state, before.queuedAt, before) }]),
    ...(queuedAt === undefined || isSame ? [] : [{ put: queueKeyOf(after.state, queuedAt, after) }]),
  ];
}

/**
 * Takes back a notice that has not gone out, with its place in a queue: it holds a person's address, and the key of the
 * case. Whoever is sending it in this moment finds that it is gone.
 */
export const takenBackWrites = (notice: Notice): readonly TableWrite[] => [
  {
    remove: noticeKey(notice.caseId, notice.noticeId),
    expect: { attribute: 'version', equals: notice.version },
  },
  ...(notice.queuedAt === undefined ? [] : [{ remove: queueKeyOf(notice.state, notice.queuedAt, notice) }]),
];

/** A notice with the time under which it is queued. */
export const queued = (notice: Notice): Notice => ({ ...notice, queuedAt: queueTimeOf(notice) });

/**
 * Messages about what no officer sees: a draft is the merchant's alone, and its page says until when it is kept. Given
 * up, they stand in no office's queue, where they would lead nowhere.
 */
const NO_OFFICERS: readonly NoticeTemplate[] = ['draft-ends'];

/** While it is being sent, it stands among those to try again when the claim runs out. */
function queueTimeOf({ state, template, claimedUntil, nextAt, lastAt }: Notice): string | undefined {
  if (state !== 'failed') return claimedUntil ?? nextAt;
  return NO_OFFICERS.includes(template) ? undefined : lastAt;
}

const queueKeyOf = (state: Notice['state'], at: string, { caseId, noticeId }: Notice) =>
  state === 'failed' ? noticeFailedKey(at, caseId, noticeId) : noticeDueKey(at, caseId, noticeId);
