import type { CaseState } from '../../shared/certification/case-state.ts';
import type { CaseIdentity } from '../../shared/certification/schema.ts';
import { caseLookupWrites } from '../desk/case-lookup-writes.ts';
import { caseUsccKey } from '../table/desk-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';

const lookupOf = ({ caseId, reference, division, name: subject, uscc }: CaseIdentity, openedAt: string) => ({
  kind: 'application' as const,
  caseId,
  reference,
  division,
  subject,
  uscc,
  openedAt,
});

/** By its reference, its name and its merchant's number officers find an application. */
export const lookupWrites = (identity: CaseIdentity, openedAt: string): readonly TableWrite[] =>
  caseLookupWrites(lookupOf(identity, openedAt));

/** The row by the merchant's number, once the name has changed; the others move with the head of the case. */
export async function renamedLookupWrites(
  { cases }: Pick<CertificationGiven, 'cases'>,
  before: CaseState,
  { identity }: CaseState,
): Promise<readonly TableWrite[]> {
  if (before.identity.name === identity.name) return [];
  const first = await cases.findFact(identity.caseId, 1);
  if (first === undefined) return [];
  const found = lookupOf(identity, first.fact.at);
  return [{ put: { ...caseUsccKey(found.uscc, found.openedAt, found.caseId), found } }];
}
