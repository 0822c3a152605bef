import type { UnitCandidate } from '../../../shared/register/candidate.ts';
import {
  COLUMN_NAMES,
  type Columns,
  findColumns,
  missingColumns,
} from '../../../shared/register/import/columns.ts';
import { type RowIssue, remedyOf } from '../../../shared/register/import/issues.ts';
import { createPlaceFinder } from '../../../shared/register/import/places.ts';
import { type ListContext, readRow } from '../../../shared/register/import/read-row.ts';
import type { SourceRow } from '../../../shared/register/import/row-cells.ts';
import { isBlank } from '../../../shared/register/import/text.ts';
import type { Jurisdiction } from '../../../shared/register/jurisdictions.ts';
import type { RegisterOutcome } from '../register-units.ts';
import { listUnreadable } from './list-unreadable.ts';

/** Title lines that may stand above the header. */
const HEADER_WITHIN_ROWS = 10;
/** Candidates handed over at once: enough to fill the register's transactions, little to hold in memory. */
const CANDIDATES_AT_ONCE = 24;

/** A row that was not entered, with the header it stands under. */
export interface RejectedRow {
  readonly header: readonly string[];
  readonly source: SourceRow;
  readonly issues: readonly RowIssue[];
}

export interface ImportCounts {
  /** Rows below the header that are not empty. */
  readonly read: number;
  readonly created: number;
  /** Units that the register held and a later year's list names again. */
  readonly renewed: number;
  /** Units without coordinates that the list gave some. */
  readonly located: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows without fault that a dry run did not enter. */
  readonly checked: number;
}

export interface ImportReport extends ImportCounts {
  /** Headers that the register has no place for. */
  readonly unusedColumns: readonly string[];
}

export interface ImportRequest {
  readonly rows: AsyncIterable<SourceRow> | Iterable<SourceRow>;
  readonly jurisdiction: Jurisdiction;
  /** Enters candidates; one outcome for each, in their order. */
  readonly register: (
    candidates: readonly UnitCandidate[],
  ) => Promise<readonly Pick<RegisterOutcome, 'outcome'>[]>;
  /** Keeps a row that was not entered. */
  readonly writeRejected: (row: RejectedRow) => Promise<void>;
  readonly onProgress?: (counts: ImportCounts) => void;
  /** Reads and checks, enters nothing. */
  readonly dryRun?: boolean;
  /** Year of the list, where neither a column nor a date says it. */
  readonly year?: number | undefined;
}

/**
 * Enters the rows of a published list into the register, in their order. Every row is counted exactly once:
 * `read = created + renewed + located + unchanged + rejected + checked`. Doing it again changes nothing, also after it was
 * interrupted, since `register` knows what it already holds.
 * @throws DomainError INVALID_INPUT for a list without header or required columns; whatever `register` throws
 */
export async function importList(request: ImportRequest): Promise<ImportReport> {
  const run = new ImportRun(request);
  for await (const source of request.rows) await run.take(source);
  return run.finish();
}

interface Waiting {
  readonly candidate: UnitCandidate;
  readonly source: SourceRow;
}

class ImportRun {
  readonly #request: ImportRequest;
  readonly #counts = { read: 0, created: 0, renewed: 0, located: 0, unchanged: 0, rejected: 0, checked: 0 };
  readonly #places;
  #above = 0;
  #header: readonly string[] = [];
  #list: ListContext | undefined;
  #waiting: Waiting[] = [];

  constructor(request: ImportRequest) {
    this.#request = request;
    this.#places = createPlaceFinder(request.jurisdiction.code);
  }

  async take(source: SourceRow): Promise<void> {
    if (this.#list === undefined) return this.#lookForHeader(source.cells);
    if (source.cells.every(isBlank) || this.#isHeaderAgain(source.cells)) return;
    this.#counts.read += 1;
    const { candidate, issues } = readRow(source, this.#list);
    if (candidate !== undefined) {
      this.#waiting.push({ candidate, source });
      if (this.#waiting.length === CANDIDATES_AT_ONCE) await this.#enterWaiting();
      return;
    }
    await this.#reject(source, issues);
  }

  async finish(): Promise<ImportReport> {
    if (this.#list === undefined) throw listUnreadable('no-header');
    await this.#enterWaiting();
    return { ...this.#counts, unusedColumns: this.#list.columns.unused };
  }

  #lookForHeader(cells: readonly string[]): void {
    const columns = findColumns(cells);
    this.#above += 1;
    if (columns === undefined) {
      if (this.#above >= HEADER_WITHIN_ROWS) throw listUnreadable('no-header');
      return;
    }
    assertRequired(columns);
    this.#header = cells;
    this.#list = { columns, places: this.#places, year: this.#request.year };
  }

  /** Lists that were printed repeat the header on every page. */
  #isHeaderAgain(cells: readonly string[]): boolean {
    return cells.length === this.#header.length && cells.every((cell, at) => cell === this.#header[at]);
  }

  async #enterWaiting(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (this.#request.dryRun === true) this.#counts.checked += waiting.length;
    else if (waiting.length > 0) {
      const outcomes = await this.#request.register(waiting.map(({ candidate }) => candidate));
      for (const [at, row] of waiting.entries()) await this.#count(row, outcomes[at]?.outcome ?? 'unchanged');
    }
    this.#request.onProgress?.({ ...this.#counts });
  }

  async #count({ candidate, source }: Waiting, outcome: RegisterOutcome['outcome']): Promise<void> {
    if (outcome !== 'needs-decision') {
      this.#counts[outcome] += 1;
      return;
    }
    const column = this.#list?.columns.found.get('name')?.header ?? COLUMN_NAMES.name[0];
    const place = { row: source.row, column, value: candidate.name };
    await this.#reject(source, [{ ...place, code: 'needs-decision', ...remedyOf('needs-decision', {}) }]);
  }

  async #reject(source: SourceRow, issues: readonly RowIssue[]): Promise<void> {
    this.#counts.rejected += 1;
    await this.#request.writeRejected({ header: this.#header, source, issues });
  }
}

function assertRequired(columns: Columns): void {
  const missing = missingColumns(columns).map((name) => COLUMN_NAMES[name].slice(0, 4).join('/'));
  if (missing.length > 0) throw listUnreadable('missing-columns', { detail: missing.join('; ') });
}
