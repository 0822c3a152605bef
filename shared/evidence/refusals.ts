/** Why an upload is refused; words for each in advice.ts. */
export const EVIDENCE_REFUSALS = [
  'empty',
  'too-large',
  'too-many-pixels',
  'not-a-picture',
  'other-picture-type',
  'heic',
  'pdf',
  'type-differs',
  'animated',
  'damaged',
  'altered',
  'never-arrived',
] as const;
export type EvidenceRefusal = (typeof EVIDENCE_REFUSALS)[number];
