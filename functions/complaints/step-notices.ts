import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import type { Draft } from './draft-step.ts';

/** Id of the notice about an event, by the event's number. */
export const stepNoticeId = (sequence: number): string => `step-${sequence}`;

/**
 * Tells the person that there is news, where they left a way to be reached: the letter itself lies in the case, and
 * a mail is read on the way. Without an address nothing is sent, and nothing says that it was.
 */
export function stepNoticeWrites(
  { after, letter, person }: Pick<Draft, 'after' | 'letter' | 'person'>,
  caseKey: CaseKey,
  { at, publicOrigin }: { readonly at: Instant; readonly publicOrigin: string },
): readonly TableWrite[] {
  const contact = person?.contact;
  const address = contact?.email ?? contact?.phone;
  if (letter.to !== 'citizen' || contact === undefined || address === undefined) return [];
  const { caseId, division, events } = after;
  const { locale } = contact;
  const link = `${publicOrigin}${locale === 'en' ? '/en' : ''}/case/`;
  const replyBy = events.at(-1)?.replyBy;
  const reference = caseReference(caseId);
  const wish = {
    noticeId: stepNoticeId(events.length),
    caseId,
    division,
    caseKey,
    channel: contact.email === undefined ? ('sms' as const) : ('mail' as const),
    address,
    locale,
    at,
  };
  return replyBy === undefined
    ? newNoticeWrites({ ...wish, template: 'case-news', params: { reference, link } })
    : newNoticeWrites({ ...wish, template: 'case-question', params: { reference, dueDay: replyBy, link } });
}
