import { asDay } from '../../kernel/days.ts';
import { formatCertificateNumber, parseCertificateNumber } from '../certificate-number.ts';
import type { Unit } from '../schema.ts';
import type { SearchEntry } from './schema.ts';

/** What a search reads first, below the site's root: the register where it is small, else how its shards lie. */
export const INDEX_PATH = '/search-index/index.txt';
/** Readings and forms of many characters, those outside the register's names too; read when a question needs them. */
export const CHARACTERS_PATH = '/search-index/characters.txt';
/** Readings of the characters in a small register's names; read when letters are typed. */
export const READINGS_PATH = '/search-index/readings.txt';
/** Hashes of the identifiers of a small register, in the order of its units. */
export const IDENTIFIERS_PATH = '/search-index/identifiers.txt';
/** Units up to which the index is one file. */
export const WHOLE_LIMIT = 400;
/** A file of units: the whole of a small register, or one shard. */
export interface UnitFile {
  /** As `formatCharacters` writes it; without readings where the file is not for questions by sound. */
  readonly characters: string;
  /** Hashes of the grams under which there are more units than the file holds. */
  readonly overfull: ReadonlySet<number>;
  /** Lines of `formatEntry`. */
  readonly units: string;
}

/** With what the first file of a large register begins, and no small register's. */
export const LAYOUT_MARK = 'shards ';

/** Three sections with an empty line between them: no JSON, since most of it would be quotes. */
export const formatUnitFile = ({ characters, overfull, units }: UnitFile): string =>
  [characters, [...overfull].map((hash) => hash.toString(36)).join(' '), units].join('\n\n');

export function parseUnitFile(text: string): UnitFile {
  const [characters = '', overfull = '', units = ''] = text.split('\n\n');
  const hashes = overfull.split(' ').filter(Boolean);
  return { characters, overfull: new Set(hashes.map((hash) => Number.parseInt(hash, 36))), units };
}

/**
 * One unit on a line: what follows from the rest is left out, since every byte is paid for at the first search.
 * Columns: public id, name, certificate number without what the division and check character repeat, last day,
 * suspended on, withdrawn on.
 */
export function formatEntry(unit: Omit<SearchEntry, 'usccHash'>): string {
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
  ];
  return columns.join('\t').trimEnd();
}

/** The line where units are found by number: the hash of the identifier stands behind the other columns. */
export function formatNumberedEntry(unit: SearchEntry): string {
  const line = formatEntry(unit);
  if (unit.usccHash === undefined) return line;
  return `${line}${'\t'.repeat(6 - line.split('\t').length)}\t${unit.usccHash}`;
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
