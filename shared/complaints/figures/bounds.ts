/** Counts with totals, rows first; `null` where a count is withheld. */
export type ShownTable = readonly (readonly (number | null)[])[];

export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Between which numbers a count must lie; `low` above `high` where no number fits. */
export interface Bound {
  readonly low: number;
  readonly high: number;
}

type Open = { low: number; high: number };

/**
 * What can be worked out from tables of the same cases by different marks. They have the same rows, a total at the end
 * of each row and column, and so share the totals of their rows. Who reads them knows the least that a withheld count can
 * be, and that parts add up to totals; that is gone through again and again until nothing gets narrower.
 * @param least 1, or 0 where noughts are withheld too
 */
export function boundsOf(tables: readonly ShownTable[], least = 1): (place: Place) => Bound {
  const cells = new Map<string, Open>();
  const nameOf = ({ table, row, column }: Place): string =>
    column === (tables[table]?.[row]?.length ?? 0) - 1 ? `total ${row}` : `${table} ${row} ${column}`;
  const cellAt = (place: Place): Open => {
    const name = nameOf(place);
    const known = cells.get(name) ?? { low: least, high: Number.POSITIVE_INFINITY };
    cells.set(name, known);
    return known;
  };
  for (const place of placesOf(tables)) note(cellAt(place), shownAt(tables, place));
  const sums = tables.flatMap((rows, table) => sumsOf(rows, (row, column) => cellAt({ table, row, column })));
  while (sums.map(propagate).includes(true));
  return cellAt;
}

/** Every place of the tables. */
export const placesOf = (tables: readonly ShownTable[]): readonly Place[] =>
  tables.flatMap((rows, table) =>
    rows.flatMap((counts, row) => counts.map((_, column) => ({ table, row, column }))),
  );

/** What is published there; `null` where nothing is. */
export const shownAt = (tables: readonly ShownTable[], { table, row, column }: Place): number | null =>
  tables[table]?.[row]?.[column] ?? null;

function note(cell: Open, count: number | null): void {
  if (count === null) return;
  // Two tables that publish different totals fit no number.
  const isAnother = cell.high !== Number.POSITIVE_INFINITY && cell.low !== count;
  [cell.low, cell.high] = isAnother ? [1, 0] : [count, count];
}

interface Sum {
  readonly total: Open;
  readonly parts: readonly Open[];
}

function sumsOf(rows: ShownTable, cell: (row: number, column: number) => Open): readonly Sum[] {
  const [lastRow, lastColumn] = [rows.length - 1, (rows[0]?.length ?? 0) - 1];
  return [
    ...range(lastRow + 1).map((row) => ({
      total: cell(row, lastColumn),
      parts: range(lastColumn).map((column) => cell(row, column)),
    })),
    ...range(lastColumn + 1).map((column) => ({
      total: cell(lastRow, column),
      parts: range(lastRow).map((row) => cell(row, column)),
    })),
  ];
}

/** @returns whether anything got narrower */
function propagate({ total, parts }: Sum): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  let isNarrower = tighten(total, low, high);
  for (const part of parts) {
    const othersHigh = parts.reduce((sum, other) => (other === part ? sum : sum + other.high), 0);
    isNarrower = tighten(part, total.low - othersHigh, total.high - (low - part.low)) || isNarrower;
  }
  return isNarrower;
}

function tighten(cell: Open, low: number, high: number): boolean {
  if (cell.low > cell.high || (low <= cell.low && high >= cell.high)) return false;
  cell.low = Math.max(cell.low, low);
  cell.high = Math.min(cell.high, high);
  return true;
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
