/** A case's id as people read it out: `C-7K2M-9QXR-3F0T-VB6H`. It opens nothing. */
export const caseReference = (caseId: string): string =>
  `C-${(caseId.slice(1).toUpperCase().match(/.{4}/g) ?? []).join('-')}`;
