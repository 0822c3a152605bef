import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { CaseHead, Contact } from '../../shared/complaints/schema.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import { procedureOf } from './procedure.ts';

/** Where there is no last day to name: the holidays of its year are not announced. */
const UNKNOWN_DAY = { zh: '法定期限', en: 'the legal time limit' } as const;

/**
 * Word that a case has arrived, for whoever left a way to be reached; nobody else is told anything. The receipt is
 * never in it.
 */
export function arrivalNotices(given: {
  readonly head: CaseHead;
  readonly caseKey: CaseKey;
  readonly contact: Contact | undefined;
  readonly publicOrigin: string;
}): readonly TableWrite[] {
  const { head, caseKey, contact, publicOrigin } = given;
  if (contact === undefined) return [];
  const { locale } = contact;
  const ways = [['mail', contact.email] as const, ['sms', contact.phone] as const];
  return ways.flatMap(([channel, address]) =>
    address === undefined
      ? []
      : newNoticeWrites({
          noticeId: `arrived-${channel}`,
          caseId: head.caseId,
          division: head.division,
          caseKey,
          channel,
          address,
          template: 'case-received',
          locale,
          params: {
            reference: caseReference(head.caseId),
            dueDay: standingOf(head, procedureOf(head)).due?.day ?? UNKNOWN_DAY[locale],
            link: `${publicOrigin}${locale === 'en' ? '/en' : ''}/case/`,
          },
          at: head.filedAt,
        }),
  );
}
