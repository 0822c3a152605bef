import { formatEntry, parseEntries } from './index-file.ts';
import { type Cell, cellName, cornerOf } from './nearby-cells.ts';
import type { LocatedEntry } from './schema.ts';

/** What somebody who looks around reads first: which cells have units. */
export const NEARBY_PATH = '/search-index/near/index.txt';

/** All units of a cell. */
export const cellPath = (cell: string): string => `/search-index/near/${cell}.txt`;

/** What lies where, in numbers. */
export interface NearbyIndex {
  /** Units of the register, with and without coordinates. */
  readonly units: number;
  /** How many units each cell has that has any, by its name. */
  readonly cells: ReadonlyMap<string, number>;
}

/** The number of all units on the first line; below it a line for each cell: its name, and how many it has. */
export const formatNearbyIndex = ({ units, cells }: NearbyIndex): string =>
  [String(units), ...[...cells].map(([name, count]) => `${name} ${count}`).sort()].join('\n');

export function parseNearbyIndex(text: string): NearbyIndex {
  const [units = '0', ...cells] = text.split('\n');
  return {
    units: Number(units),
    cells: new Map(
      cells.filter(Boolean).map((line) => {
        const [name = '', count = '0'] = line.split(' ');
        return [name, Number(count)];
      }),
    ),
  };
}

/**
 * The units of a cell, one on a line: north and east of its south-west corner in millionths of a degree, base 36, then
 * the columns that a line of the search index has.
 * @param entries of this cell, in the order in which they shall stand
 */
export function formatCellFile(cell: Cell, entries: readonly LocatedEntry[]): string {
  const corner = cornerOf(cell);
  return entries
    .map((entry) => {
      const { latitudeMicrodegrees, longitudeMicrodegrees } = entry.coordinates;
      const north = latitudeMicrodegrees - corner.latitudeMicrodegrees;
      const east = longitudeMicrodegrees - corner.longitudeMicrodegrees;
      return `${north.toString(36)}\t${east.toString(36)}\t${formatEntry(entry)}`;
    })
    .join('\n');
}

/** @throws Error where a line is not one that `formatCellFile` writes */
export function parseCellFile(cell: Cell, text: string): readonly LocatedEntry[] {
  const corner = cornerOf(cell);
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [north = '', east = '', ...columns] = line.split('\t');
      const coordinates = {
        latitudeMicrodegrees: corner.latitudeMicrodegrees + Number.parseInt(north, 36),
        longitudeMicrodegrees: corner.longitudeMicrodegrees + Number.parseInt(east, 36),
      };
      if (!Number.isSafeInteger(coordinates.latitudeMicrodegrees + coordinates.longitudeMicrodegrees))
        throw new Error(`expected places in the file of cell ${cellName(cell)}`);
      return parseEntries(columns.join('\t')).map((entry) => ({ ...entry, coordinates }));
    });
}
