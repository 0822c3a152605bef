import type { Day } from '../../kernel/days.ts';
import { readMicrodegrees } from '../coordinates.ts';
import { COLUMN_NAMES, type ColumnName, type Columns } from './columns.ts';
import { type IssueCode, type IssueDetail, type RowIssue, remedyOf } from './issues.ts';
import { isBlank, isGarbled, shownText } from './text.ts';
import { readCount, readDay } from './values.ts';

/** A row as a reader of files gives it. */
export interface SourceRow {
  /** Row of the file as a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

const SHOWN_VALUE_MAX = 60;

/** One row seen through its list's columns. It collects everything that is wrong, not only the first thing. */
export class RowCells {
  readonly issues: RowIssue[] = [];
  readonly #source: SourceRow;
  readonly #columns: Columns;

  constructor(source: SourceRow, columns: Columns) {
    this.#source = source;
    this.#columns = columns;
  }

  /** The cell as it stands; `undefined` where the list has no such column or nothing is in it. */
  cell(column: ColumnName): string | undefined {
    const at = this.#columns.found.get(column)?.at;
    const cell = at === undefined ? undefined : this.#source.cells[at];
    return cell === undefined || isBlank(cell) ? undefined : cell;
  }

  /** The cell as text to publish, of at most `most` UTF-16 units. */
  text(column: ColumnName, most: number): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    if (isGarbled(cell)) return this.refuse(column, 'garbled');
    const text = shownText(cell);
    return text.length > most ? this.refuse(column, 'too-long', { most }) : text;
  }

  day(column: ColumnName): Day | undefined {
    return this.#read(column, readDay, 'bad-date');
  }

  count(column: ColumnName): number | undefined {
    return this.#read(column, readCount, 'bad-count');
  }

  /** Decimal degrees, in millionths. */
  microdegrees(column: ColumnName): number | undefined {
    return this.#read(column, readMicrodegrees, 'bad-degrees');
  }

  /** Notes that the row cannot be entered because of this column. */
  refuse(column: ColumnName, code: IssueCode, detail: IssueDetail = {}): undefined {
    const header = this.#columns.found.get(column)?.header ?? COLUMN_NAMES[column][0];
    const value = shownText(this.cell(column) ?? '').slice(0, SHOWN_VALUE_MAX);
    this.issues.push({ row: this.#source.row, column: header, value, code, ...remedyOf(code, detail) });
    return undefined;
  }

  #read<T>(column: ColumnName, read: (cell: string) => T | undefined, code: IssueCode): T | undefined {
    const cell = this.cell(column);
    return cell === undefined ? undefined : (read(cell) ?? this.refuse(column, code));
  }
}
