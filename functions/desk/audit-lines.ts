import { caseReference } from '../../shared/complaints/case-reference.ts';
import { CASE_ID } from '../../shared/complaints/schema.ts';
import type { AuditEntry, AuditLine } from '../../shared/desk/schema.ts';
import type { CertificationRepository } from '../certification/repository.ts';
import type { DeskRepository } from './repository.ts';

export interface LinePorts {
  readonly desk: Pick<DeskRepository, 'listAccounts'>;
  readonly applications: Pick<CertificationRepository, 'findMany'>;
}

/**
 * Lines of the trail with what people call what they name: the reference of a case, the name of the colleague to whom
 * one was assigned. What is stored stays as it was written; where nothing is found, the line says its ids alone.
 * @param entries one page: its names are asked for in two questions
 */
export async function auditLines(
  { desk, applications }: LinePorts,
  entries: readonly AuditEntry[],
): Promise<AuditLine[]> {
  const caseIds = entries.flatMap(({ caseId }) =>
    caseId === undefined || CASE_ID.test(caseId) ? [] : [caseId],
  );
  const accounts = entries.flatMap(({ action, detail }) =>
    action === 'case-assigned' && detail !== undefined ? [detail] : [],
  );
  const [cases, colleagues] = await Promise.all([
    applications.findMany(caseIds),
    desk.listAccounts(accounts),
  ]);
  const references = new Map(cases.map(({ state }) => [state.identity.caseId, state.identity.reference]));
  const names = new Map(colleagues.map(({ accountId, name }) => [accountId, name]));
  return entries.map((entry) => ({
    ...entry,
    reference: referenceOf(entry.caseId, references),
    colleague: entry.action === 'case-assigned' ? names.get(entry.detail ?? '') : undefined,
  }));
}

function referenceOf(
  caseId: string | undefined,
  references: ReadonlyMap<string, string>,
): string | undefined {
  if (caseId === undefined) return undefined;
  return CASE_ID.test(caseId) ? caseReference(caseId) : references.get(caseId);
}
