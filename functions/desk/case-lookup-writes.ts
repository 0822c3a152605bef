import type { CaseLookup } from '../../shared/desk/case-search.ts';
import { caseReferenceKey, caseUsccKey } from '../table/desk-keys.ts';
import type { TableWrite } from '../table/table.ts';

/**
 * The writes by which officers find a case by its reference and by the merchant's number, open or closed; for the
 * transaction that opens the case, or learns the merchant's number.
 */
export function caseLookupWrites(found: CaseLookup): TableWrite[] {
  const { reference, uscc, openedAt, caseId } = found;
  return [
    { put: { ...caseReferenceKey(reference), found } },
    ...(uscc === undefined ? [] : [{ put: { ...caseUsccKey(uscc, openedAt, caseId), found } }]),
  ];
}
