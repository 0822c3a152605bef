import { isInHand } from '../../shared/certification/lifecycle.ts';
import type { Stage } from '../../shared/certification/schema.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { MerchantOffice } from '../identity/access-given.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import { applyPage } from './apply-page.ts';
import { contactOf } from './contact-of.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';

/** Nobody has looked at these: whoever has access begins one in any county, with an address for messages of their own. */
const UNSEEN: readonly Stage[] = ['draft', 'abandoned'];

/**
 * What offices have to do with a merchant. The one that decides on a hand-over follows from the newest case that it was
 * sent, else from the newest; without any, from the division in its number (GB 32100: characters 3 to 8, where it was
 * registered), else it is the province.
 * @param about.province first two digits of GB/T 2260
 */
export async function officeOf(
  given: CertificationGiven,
  uscc: string,
  { province, now }: { readonly province: string; readonly now: Instant },
): Promise<MerchantOffice> {
  const isUnseen = ({ state }: HeldCase): number => Number(UNSEEN.includes(state.stage));
  const cases = (await given.cases.listOfApplicant(uscc)).toSorted(
    (a, b) => isUnseen(a) - isUnseen(b) || (a.state.since > b.state.since ? -1 : 1),
  );
  const [newest] = cases;
  if (newest === undefined) {
    const registered = uscc.slice(2, 8);
    const { divisionName } = await import('../../shared/register/divisions.ts');
    const known = registered.startsWith(province) && divisionName(registered, 'zh') !== undefined;
    const division = known ? registered : `${province}0000`;
    return { division, inHand: [], subject: uscc, noticeWrites: () => [] };
  }
  const { name, caseId, division } = newest.state.identity;
  const contact = await contactOf(given, newest);
  return {
    division,
    inHand: cases
      .filter(({ state }) => isInHand(state.stage, state.certificate?.validTo, dayInShanghai(now)))
      .map(({ state: { identity } }) => ({ caseId: identity.caseId, division: identity.division })),
    subject: name,
    noticeWrites: (noticeId) =>
      contact === undefined
        ? []
        : newNoticeWrites({
            ...{ noticeId, caseId, division, channel: 'mail', template: 'access-news', at: now, ...contact },
            params: { name, link: applyPage(given, contact.locale, 'access') },
          }),
  };
}
