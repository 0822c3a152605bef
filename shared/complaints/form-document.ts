import type { FormField, OfficialForm } from './official-forms.ts';

/** What a form is filled with; a field without a text is missing. */
export type FormValues = Readonly<Partial<Record<FormField, string>>>;

/**
 * A piece of a paragraph: text as it is printed, a number that a line does not cut anywhere, a gap that has to be filled, or something
 * that is not shown.
 */
export interface Piece {
  readonly kind: 'text' | 'number' | 'gap' | 'hidden';
  readonly text: string;
}

/** A form filled in, as it is shown and printed. */
export interface FormDocument {
  /** Lines of a table: label and what stands beside it. */
  readonly rows: readonly { readonly field: FormField; readonly label: string; readonly value: Piece }[];
  readonly addressee: readonly Piece[];
  readonly paragraphs: readonly (readonly Piece[])[];
}

export interface FormGiven {
  readonly form: OfficialForm;
  readonly values: FormValues;
  /** Words that every form may hold: `reference`, `track`, `lawTitle`. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Printed names of the fields. */
  readonly labels: Readonly<Record<FormField, string>>;
  /** Personal fields that are there and not shown. */
  readonly hidden: ReadonlySet<FormField>;
}

/** Mandatory fields without a text; of a personal one only that it is missing. */
export const missingFields = (form: OfficialForm, values: FormValues): readonly FormField[] =>
  form.required.filter((field) => (values[field] ?? '') === '');

/** The form with what the case says. A mandatory field without a text is a gap, an optional one is left out. */
export function formDocument(given: FormGiven): FormDocument {
  const { form, labels } = given;
  const fields = form.layout === 'letter' ? [] : [...form.required, ...form.optional];
  const rowFields = form.layout === 'agreement' ? fields.filter((field) => IN_AGREEMENT.has(field)) : fields;
  return {
    rows: rowFields.flatMap((field) => {
      const value = pieceOf(given, field);
      return value === undefined ? [] : [{ field, label: labels[field], value }];
    }),
    addressee: form.to === undefined ? [] : piecesOf(given, form.to),
    paragraphs: form.text.map((text) => piecesOf(given, text)).filter((pieces) => pieces.length > 0),
  };
}

/** What an agreement says of the two sides before its text. */
const IN_AGREEMENT: ReadonlySet<FormField> = new Set([
  'name',
  'respondent',
  'respondentAddress',
  'narrative',
  'demands',
] as const);

function pieceOf({ form, values, labels, hidden }: FormGiven, field: FormField): Piece | undefined {
  if (hidden.has(field)) return { kind: 'hidden', text: labels[field] };
  const text = values[field] ?? '';
  if (text === '') return form.required.includes(field) ? { kind: 'gap', text: labels[field] } : undefined;
  return { kind: 'text', text };
}

/** A paragraph cut at its braces; one that is nothing but an optional field without a text is empty. */
function piecesOf(given: FormGiven, text: string): readonly Piece[] {
  const pieces = text.split(/(\{\w+\})/).flatMap((part): readonly Piece[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [{ kind: 'text', text: part }];
    const fixed = given.fixed[name];
    if (fixed !== undefined) return [{ kind: name === 'reference' ? 'number' : 'text', text: fixed }];
    const piece = pieceOf(given, name as FormField);
    return piece === undefined ? [] : [piece];
  });
  return pieces;
}
