import { asDay } from '../../kernel/days.ts';
import { formatCertificateNumber, parseCertificateNumber } from '../certificate-number.ts';
import type { Unit } from '../schema.ts';
import { numberHash } from './fold.ts';
import type { SearchEntry } from './schema.ts';

/** Where the index lies, below the site's root. */
export const INDEX_PATH = '/search-index/index.txt';
/** Units up to which the index is one file. */
export const WHOLE_LIMIT = 400;

export const partPath = (prefecture: string): string => `/search-index/${prefecture}.txt`;

/** The file that a search reads first. */
export interface SearchIndex {
  /** Lines of `formatCharacters`. */
  readonly characters: string;
  /** Prefectures that have a file of their own, 6 digits; none where the register is small. */
  readonly parts: readonly string[];
  /** Lines of the units that are in no part. */
  readonly units: string;
}

/** Three sections with an empty line between them: no JSON, since most of it would be quotes. */
export const formatIndex = ({ characters, parts, units }: SearchIndex): string =>
  [characters, parts.join(' '), units].join('\n\n');

export function parseIndex(text: string): SearchIndex {
  const [characters = '', parts = '', units = ''] = text.split('\n\n');
  return { characters, parts: parts.split(' ').filter(Boolean), units };
}

/**
 * One unit on a line: what follows from the rest is left out, since every byte is paid for at the first search.
 * Columns: public id, name, certificate number without what the division and check character repeat, last day,
 * suspended on, withdrawn on, hash of the identifier.
 */
export function formatEntry(unit: Unit): string {
  const number = parseCertificateNumber(unit.certificateNumber);
  const short =
    number === undefined
      ? unit.certificateNumber
      : [number.prefix, number.year, number.division, number.field, number.sequence].join(' ');
  const columns = [
    unit.publicId,
    unit.name.replaceAll(/[\t\n\r]/g, ' '),
    number?.division === unit.division && number.field === unit.field
      ? short
      : `${short}|${unit.division}|${unit.field}`,
    unit.validTo,
    unit.suspendedOn ?? '',
    unit.withdrawnOn ?? '',
    unit.uscc === undefined ? '' : numberHash(unit.uscc),
  ];
  return columns.join('\t').trimEnd();
}

/** The units of a text of lines. @throws where a line is not one that `formatEntry` writes */
export function parseEntries(text: string): readonly SearchEntry[] {
  return text.split('\n').filter(Boolean).map(parseEntry);
}

function parseEntry(line: string): SearchEntry {
  const [publicId = '', name = '', number = '', validTo = '', suspendedOn, withdrawnOn, usccHash] =
    line.split('\t');
  const [short = '', ...own] = number.split('|');
  const [prefix = '', year, division = '', field, sequence] = short.split(' ');
  const parts = { prefix, year: Number(year), division, field: field as Unit['field'] };
  return {
    publicId,
    name,
    certificateNumber:
      sequence === undefined ? short : formatCertificateNumber({ ...parts, sequence: Number(sequence) }),
    division: own[0] ?? division,
    field: (own[1] ?? field) as Unit['field'],
    validTo: asDay(validTo),
    ...(suspendedOn ? { suspendedOn: asDay(suspendedOn) } : {}),
    ...(withdrawnOn ? { withdrawnOn: asDay(withdrawnOn) } : {}),
    ...(usccHash ? { usccHash } : {}),
  };
}
