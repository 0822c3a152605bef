import { type Bytes, concatBytes } from '../kernel/bytes.ts';
import { splitOf } from './hashing.ts';
import { TILE_WIDTH, type TileRef, tileWidth } from './tiles.ts';

/** The hashes of a tile of the tree that is asked about. */
export type ReadTile = (tile: TileRef) => Promise<readonly Bytes[]>;

/** A tree of `size` entries that is read tile by tile. */
export interface TiledTree {
  readonly size: number;
  readonly readTile: ReadTile;
  /** The platform's SHA-256; a browser's answers later. */
  readonly sha256: (bytes: Bytes) => Bytes | Promise<Bytes>;
}

/** Makes proofs about one tree; each tile is read once and each node hashed once, for however many proofs. */
export interface Prover {
  /**
   * Hashes from the sibling of a leaf up to a child of the root (RFC 6962, section 2.1.1).
   * @throws RangeError where the tree has no such entry
   */
  inclusionPath(index: number): Promise<readonly Bytes[]>;
  /**
   * Hashes that show that the tree of `oldSize` entries is the beginning of this one (RFC 6962, section 2.1.2).
   * @throws RangeError where the old tree is larger
   */
  consistencyPath(oldSize: number): Promise<readonly Bytes[]>;
}

export function createProver(tree: TiledTree): Prover {
  const read = rangeReader(tree);
  return {
    async inclusionPath(index) {
      if (index < 0 || index >= tree.size) throw new RangeError('expected an entry of the tree');
      const path: Promise<Bytes>[] = [];
      let [start, end] = [0, tree.size];
      while (end - start > 1) {
        const middle = start + splitOf(end - start);
        const isLeft = index < middle;
        path.unshift(isLeft ? read(middle, end) : read(start, middle));
        if (isLeft) end = middle;
        else start = middle;
      }
      return Promise.all(path);
    },

    async consistencyPath(oldSize) {
      if (oldSize < 0 || oldSize > tree.size) throw new RangeError('expected an earlier tree');
      if (oldSize === 0 || oldSize === tree.size) return [];
      const path: Promise<Bytes>[] = [];
      let [start, end] = [0, tree.size];
      while (end !== oldSize) {
        const middle = start + splitOf(end - start);
        const isLeft = oldSize <= middle;
        path.unshift(isLeft ? read(middle, end) : read(start, middle));
        if (isLeft) end = middle;
        else start = middle;
      }
      // Where the old tree is a whole subtree from the first entry on, the reader has its hash already.
      if (start > 0) path.unshift(read(start, end));
      return Promise.all(path);
    },
  };
}

type ReadRange = (start: number, end: number) => Promise<Bytes>;

/** Merkle Tree Hash of the entries from `start` up to `end`, for ranges as the recursion of RFC 6962 makes them. */
function rangeReader({ size, readTile, sha256 }: TiledTree): ReadRange {
  const tiles = new Map<string, Promise<readonly Bytes[]>>();
  const ranges = new Map<string, Promise<Bytes>>();

  const inTile = async (level: number, position: number): Promise<Bytes> => {
    const index = Math.floor(position / TILE_WIDTH);
    const name = `${level}/${index}`;
    const tile = tiles.get(name) ?? readTile({ level, index, width: tileWidth(level, index, size) });
    tiles.set(name, tile);
    const hash = (await tile)[position % TILE_WIDTH];
    if (hash === undefined) throw new RangeError('expected a tile as wide as the tree makes it');
    return hash;
  };
  const make: ReadRange = async (start, end) => {
    const level = levelOf(end - start);
    if (level !== undefined) return inTile(level, start / TILE_WIDTH ** level);
    const middle = start + splitOf(end - start);
    const [left, right] = await Promise.all([read(start, middle), read(middle, end)]);
    return sha256(concatBytes(Uint8Array.of(1), left, right));
  };
  const read: ReadRange = (start, end) => {
    const name = `${start}-${end}`;
    const range = ranges.get(name) ?? make(start, end);
    ranges.set(name, range);
    return range;
  };
  return read;
}

/** The level whose hashes stand for this many entries each. */
function levelOf(entries: number): number | undefined {
  let level = 0;
  for (let each = 1; each < entries; each *= TILE_WIDTH) level += 1;
  return TILE_WIDTH ** level === entries ? level : undefined;
}
