import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { resendNotice } from '../notices/resend-notice.ts';
import { personCase } from './booking-person.ts';

/**
 * Has a message to a visitor sent once more that was given up.
 * @throws DomainError NOT_FOUND outside the caller's area; CONFLICT where it was not given up
 */
export async function resendVisitNotice(
  notices: NoticeRepository,
  given: {
    readonly caller: Caller;
    readonly number: string;
    readonly noticeId: string;
    readonly at: Instant;
    readonly auditId: string;
  },
): Promise<void> {
  const { caller, number, noticeId, at, auditId } = given;
  const ref = { caseId: personCase(number), noticeId };
  const notice = await notices.findNotice(ref);
  if (notice === undefined) throw new DomainError('NOT_FOUND', 'expected a notice with this id');
  assertCovers(caller, notice.division);
  const audit = auditWrite({
    id: auditId,
    at,
    actor: caller.accountId,
    actorName: caller.name,
    action: 'notice-sent',
    detail: 'resent to a visitor',
  });
  await resendNotice(notices, ref, [audit], at);
}
