/** The ten forms of the procedure, by their numbers in the Measures' annex. */
export const FORM_IDS = [
  'form-1',
  'form-2',
  'form-3',
  'form-4',
  'form-5',
  'form-6',
  'form-7',
  'form-8',
  'form-9',
  'form-10',
] as const;
export type FormId = (typeof FORM_IDS)[number];
