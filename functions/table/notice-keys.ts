import type { Key } from './table.ts';

/** Keys of notices in the Casework table. */
export const NOTICE_PREFIX = 'NOTICE#';

/** The notices of a case. */
export const noticesPk = (caseId: string): string => `${NOTICE_PREFIX}${caseId}`;
export const noticeKey = (caseId: string, noticeId: string): Key => ({ pk: noticesPk(caseId), sk: noticeId });

/** Notices to try again, by when. */
export const NOTICES_DUE_PK = 'NOTICEDUE';
export const noticeDueKey = (at: string, caseId: string, noticeId: string): Key => ({
  pk: NOTICES_DUE_PK,
  sk: `${at}#${caseId}#${noticeId}`,
});

/** Notices given up, by when. */
export const NOTICES_FAILED_PK = 'NOTICEFAILED';
export const noticeFailedKey = (at: string, caseId: string, noticeId: string): Key => ({
  pk: NOTICES_FAILED_PK,
  sk: `${at}#${caseId}#${noticeId}`,
});
