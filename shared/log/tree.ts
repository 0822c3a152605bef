import { type Bytes, concatBytes } from '../kernel/bytes.ts';
import { rootOf, type Sha256 } from './hashing.ts';
import { TILE_WIDTH, type TileRef } from './tiles.ts';

/**
 * The right edge of a tree: for each level the hashes of its last tile, if that is not full. It is all that has to be
 * known to grow the tree, at most 255 hashes a level.
 */
export interface Edge {
  /** Entries in the tree. */
  readonly size: number;
  readonly levels: readonly (readonly Bytes[])[];
}

export const EMPTY_EDGE: Edge = { size: 0, levels: [] };

export interface Tile extends TileRef {
  readonly body: Bytes;
}

/**
 * The tree with more leaves, and the tiles that it has and the tree before had not: full ones, and the last one of
 * each level that changed.
 */
export function grow(
  edge: Edge,
  leaves: readonly Bytes[],
  sha256: Sha256,
): { readonly edge: Edge; readonly tiles: readonly Tile[] } {
  const levels = edge.levels.map((hashes) => [...hashes]);
  const tiles: Tile[] = [];
  const starts: number[] = [];
  const size = edge.size + leaves.length;

  const push = (level: number, hash: Bytes): void => {
    const hashes = levels[level] ?? [];
    levels[level] = hashes;
    starts[level] ??= Math.floor(Math.floor(edge.size / TILE_WIDTH ** level) / TILE_WIDTH);
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    const index = starts[level] ?? 0;
    tiles.push({ level, index, width: TILE_WIDTH, body: concatBytes(...hashes) });
    const root = rootOf(hashes, sha256);
    levels[level] = [];
    starts[level] = index + 1;
    push(level + 1, root);
  };

  for (const leaf of leaves) push(0, leaf);
  for (const [level, hashes] of levels.entries()) {
    const index = starts[level];
    if (index === undefined || hashes.length === 0) continue;
    tiles.push({ level, index, width: hashes.length, body: concatBytes(...hashes) });
  }
  return { edge: { size, levels }, tiles };
}

/** Merkle Tree Hash of the whole tree. */
export function rootOfEdge(edge: Edge, sha256: Sha256): Bytes {
  let smaller: Bytes | undefined;
  for (const hashes of edge.levels) {
    const all = smaller === undefined ? hashes : [...hashes, smaller];
    if (all.length > 0) smaller = rootOf(all, sha256);
  }
  return smaller ?? rootOf([], sha256);
}
