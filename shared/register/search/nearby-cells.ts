import { EARTH_RADIUS_METRES } from '../distance.ts';
import type { Coordinates } from '../schema.ts';

/** How far "near" reaches, in metres. */
export const NEAR_METRES = 50_000;

/**
 * Height and width of a cell in millionths of a degree. In Yunnan that is some 55 by 60 km, as much land as its
 * counties have on average: which cell somebody is in says no more of them than that.
 */
const CELL = { height: 500_000, width: 600_000 } as const;

/** A cell of a fixed grid, by its number northwards from the equator and eastwards from Greenwich. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const cellOf = ({ latitudeMicrodegrees, longitudeMicrodegrees }: Coordinates): Cell => ({
  row: Math.floor(latitudeMicrodegrees / CELL.height),
  column: Math.floor(longitudeMicrodegrees / CELL.width),
});

/** South-west corner of a cell. */
export const cornerOf = ({ row, column }: Cell): Coordinates => ({
  latitudeMicrodegrees: row * CELL.height,
  longitudeMicrodegrees: column * CELL.width,
});

/** `50-171`. */
export const cellName = ({ row, column }: Cell): string => `${row}-${column}`;

/** What `cellName` writes. */
export function cellNamed(name: string): Cell {
  const [row = 0, column = 0] = name.split('-').map(Number);
  return { row, column };
}

/**
 * The cell and those around it that hold every place within `NEAR_METRES` of any place in it. It depends on nothing but
 * the cell: whoever sees which files are asked for learns the cell, and not where in it somebody is.
 */
export function cellsAround({ row, column }: Cell): readonly Cell[] {
  const angle = NEAR_METRES / EARTH_RADIUS_METRES;
  // Meridians lie closest at the northern edge, north of the equator.
  const northernEdge = microdegreesToRadians((row + 1) * CELL.height);
  const rows = Math.ceil(radiansToMicrodegrees(angle) / CELL.height);
  const columns = Math.ceil(
    radiansToMicrodegrees(Math.asin(Math.sin(angle) / Math.cos(northernEdge))) / CELL.width,
  );
  return from(row, rows).flatMap((each) =>
    from(column, columns).map((other) => ({ row: each, column: other })),
  );
}

const from = (middle: number, most: number): readonly number[] =>
  Array.from({ length: 2 * most + 1 }, (_, at) => middle - most + at);

const microdegreesToRadians = (microdegrees: number): number => (microdegrees / 1_000_000) * (Math.PI / 180);
const radiansToMicrodegrees = (radians: number): number => (radians / (Math.PI / 180)) * 1_000_000;
