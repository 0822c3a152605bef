import { addDays, asDay } from '../../../shared/kernel/days.ts';
import type { SourceRow } from '../../../shared/register/import/row-cells.ts';
import { listUnreadable } from './list-unreadable.ts';
import { textCollector, type Workbook } from './xlsx-workbook.ts';
import { xmlEvents } from './xml-events.ts';
import { readZipEntry, type ZipFile } from './zip-entries.ts';

const MAX_SHEET_BYTES = 1024 * 1024 * 1024;
/** A list has some twenty columns; a text beyond this is no list, and would make every row long. */
const MAX_COLUMNS = 256;
/** Excel's own limit. */
const MAX_CELL_LENGTH = 32_767;
const DAY_ZERO = asDay('1899-12-30');
const DAY_ZERO_1904 = asDay('1904-01-01');
/** Serial number of 9999-12-31, the last day that Excel knows. */
const MAX_SERIAL = 2_958_465;

/**
 * The rows of the workbook's first visible sheet, one by one, as text: numbers without exponent, days as
 * `YYYY-MM-DD` where the cell's style shows a date. Rows that the sheet leaves out are left out here too.
 * @throws DomainError INVALID_INPUT for a sheet that is broken or too large
 */
export async function* readXlsx(
  zip: ZipFile,
  workbook: Workbook,
  onRead: (bytes: number) => void,
): AsyncGenerator<SourceRow> {
  const sheet = new SheetRows(workbook);
  const bytes = readZipEntry(zip, workbook.sheet, { most: MAX_SHEET_BYTES, onRead });
  for await (const _ of xmlEvents(bytes, sheet)) yield* sheet.takeRows();
}

/** Puts rows together from the events of a sheet. Source of the elements: ECMA-376 part 1, 18.3.1. */
class SheetRows {
  readonly #workbook: Workbook;
  readonly #inline = textCollector();
  #rows: SourceRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #inValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  takeRows(): readonly SourceRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#inline.open(name);
    if (name === 'row') {
      this.#row = Number(attributes.r ?? this.#row + 1);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#value = '';
    }
    this.#inValue = name === 'v';
  };

  text = (text: string): void => {
    this.#inline.text(text);
    if (this.#inValue) this.#value += text;
    if (this.#value.length > MAX_CELL_LENGTH) throw listUnreadable('too-large', { detail: `${this.#row}` });
  };

  close = (name: string): void => {
    this.#inline.close(name);
    if (name === 'v') this.#inValue = false;
    if (name === 'c') this.#endCell();
    if (name === 'row') this.#rows.push({ row: this.#row, cells: this.#cells });
  };

  #endCell(): void {
    const inline = this.#inline.take();
    const text = this.#type === 'inlineStr' ? inline : this.#shown();
    if (text === '') return;
    if (this.#column >= MAX_COLUMNS) throw listUnreadable('too-large', { detail: `${this.#row}` });
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #shown(): string {
    if (this.#type === 's') return this.#workbook.strings[Number(this.#value)] ?? '';
    if (this.#type === 'd') return this.#value.slice(0, 10);
    if (this.#type !== 'n' || this.#value === '') return this.#value;
    const number = Number(this.#value);
    const isDate = this.#workbook.dateStyles[this.#style] === true;
    if (isDate && number >= 1 && number <= MAX_SERIAL) return this.#dayOf(number);
    return Number.isSafeInteger(number) ? String(number) : this.#value;
  }

  #dayOf(serial: number): string {
    return addDays(this.#workbook.from1904 ? DAY_ZERO_1904 : DAY_ZERO, Math.floor(serial));
  }
}

/** Position from 0 of the column of a reference: `A1` → 0, `AB7` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
