import { UPLOAD_DUE_CURSOR_KEY, uploadDueKey, uploadKey, uploadLinkKey } from '../table/evidence-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { Upload, UploadLink } from './upload.ts';

/** A new upload, and the note by which it is looked at again in `dueHour`. */
export const newUploadWrites = (upload: Upload, dueHour: string): readonly TableWrite[] => [
  { put: { ...uploadKey(upload.evidenceId), version: upload.version, upload }, expect: 'absent' },
  { put: uploadDueKey(dueHour, upload.evidenceId) },
];

/** An upload that stood at `upload.version - 1`. */
export const changedUploadWrite = (upload: Upload): TableWrite => ({
  put: { ...uploadKey(upload.evidenceId), version: upload.version, upload },
  expect: { attribute: 'version', equals: upload.version - 1 },
});

/** Says to whom an upload belongs; fails where that is said already. */
export const linkWrite = (evidenceId: string, link: UploadLink): TableWrite => ({
  put: { ...uploadLinkKey(evidenceId), link, holders: link.caseIds.length },
  expect: 'absent',
});

/** Another case holds an upload as well; fails where its holders changed meanwhile. */
export const jointLinkWrite = (evidenceId: string, before: UploadLink, caseId: string): TableWrite => ({
  put: {
    ...uploadLinkKey(evidenceId),
    link: { ...before, caseIds: [...before.caseIds, caseId] },
    holders: before.caseIds.length + 1,
  },
  expect: { attribute: 'holders', equals: before.caseIds.length },
});

/** A case gives up its part in an upload that others hold as well; fails where another gave up meanwhile. */
export const sharedLinkWrite = (evidenceId: string, before: UploadLink, caseId: string): TableWrite => {
  const link = { ...before, caseIds: before.caseIds.filter((each) => each !== caseId) };
  return {
    put: { ...uploadLinkKey(evidenceId), link, holders: link.caseIds.length },
    expect: { attribute: 'holders', equals: before.caseIds.length },
  };
};

export const removedLinkWrite = (evidenceId: string): TableWrite => ({ remove: uploadLinkKey(evidenceId) });

/** Takes an upload away; with an hour, its files are cleared when that is over. */
export const removedUploadWrites = (evidenceId: string, dueHour?: string): readonly TableWrite[] => [
  { remove: uploadKey(evidenceId) },
  ...(dueHour === undefined ? [] : [{ put: uploadDueKey(dueHour, evidenceId) }]),
];

export const doneDueWrite = (hour: string, evidenceId: string): TableWrite => ({
  remove: uploadDueKey(hour, evidenceId),
});

export const dueCursorWrite = (hour: string): TableWrite => ({ put: { ...UPLOAD_DUE_CURSOR_KEY, hour } });
