import { boundsOf, placesOf, type ShownTable, shownAt } from './bounds.ts';
import { type Cell, type Mask, smallestShown, withheldCells, withTotals } from './suppression.ts';

type Counts = readonly (readonly number[])[];

/**
 * Which cells are withheld of tables that count the same cases by different marks, so that none can be worked out from
 * all of them together. Each table is made safe by itself first; then, while the tables give a cell away together, the
 * smallest one near it is withheld as well.
 * @param tables counts without totals, the same rows in each
 * @param zerosTell whether noughts are withheld like other small counts
 */
export function safeMasks(tables: readonly Counts[], zerosTell = false): readonly Mask[] {
  const forced = tables.map((): Cell[] => []);
  for (;;) {
    const masks = linkedMasks(tables, forced, zerosTell);
    const shown = tables.map((counts, at) => hidden(counts, masks[at] ?? []));
    const boundAt = boundsOf(shown, zerosTell ? 0 : 1);
    const bare = placesOf(shown).find((place) => {
      const { low, high } = boundAt(place);
      return shownAt(shown, place) === null && low === high;
    });
    if (bare === undefined) return masks;
    // Its own table first; where that shows nothing more, the next.
    const order = [bare.table, ...tables.map((_, at) => at).filter((at) => at !== bare.table)];
    const found = order
      .map(
        (at) =>
          [
            at,
            smallestShown(withTotals(tables[at] ?? []), masks[at] ?? [], [bare.row, bare.column]),
          ] as const,
      )
      .find(([, cell]) => cell !== undefined);
    if (found?.[1] === undefined) return masks;
    forced[found[0]]?.push(found[1]);
  }
}

/** The table with totals, `null` where the mask withholds. */
export const hidden = (counts: Counts, mask: Mask): ShownTable =>
  withTotals(counts).map((row, at) =>
    row.map((count, column) => (mask[at]?.[column] === true ? null : count)),
  );

/** The tables share their row totals: what one withholds of them the others have to withhold too. */
function linkedMasks(
  tables: readonly Counts[],
  forced: readonly (readonly Cell[])[],
  zerosTell: boolean,
): readonly Mask[] {
  const totals = new Set<number>();
  for (;;) {
    const masks = tables.map((counts, at) => {
      const last = counts[0]?.length ?? 0;
      const cells = [...(forced[at] ?? []), ...[...totals].map((row): Cell => [row, last])];
      return withheldCells(counts, { forced: cells, zerosTell });
    });
    const found = masks.flatMap((mask) => mask.flatMap((row, at) => (row.at(-1) === true ? [at] : [])));
    if (found.every((row) => totals.has(row))) return masks;
    for (const row of found) totals.add(row);
  }
}
