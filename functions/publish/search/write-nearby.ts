import { type Cell, cellName, cellNamed, cellOf } from '../../../shared/register/search/nearby-cells.ts';
import {
  cellPath,
  formatCellFile,
  formatNearbyIndex,
  NEARBY_PATH,
  parseNearbyIndex,
} from '../../../shared/register/search/nearby-file.ts';
import type { LocatedEntry } from '../../../shared/register/search/schema.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { writeFiles } from '../static-store.ts';
import { byName } from './build-shards.ts';
import type { Indexed } from './write-index.ts';

/**
 * Writes the files by which units are found near a place: those of the cells that changed units lie in or have left,
 * each only where it says something else than before, then the index, so that it never names a file that is not there.
 * A cell that nothing lies in any more keeps a file without a line: nobody is told where a unit was.
 */
export async function writeNearby(
  objects: ObjectStore,
  { entries, changed }: Pick<Indexed, 'entries' | 'changed'>,
): Promise<void> {
  const cells = byCell(entries);
  const before = await objects.getText(NEARBY_PATH.slice(1));
  const known = parseNearbyIndex(before ?? '').cells;
  const index = formatNearbyIndex({
    units: entries.length,
    cells: new Map([...cells].map(([name, own]) => [name, own.length])),
  });
  const touched = [...new Set([...known.keys(), ...cells.keys()])].filter((name) => {
    const own = cells.get(name) ?? [];
    return (
      changed === undefined ||
      // What left a cell without anything coming in its place has made it smaller.
      known.get(name) !== own.length ||
      own.some(({ publicId }) => changed.has(publicId))
    );
  });
  await writeChanged(
    objects,
    touched.map((name) => fileOfCell(cellNamed(name), cells.get(name) ?? [])),
  );
  if (index !== before) await objects.put(file(NEARBY_PATH, index));
}

function byCell(entries: Indexed['entries']): ReadonlyMap<string, readonly LocatedEntry[]> {
  const cells = new Map<string, LocatedEntry[]>();
  for (const entry of entries) {
    const { coordinates } = entry;
    if (coordinates === undefined) continue;
    const name = cellName(cellOf(coordinates));
    const own = cells.get(name) ?? [];
    own.push({ ...entry, coordinates });
    cells.set(name, own);
  }
  return cells;
}

/** Names that begin alike stand together, which makes the file shorter to send. */
const fileOfCell = (cell: Cell, own: readonly LocatedEntry[]): PublishedFile =>
  file(cellPath(cellName(cell)), formatCellFile(cell, own.toSorted(byName)));

async function writeChanged(objects: ObjectStore, files: readonly PublishedFile[]): Promise<void> {
  const others = await Promise.all(
    files.map(async (each) => ((await objects.getText(each.key)) === each.body ? [] : [each])),
  );
  await writeFiles(objects, others.flat());
}

const file = (path: string, body: string): PublishedFile => ({
  key: path.slice(1),
  body,
  contentType: 'text/plain; charset=utf-8',
  cacheControl: PAGE_CACHE_CONTROL,
});
