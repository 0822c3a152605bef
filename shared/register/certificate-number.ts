import { mod3736CheckCharacter } from '../kernel/check-digits.ts';
import type { Field } from './fields.ts';

/** Letter of a field in certificate numbers. */
export const FIELD_LETTERS = {
  market: 'M',
  medical: 'H',
  transport: 'T',
  fuel: 'F',
  optical: 'O',
  other: 'X',
} as const satisfies Record<Field, string>;

/** What a certificate number is made of. */
export interface CertificateNumberParts {
  /** Jurisdiction prefix, four capital letters, e.g. `YNIM`. */
  readonly prefix: string;
  readonly year: number;
  /** County code, 6 digits. */
  readonly division: string;
  readonly field: Field;
  /** From 1 without gaps within prefix, year, division and field. */
  readonly sequence: number;
}

const SHAPE = /^([A-Z]{4})-(\d{4})-(\d{6})-([A-Z])-(\d{4,})-([0-9A-Z])$/;

/** `YNIM-2016-530102-M-0001-K`; the last character checks the rest by ISO 7064 MOD 37,36. */
export function formatCertificateNumber(parts: CertificateNumberParts): string {
  const sequence = String(parts.sequence).padStart(4, '0');
  const payload = `${parts.prefix}-${parts.year}-${parts.division}-${FIELD_LETTERS[parts.field]}-${sequence}`;
  return `${payload}-${mod3736CheckCharacter(payload)}`;
}

const FIELD_OF: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.entries(FIELD_LETTERS).map(([field, letter]) => [letter, field as Field]),
);

const LOOSE_SHAPE = /^([A-Z]{4})-?(\d{4})-?(\d{6})-?([A-Z])-?(\d{4,})-?([0-9A-Z])$/;

/**
 * A number as people type it, in the spelling of the register: full-width forms, small letters, spaces, the dashes of
 * a Chinese keyboard, and hyphens left out. Anything else comes back in capitals, for its reader to judge.
 */
export function tidyCertificateNumber(text: string): string {
  const capitals = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/\s/g, '')
    .toUpperCase();
  return capitals.replace(LOOSE_SHAPE, '$1-$2-$3-$4-$5-$6');
}

/** The parts of a number with a right check character, however it is typed; `undefined` for anything else. */
export function parseCertificateNumber(text: string): CertificateNumberParts | undefined {
  const match = SHAPE.exec(tidyCertificateNumber(text));
  if (match === null) return undefined;
  const [whole, prefix = '', year, division = '', letter, sequence, check] = match;
  const field = FIELD_OF[letter ?? ''];
  if (field === undefined || mod3736CheckCharacter(whole.slice(0, -2)) !== check) return undefined;
  return { prefix, year: Number(year), division, field, sequence: Number(sequence) };
}

/** `滇诚计〔2016〕530102-M-0001号`, the form for Chinese documents. */
export function chineseCertificateNumber(parts: CertificateNumberParts, abbreviation: string): string {
  const sequence = String(parts.sequence).padStart(4, '0');
  return `${abbreviation}诚计〔${parts.year}〕${parts.division}-${FIELD_LETTERS[parts.field]}-${sequence}号`;
}
