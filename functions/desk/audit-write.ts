import type { AuditEntry } from '../../shared/desk/schema.ts';
import { asInstant, dayInShanghai } from '../../shared/kernel/days.ts';
import { auditCaseKey, auditKey } from '../table/desk-keys.ts';
import type { TableWrite } from '../table/table.ts';

/**
 * The line of the audit trail for an action, for the transaction of the verb that performs it, so that neither is
 * there without the other. A line about a case is found by its day and by the case. It is never written over.
 * @param entry `id` new and random; `at` the instant of the action
 */
export function auditWrite(entry: AuditEntry): TableWrite {
  const day = dayInShanghai(asInstant(new Date(entry.at)));
  const copies = entry.caseId === undefined ? [] : [auditCaseKey(entry.caseId, entry.at, entry.id)];
  return { put: { ...auditKey(day, entry.at, entry.id), entry }, expect: 'absent', copies };
}
