import type { CaseState } from '../../shared/certification/case-state.ts';
import type { CaseIdentity } from '../../shared/certification/schema.ts';
import { caseLookupWrites } from '../desk/case-lookup-writes.ts';
import type { TableWrite } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';

/** By its reference and its merchant's number officers find an application, under the name that it has. */
export const lookupWrites = (
  { caseId, reference, division, name: subject, uscc }: CaseIdentity,
  openedAt: string,
): readonly TableWrite[] =>
  caseLookupWrites({ kind: 'application', caseId, reference, division, subject, uscc, openedAt });

/** The same once the name has changed; nothing where it has not. */
export async function renamedLookupWrites(
  { cases }: Pick<CertificationGiven, 'cases'>,
  before: CaseState,
  { identity }: CaseState,
): Promise<readonly TableWrite[]> {
  if (before.identity.name === identity.name) return [];
  const first = await cases.findFact(identity.caseId, 1);
  return first === undefined ? [] : lookupWrites(identity, first.fact.at);
}
