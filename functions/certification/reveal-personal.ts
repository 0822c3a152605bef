import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { openContents } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { personalOf } from './personal.ts';

/**
 * The personal fields of a case in clear, after the purpose was written to the audit trail.
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function revealPersonal(
  given: CertificationGiven,
  request: Ask & { readonly caseId: string; readonly purpose: string },
): Promise<Record<string, Record<string, string>>> {
  const { caseId, purpose, actor, actorName, now, requestId } = request;
  const whole = await given.cases.readCase(caseId);
  if (whole === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(whole.held.state.identity);
  const entry = {
    id: requestId,
    at: now,
    actor: actor.accountId,
    action: 'personal-data-viewed' as const,
    caseId,
    purpose,
    ...(actorName === undefined ? {} : { actorName }),
  };
  await given.cases.commit([auditWrite(entry)]);
  const key = await given.caseKeys.unwrap(caseId, whole.held.wrapped);
  return personalOf(openContents(caseId, whole.sections, key));
}
