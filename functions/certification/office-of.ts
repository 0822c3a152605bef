import type { Stage } from '../../shared/certification/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import { applyPage } from './apply-page.ts';
import { contactOf } from './contact-of.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';

/** Nobody has looked at these: whoever has access begins one in any county, with an address for messages of their own. */
const UNSEEN: readonly Stage[] = ['draft', 'abandoned'];

/**
 * The office that has to do with a merchant, by the newest case that it was sent, else by the newest; without any, by the division in its number (GB 32100:
 * characters 3 to 8, where it was registered), else the province.
 * @param about.province first two digits of GB/T 2260
 */
export async function officeOf(
  given: CertificationGiven,
  uscc: string,
  { province, now }: { readonly province: string; readonly now: Instant },
): Promise<{
  readonly divisions: readonly [string, ...string[]];
  readonly subject: string;
  readonly noticeWrites: (noticeId: string) => readonly TableWrite[];
}> {
  const isUnseen = ({ state }: HeldCase): number => Number(UNSEEN.includes(state.stage));
  const cases = (await given.cases.listOfApplicant(uscc)).toSorted(
    (a, b) => isUnseen(a) - isUnseen(b) || (a.state.since > b.state.since ? -1 : 1),
  );
  const [newest] = cases;
  if (newest === undefined) {
    const registered = uscc.slice(2, 8);
    const { divisionName } = await import('../../shared/register/divisions.ts');
    const known = registered.startsWith(province) && divisionName(registered, 'zh') !== undefined;
    return { divisions: [known ? registered : `${province}0000`], subject: uscc, noticeWrites: () => [] };
  }
  const { name, caseId, division } = newest.state.identity;
  const contact = await contactOf(given, newest);
  return {
    divisions: [division, ...cases.slice(1).map(({ state }) => state.identity.division)],
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
