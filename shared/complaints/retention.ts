import { addDays, asDay, type Day, dayInShanghai } from '../kernel/days.ts';
import { monthAfter } from './figures/published.ts';
import { SERVICE_LIMITS } from './law.ts';
import { hasEnded, stepAfter } from './lifecycle.ts';
import type { CaseHead } from './schema.ts';
import type { Step } from './transition.ts';

/**
 * The day on which a case is made anonymous: so long after it ended, and later where the person wrote after that;
 * also where nobody closed it: its words are not kept for ever.
 * Both periods are the service's own (`assumed`).
 * @returns `undefined` while the case is open, and for one that is anonymous already
 */
export function anonymiseDayOf(head: Pick<CaseHead, 'events' | 'erasedAt'>): Day | undefined {
  const last = head.events.at(-1);
  if (last === undefined || head.erasedAt !== undefined || !hasEnded(head.events)) return undefined;
  const ended = head.events.findLast(({ by }) => by !== 'citizen') ?? last;
  const byEnd = addDays(ended.on, SERVICE_LIMITS.anonymiseAfterDays);
  const spoke = head.events.findLast(({ by }) => by === 'citizen');
  const byReply = addDays(dayInShanghai(spoke?.at ?? last.at), SERVICE_LIMITS.lateReplyPostponesDays);
  return [byEnd, byReply].toSorted().at(-1);
}

/**
 * The day on which what people wrote in the survey is deleted: the first of a month, so long after the month in which their
 * cases were received. Of the words nothing says when they came, so that they have no day of their own. The period is
 * the service's own (`assumed`).
 * @param month of receipt, `2026-05`
 */
export const surveyWordsDeletedOn = (month: string): Day =>
  asDay(`${monthAfter(month, SERVICE_LIMITS.surveyWordsKeptMonths + 1)}-01`);

/** Steps in which an authority has the case in hand: what it says has to stay until it is done with it. */
const IN_HAND: ReadonlySet<Step> = new Set([
  'accepted',
  'mediating',
  'appraisal',
  'verifying',
  'testing',
  'investigating',
  'review',
]);

/** Whether the person may have the case erased now; one that is in hand is withdrawn first, or waited for. */
export const canErase = (head: Pick<CaseHead, 'events' | 'erasedAt'>): boolean =>
  head.erasedAt === undefined && !IN_HAND.has(stepAfter(head.events));
