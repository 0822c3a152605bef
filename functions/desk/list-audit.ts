import type { AuditEntry, AuditLine } from '../../shared/desk/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditLines, type LinePorts } from './audit-lines.ts';
import { auditWrite } from './audit-write.ts';
import { findByReference } from './find-by-reference.ts';
import type { DeskRepository } from './repository.ts';

const PAGE_SIZE = 100;

interface Given extends Pick<LinePorts, 'applications'> {
  readonly desk: DeskRepository;
  readonly now: Instant;
  readonly newId: () => string;
}

interface Page {
  readonly entries: AuditLine[];
  readonly next?: string;
}

/** One page of the audit trail of a day, oldest first. That it was read is written down, too, on its first page. */
export async function listAudit(
  given: Given,
  caller: Caller,
  { day, after }: { readonly day: Day; readonly after?: string | undefined },
): Promise<Page> {
  if (after === undefined) await noteRead(given, caller, { detail: day });
  return pageOf(given, await given.desk.listAudit(day, { limit: PAGE_SIZE, after }));
}

/**
 * One page of the audit trail of a case, open or closed, oldest first; that it was read becomes a line of it.
 * @param reference as people quote it
 * @throws DomainError NOT_FOUND where no case has this reference
 */
export async function listCaseAudit(
  given: Given,
  caller: Caller,
  { reference, after }: { readonly reference: string; readonly after?: string | undefined },
): Promise<Page> {
  const found = await findByReference(given.desk, reference);
  if (found === undefined) throw new DomainError('NOT_FOUND', 'expected the reference of a case');
  const { caseId } = found;
  if (after === undefined) await noteRead(given, caller, { detail: found.reference, caseId });
  return pageOf(given, await given.desk.listCaseAudit(caseId, { limit: PAGE_SIZE, after }));
}

async function noteRead(
  { desk, now, newId }: Given,
  { accountId: actor, name: actorName }: Caller,
  what: Pick<AuditEntry, 'detail' | 'caseId'>,
): Promise<void> {
  await desk.commit([auditWrite({ id: newId(), at: now, actor, actorName, action: 'audit-read', ...what })]);
}

async function pageOf(
  ports: LinePorts,
  { entries, next }: Awaited<ReturnType<DeskRepository['listAudit']>>,
): Promise<Page> {
  const lines = await auditLines(ports, entries);
  return next === undefined ? { entries: lines } : { entries: lines, next };
}
