/** A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe makes it text (OWASP). */
const FORMULA_START = /^[=+\-@\t\r]/;
/** And reads these as numbers, of which it keeps 15 digits and no leading zero: identifiers, of which each digit counts. */
const TAKEN_FOR_NUMBER = /^(0\d+|\d{16,}|\d+E\d+)$/;

/** A value as a cell of a CSV (RFC 4180) that spreadsheets show as it is. */
export function csvCell(value: string): string {
  const isMisread = FORMULA_START.test(value) || TAKEN_FOR_NUMBER.test(value);
  const safe = isMisread ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
