import type { Key } from './table.ts';

/** Keys of the Casework table that belong to the desk. */

/** A day without a limit comes after every day with one. */
const NO_DUE_DAY = '9999-12-31';

/** The row of an open case; what the lists hold are its copies. */
export const workItemKey = (caseId: string): Key => ({ pk: `WORK-ITEM#${caseId}`, sk: 'WORK-ITEM' });

/** Who took the case and who gave it back, oldest first. */
export const ASSIGNMENT_PREFIX = 'ASSIGNMENT#';
export const assignmentKey = (caseId: string, version: number): Key => ({
  pk: `WORK-ITEM#${caseId}`,
  sk: `${ASSIGNMENT_PREFIX}${String(version).padStart(6, '0')}`,
});

/** That the case's last day moved with the calendar, oldest first. */
export const DUE_MOVE_PREFIX = 'DUE-MOVE#';
export const dueMoveKey = (caseId: string, version: number): Key => ({
  pk: `WORK-ITEM#${caseId}`,
  sk: `${DUE_MOVE_PREFIX}${String(version).padStart(6, '0')}`,
});

/** How far the open cases were counted anew by the calendar that is in force. */
export const RECOUNT_KEY: Key = { pk: 'WORK-RECOUNT', sk: 'CALENDAR' };

/** The open cases of a scope, due soonest first. @param scope GB/T 2260 code, 6 digits */
export const workListPk = (scope: string): string => `WORK#${scope}`;
export const workListKey = (
  scope: string,
  { dueDay, caseId }: { readonly dueDay?: string | undefined; readonly caseId: string },
): Key => ({ pk: workListPk(scope), sk: `${dueDay ?? NO_DUE_DAY}#${caseId}` });

/** A case by its reference number. */
export const caseReferenceKey = (reference: string): Key => ({
  pk: `CASE-REFERENCE#${reference}`,
  sk: 'CASE',
});

/** Applications by the first two characters of the unit's folded name. */
export const caseNamePk = (folded: string): string => `CASE-NAME#${[...folded].slice(0, 2).join('')}`;
export const caseNameKey = (folded: string, caseId: string): Key => ({
  pk: caseNamePk(folded),
  sk: `${folded}#${caseId}`,
});

/** The cases that concern a merchant, oldest first. */
export const caseUsccPk = (uscc: string): string => `CASE-USCC#${uscc}`;
export const caseUsccKey = (uscc: string, openedAt: string, caseId: string): Key => ({
  pk: caseUsccPk(uscc),
  sk: `${openedAt}#${caseId}`,
});

/** An account of staff, known since its first sign-in. */
export const staffAccountKey = (accountId: string): Key => ({ pk: `STAFF#${accountId}`, sk: 'STAFF' });

/** The officers of an office. */
export const officePk = (division: string): string => `OFFICE#${division}`;
export const officeKey = (division: string, accountId: string): Key => ({
  pk: officePk(division),
  sk: accountId,
});

/** The audit trail of a calendar day (Asia/Shanghai), in the order of time. */
export const auditDayPk = (day: string): string => `AUDIT#${day}`;
export const auditKey = (day: string, at: string, id: string): Key => ({
  pk: auditDayPk(day),
  sk: `${at}#${id}`,
});

/** The audit trail of a case, in the order of time. */
export const auditCasePk = (caseId: string): string => `AUDIT-CASE#${caseId}`;
export const auditCaseKey = (caseId: string, at: string, id: string): Key => ({
  pk: auditCasePk(caseId),
  sk: `${at}#${id}`,
});

/** Partitions of the audit trail, as an access policy writes them. */
export const AUDIT_PARTITIONS = ['AUDIT#*', 'AUDIT-CASE#*'] as const;
