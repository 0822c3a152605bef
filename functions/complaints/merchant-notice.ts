import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { applyPage } from '../certification/apply-page.ts';
import { contactOf } from '../certification/contact-of.ts';
import type { CertificationGiven } from '../certification/given.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import type { Draft } from './draft-step.ts';

/**
 * Tells the merchant that the regulator asks something, by when, and where: at the address of the application by which
 * the unit was certified, where it has one. What is asked, and all that the case holds, stands behind the sign-in.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function merchantNoticeWrites(
  certification: CertificationGiven,
  { after, letter }: Pick<Draft, 'after' | 'letter'>,
  {
    caseKey,
    at,
    publicOrigin,
  }: { readonly caseKey: CaseKey; readonly at: Instant; readonly publicOrigin: string },
): Promise<readonly TableWrite[]> {
  const { caseId, division, events, unit } = after;
  const replyBy = events.at(-1)?.replyBy;
  if (letter.to !== 'merchant' || unit === undefined || replyBy === undefined) return [];
  const application = await certification.cases.findCaseOfUnit(unit);
  const held = application === undefined ? undefined : await certification.cases.findCase(application);
  const contact = held === undefined ? undefined : await contactOf(certification, held);
  if (contact === undefined) return [];
  return newNoticeWrites({
    noticeId: `merchant-${events.length}`,
    ...{ caseId, division, caseKey, at },
    channel: 'mail',
    address: contact.address,
    locale: contact.locale,
    template: 'merchant-request',
    params: {
      reference: caseReference(caseId),
      dueDay: replyBy,
      link: applyPage({ publicOrigin }, contact.locale, `complaint/${caseId}`),
    },
  });
}
