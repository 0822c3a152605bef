import type { CaseLookup } from '../../shared/desk/case-search.ts';
import { caseNameKey, caseReferenceKey, caseUsccKey } from '../table/desk-keys.ts';
import type { TableWrite } from '../table/table.ts';

/** A unit's name as it is searched for. */
export const nameKeyOf = (name: string): string =>
  name.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();

/**
 * The writes by which officers find a case by its reference and by the merchant's number, an application by the unit's
 * name too, open or closed; for the transaction that opens the case, or learns the merchant's number. Of a unit that
 * has a new name they add that one to the former.
 */
export function caseLookupWrites(found: CaseLookup): TableWrite[] {
  const { kind, reference, subject, uscc, openedAt, caseId } = found;
  const copies = kind === 'application' ? [caseNameKey(nameKeyOf(subject), caseId)] : [];
  return [
    { put: { ...caseReferenceKey(reference), found }, copies },
    ...(uscc === undefined ? [] : [{ put: { ...caseUsccKey(uscc, openedAt, caseId), found } }]),
  ];
}
