/** Cells below this are not published; product decision after common statistical practice (`assumed`). */
export const LEAST_PUBLISHED = 5;

/**
 * Which cells of a table of counts are withheld so that none of them can be worked out from what is published.
 * Rows and columns are extended by their totals (the last of each), which are cells like the others. First every
 * count from 1 to below `LEAST_PUBLISHED` is withheld (none at all names nobody and is published); then, while a withheld
 * cell has only one value of 1 or more that fits what is published, the smallest cell in its row or column is withheld
 * as well (complementary suppression).
 * @param counts whole numbers, not negative; every row as long as the first
 * @param given.forced cells that are withheld in any case, since a linked table withholds them
 * @param given.zerosTell where none at all tells something of everybody, as it does of opinions: noughts are withheld
 * like other small counts, but for rows in which nobody is counted
 */
export function withheldCells(
  counts: readonly (readonly number[])[],
  {
    forced = [],
    zerosTell = false,
  }: { readonly forced?: readonly Cell[]; readonly zerosTell?: boolean } = {},
): Mask {
  const full = withTotals(counts);
  const tells = (count: number, row: readonly number[]): boolean =>
    count > 0 || (zerosTell && (row.at(-1) ?? 0) > 0);
  const withheld = full.map((row) => row.map((count) => tells(count, row) && count < LEAST_PUBLISHED));
  for (const [row, column] of forced) set(withheld, [row, column]);
  for (;;) {
    const bare = cellsOf(full).find((cell) => at(withheld, cell) && !hasOtherValue(full, withheld, cell));
    if (bare === undefined) return withheld;
    const next = smallestShown(full, withheld, bare);
    if (next === undefined) return full.map((row) => row.map((count) => tells(count, row)));
    set(withheld, next);
  }
}

export type Cell = readonly [row: number, column: number];

/** The table with the sum of each row, of each column, and of all. */
export function withTotals(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = (counts[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** True where a cell is withheld; totals included. */
export type Mask = readonly (readonly boolean[])[];

/**
 * True where the cell could hold another count and every published one stay. With totals counted as negative, all
 * lines of the table sum to zero; a cell can change where a closed walk leads through it over withheld cells, by turns
 * along rows and columns, in which no count would fall below one.
 */
function hasOtherValue(full: readonly (readonly number[])[], withheld: Mask, [row, column]: Cell): boolean {
  const [height, width] = [full.length, full[0]?.length ?? 0];
  const canMove = (cell: Cell, up: boolean): boolean => {
    const isTotal = (cell[0] === height - 1) !== (cell[1] === width - 1);
    // Whoever reads the table knows that nothing withheld is zero; where noughts are withheld too, they know less.
    return up !== isTotal || at(full, cell) > 1;
  };
  // Raise the cell, then balance: from its column by lowering another cell of it, from that row by raising, and so on.
  const reaches = (isRaised: boolean): boolean => {
    if (!canMove([row, column], isRaised)) return false;
    const seen = new Set<string>();
    const open: (readonly ['row' | 'column', number])[] = [['column', column]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [line, index] = next;
      if (seen.has(`${line}${index}`)) continue;
      seen.add(`${line}${index}`);
      if (line === 'row' && index === row) return true;
      const others: readonly Cell[] =
        line === 'column'
          ? Array.from({ length: height }, (_, each): Cell => [each, index])
          : Array.from({ length: width }, (_, each): Cell => [index, each]);
      const isUp = line === 'column' ? !isRaised : isRaised;
      for (const cell of others) {
        const isItself = cell[0] === row && cell[1] === column;
        if (isItself || !at(withheld, cell) || !canMove(cell, isUp)) continue;
        open.push(line === 'column' ? ['row', cell[0]] : ['column', cell[1]]);
      }
    }
    return false;
  };
  return reaches(true) || reaches(false);
}

/** The smallest published cell in the row or column of `cell`, else anywhere; inner cells before totals. */
export function smallestShown(
  full: readonly (readonly number[])[],
  withheld: Mask,
  cell: Cell,
): Cell | undefined {
  const shown = cellsOf(full).filter((each) => !at(withheld, each) && at(full, each) > 0);
  const near = shown.filter(([row, column]) => row === cell[0] || column === cell[1]);
  const isTotal = ([row, column]: Cell): number =>
    Number(row === full.length - 1 || column === (full[0]?.length ?? 0) - 1);
  return (near.length > 0 ? near : shown).toSorted(
    (a, b) => isTotal(a) - isTotal(b) || at(full, a) - at(full, b) || a[0] - b[0] || a[1] - b[1],
  )[0];
}

const cellsOf = (full: readonly (readonly number[])[]): readonly Cell[] =>
  full.flatMap((row, at) => row.map((_, column): Cell => [at, column]));

function at(table: readonly (readonly number[])[], cell: Cell): number;
function at(table: readonly (readonly boolean[])[], cell: Cell): boolean;
function at(table: readonly (readonly (number | boolean)[])[], [row, column]: Cell): number | boolean {
  return table[row]?.[column] ?? 0;
}

function set(mask: boolean[][], [row, column]: Cell): void {
  const line = mask[row];
  if (line !== undefined) line[column] = true;
}
