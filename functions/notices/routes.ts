import { assertCovers, coversDivision } from '../../shared/identity/scope.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  listCaseNoticesContract,
  listNoticesContract,
  resendNoticeContract,
} from '../../shared/notices/api.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { type Feature, operation } from '../http/operation.ts';
import { listFailedNotices } from './list-failed-notices.ts';
import { resendNotice } from './resend-notice.ts';

export const noticesFeature: Feature = {
  name: 'notices',
  operations: [
    operation(listNoticesContract, ({ query, caller }, { notices }) =>
      listFailedNotices(notices, { scope: caller.division, after: query.after }),
    ),
    operation(listCaseNoticesContract, async ({ params, caller }, { notices }) => {
      const all = await notices.listNotices(params.caseId);
      const scope = caller.division;
      return {
        notices: all.filter(({ division }) => scope !== undefined && coversDivision(scope, division)),
      };
    }),
    operation(resendNoticeContract, async ({ params, caller }, { notices, now, newId }) => {
      const notice = await notices.findNotice(params);
      if (notice === undefined) throw new DomainError('NOT_FOUND', 'expected a notice with this id');
      assertCovers(caller, notice.division);
      const audit = auditWrite({
        id: newId(),
        at: now(),
        actor: caller.accountId,
        action: 'notice-sent',
        detail: 'resent',
        caseId: params.caseId,
      });
      await resendNotice(notices, params, [audit], now());
      return { resent: true } as const;
    }),
  ],
};
