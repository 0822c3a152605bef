import { distanceMetres } from '../distance.ts';
import type { Coordinates } from '../schema.ts';
import { cellName, cellNamed, cellOf, cellsAround, NEAR_METRES } from './nearby-cells.ts';
import { cellPath, NEARBY_PATH, parseCellFile, parseNearbyIndex } from './nearby-file.ts';
import type { LocatedEntry, SearchRequest } from './schema.ts';
import { passes } from './search.ts';

/** What is known of the surroundings of a place. */
export interface Surroundings {
  /** Units of the cells around it. */
  readonly units: readonly LocatedEntry[];
  /** Units of the whole register of which nobody has measured where they are. */
  readonly withoutCoordinates: number;
}

/** A unit, and how far it is in whole metres. */
export interface NearbyHit {
  readonly entry: LocatedEntry;
  readonly metres: number;
}

export interface NearbyAnswer {
  /** The nearest first. */
  readonly hits: readonly NearbyHit[];
  /** How many are within reach; more than `hits` where the limit cut. */
  readonly found: number;
}

/**
 * Reads what lies around a place. Which files it asks for follows from the place's cell alone.
 * @param load text of a file of the site; `undefined` where there is none
 * @returns `undefined` where nothing has been published yet
 * @throws whatever `load` throws; Error where a file is missing, such as when a cell has just been left
 */
export async function readSurroundings(
  place: Coordinates,
  load: (path: string) => Promise<string | undefined>,
): Promise<Surroundings | undefined> {
  const text = await load(NEARBY_PATH);
  if (text === undefined) return undefined;
  const index = parseNearbyIndex(text);
  const names = cellsAround(cellOf(place))
    .map(cellName)
    .filter((name) => index.cells.has(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const file = await load(cellPath(name));
      if (file === undefined) throw new Error(`expected a file of cell ${name}`);
      return parseCellFile(cellNamed(name), file);
    }),
  );
  const located = [...index.cells.values()].reduce((sum, count) => sum + count, 0);
  return { units: files.flat(), withoutCoordinates: Math.max(0, index.units - located) };
}

/**
 * The units that the filters let through, by their distance from a place up to `NEAR_METRES`; of two at the same
 * distance the one whose public id comes first.
 */
export function nearestTo(
  place: Coordinates,
  units: readonly LocatedEntry[],
  request: Pick<SearchRequest, 'filters' | 'today' | 'limit'>,
): NearbyAnswer {
  const within = units
    .filter((entry) => passes(entry, request))
    .map((entry) => ({ entry, metres: distanceMetres(place, entry.coordinates) }))
    .filter(({ metres }) => metres <= NEAR_METRES)
    .sort((a, b) => a.metres - b.metres || (a.entry.publicId < b.entry.publicId ? -1 : 1));
  return { hits: within.slice(0, request.limit), found: within.length };
}
