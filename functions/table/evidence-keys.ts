import type { Key } from './table.ts';

/** Keys of uploads in the Casework table. The access patterns that use them are listed in functions/README.md. */
export const EVIDENCE_PREFIX = 'EVIDENCE#';

/** The upload itself; only its examination changes it. */
export const uploadKey = (evidenceId: string): Key => ({
  pk: `${EVIDENCE_PREFIX}${evidenceId}`,
  sk: 'UPLOAD',
});

/** To whom it belongs: written once, by the case that attaches it or by the removal that takes it away. */
export const uploadLinkKey = (evidenceId: string): Key => ({
  pk: `${EVIDENCE_PREFIX}${evidenceId}`,
  sk: 'LINK',
});

/** Uploads to look at again in an hour of UTC, `2026-05-20T04`. */
export const uploadDuePk = (hour: string): string => `EVIDENCEDUE#${hour}`;
export const uploadDueKey = (hour: string, evidenceId: string): Key => ({
  pk: uploadDuePk(hour),
  sk: evidenceId,
});

/** The first hour that is not done yet. */
export const UPLOAD_DUE_CURSOR_KEY: Key = { pk: 'EVIDENCEDUE', sk: 'CURSOR' };
