import type { Bytes } from '../kernel/bytes.ts';
import { nodeHash, rootOf, type Sha256, splitOf } from './hashing.ts';
import { TILE_WIDTH, type TileRef, tileWidth } from './tiles.ts';

/** The hashes of a tile of the tree that is asked about. */
export type ReadTile = (tile: TileRef) => Promise<readonly Bytes[]>;

/** A tree of `size` entries that is read tile by tile; each tile once. */
export interface TiledTree {
  readonly size: number;
  readonly readTile: ReadTile;
  readonly sha256: Sha256;
}

/**
 * Hashes from the sibling of a leaf up to a child of the root (RFC 6962, section 2.1.1).
 * @throws RangeError where the tree has no such entry
 */
export async function inclusionPath(index: number, tree: TiledTree): Promise<readonly Bytes[]> {
  if (index < 0 || index >= tree.size) throw new RangeError('expected an entry of the tree');
  const read = rangeReader(tree);
  const path: Bytes[] = [];
  let [start, end] = [0, tree.size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const isLeft = index < middle;
    path.unshift(await (isLeft ? read(middle, end) : read(start, middle)));
    if (isLeft) end = middle;
    else start = middle;
  }
  return path;
}

/**
 * Hashes that show that the tree of `oldSize` entries is the beginning of this one (RFC 6962, section 2.1.2).
 * @throws RangeError where the old tree is larger
 */
export async function consistencyPath(oldSize: number, tree: TiledTree): Promise<readonly Bytes[]> {
  if (oldSize < 0 || oldSize > tree.size) throw new RangeError('expected an earlier tree');
  if (oldSize === 0 || oldSize === tree.size) return [];
  const read = rangeReader(tree);
  const path: Bytes[] = [];
  let [start, end] = [0, tree.size];
  while (end !== oldSize) {
    const middle = start + splitOf(end - start);
    const isLeft = oldSize <= middle;
    path.unshift(await (isLeft ? read(middle, end) : read(start, middle)));
    if (isLeft) end = middle;
    else start = middle;
  }
  // The old tree is itself a whole subtree only where it began at the first entry: then the reader has its hash.
  return start === 0 ? path : [await read(start, end), ...path];
}

type ReadRange = (start: number, end: number) => Promise<Bytes>;

/** Merkle Tree Hash of the entries from `start` up to `end`, for ranges as the recursion of RFC 6962 makes them. */
function rangeReader({ size, readTile, sha256 }: TiledTree): ReadRange {
  const tiles = new Map<string, Promise<readonly Bytes[]>>();
  const tile = (level: number, index: number): Promise<readonly Bytes[]> => {
    const name = `${level}/${index}`;
    const known = tiles.get(name) ?? readTile({ level, index, width: tileWidth(level, index, size) });
    tiles.set(name, known);
    return known;
  };
  return async function read(start: number, end: number): Promise<Bytes> {
    const length = end - start;
    if (!Number.isInteger(Math.log2(length))) {
      const middle = start + splitOf(length);
      return nodeHash(await read(start, middle), await read(middle, end), sha256);
    }
    let level = 0;
    while (TILE_WIDTH ** (level + 1) <= length) level += 1;
    const unit = TILE_WIDTH ** level;
    const index = Math.floor(start / unit / TILE_WIDTH);
    const from = start / unit - index * TILE_WIDTH;
    return rootOf((await tile(level, index)).slice(from, from + length / unit), sha256);
  };
}
