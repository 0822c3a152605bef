import { csvCell } from '../kernel/csv.ts';
import { degreesText } from './coordinates.ts';
import { divisionName } from './divisions.ts';
import { FIELDS } from './fields.ts';
import { prefectureOf } from './lists.ts';
import type { Unit } from './schema.ts';

/**
 * Columns of `units.csv`, in order. The file carries dates and not the status, which is a function of the dates
 * and the reader's day (see status.ts), so that it cannot go stale.
 */
export const CSV_COLUMNS = [
  ['certificateNumber', (unit) => unit.certificateNumber],
  ['name', (unit) => unit.name],
  ['field', (unit) => FIELDS[unit.field].zh],
  ['fieldText', (unit) => unit.fieldText],
  ['uscc', (unit) => unit.uscc],
  ['division', (unit) => unit.division],
  ['prefectureName', (unit) => divisionName(prefectureOf(unit.division), 'zh')],
  ['divisionName', (unit) => divisionName(unit.division, 'zh')],
  ['address', (unit) => unit.address],
  ['year', (unit) => String(unit.year)],
  ['validFrom', (unit) => unit.validFrom],
  ['validTo', (unit) => unit.validTo],
  ['validToBasis', (unit) => unit.validToBasis],
  ['suspendedOn', (unit) => unit.suspendedOn],
  ['suspendedGround', (unit) => unit.suspendedGround],
  ['withdrawnOn', (unit) => unit.withdrawnOn],
  ['withdrawnGround', (unit) => unit.withdrawnGround],
  ['instrumentsInUse', (unit) => unit.instruments?.inUse.toString()],
  ['instrumentsInVerification', (unit) => unit.instruments?.inVerification.toString()],
  ['certifyingBody', (unit) => unit.certifyingBody],
  ['originalNumber', (unit) => unit.originalNumber],
  ['demonstration', (unit) => (unit.demonstration ? 'true' : 'false')],
  ['publicId', (unit) => unit.publicId],
  // Who reads by position goes on finding the others where they were: what is new comes last.
  ['latitude', ({ coordinates }) => coordinates && degreesText(coordinates.latitudeMicrodegrees)],
  ['longitude', ({ coordinates }) => coordinates && degreesText(coordinates.longitudeMicrodegrees)],
] as const satisfies readonly (readonly [name: string, value: (unit: Unit) => string | undefined])[];

/** Byte-order mark and column names: with the mark, Excel reads the file as UTF-8. */
export function csvHeader(): string {
  return `\uFEFF${CSV_COLUMNS.map(([name]) => name).join(',')}\r\n`;
}

/** One line of the CSV (RFC 4180: CRLF, quotes doubled). */
export function csvRow(unit: Unit): string {
  return `${CSV_COLUMNS.map(([, value]) => csvCell(value(unit) ?? '')).join(',')}\r\n`;
}
