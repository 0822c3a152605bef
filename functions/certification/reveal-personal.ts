import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { caseKeyOf } from './case-key.ts';
import { openContents } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { openObjections } from './objections-of.ts';
import { personalOf } from './personal.ts';

/**
 * The personal fields of a case, and how objectors can be reached by their number, in clear, after the purpose was written to the audit trail.
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function revealPersonal(
  given: CertificationGiven,
  request: Ask & { readonly caseId: string; readonly purpose: string },
): Promise<Record<string, Record<string, string>>> {
  const { caseId, purpose, actor, actorName, now, requestId } = request;
  const whole = await given.cases.readCase(caseId);
  if (whole === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(whole.held.state);
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
  const { held, sections } = whole;
  const contents =
    held.erasedAt === undefined ? openContents(caseId, sections, await caseKeyOf(given, held)) : {};
  const objectors = (await openObjections(given, held)).flatMap(({ objectionId, contact = '' }) =>
    contact === '' ? [] : [[objectionId, contact]],
  );
  return {
    ...personalOf(contents),
    ...(objectors.length === 0 ? {} : { objections: Object.fromEntries(objectors) }),
  };
}
