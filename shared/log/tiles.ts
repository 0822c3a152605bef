import { type Bytes, concatBytes } from '../kernel/bytes.ts';

/** Where the parts of a tree lie, by C2SP tlog-tiles: https://c2sp.org/tlog-tiles. Paths have no leading slash. */

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;
export const HASH_BYTES = 32;
export const CHECKPOINT_PATH = 'checkpoint';

/** A tile, full or partial. */
export interface TileRef {
  /** 0 for leaf hashes; each hash of a level stands for a full tile of the level below. */
  readonly level: number;
  /** Position in the level. */
  readonly index: number;
  /** Hashes in it, 1 to 256. */
  readonly width: number;
}

export const tilePath = ({ level, index, width }: TileRef): string =>
  `tile/${level}/${numberedPath(index, width)}`;

/** Path of a bundle of `width` entries. */
export const bundlePath = (index: number, width: number): string =>
  `tile/entries/${numberedPath(index, width)}`;

/** How many hashes tile `index` of a level has in a tree of `size` entries; 0 where there is no such tile. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/** A bundle's bytes: each entry after its length, as big-endian uint16. @throws RangeError for a longer entry */
export function encodeBundle(entries: readonly Uint8Array[]): Bytes {
  return concatBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new RangeError('expected an entry of at most 65535 bytes');
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}

/** @returns `undefined` where the bytes end inside an entry */
export function decodeBundle(bundle: Uint8Array): readonly Bytes[] | undefined {
  const entries: Bytes[] = [];
  for (let at = 0; at < bundle.length; ) {
    const [high, low] = [bundle[at], bundle[at + 1]];
    if (high === undefined || low === undefined) return undefined;
    const end = at + 2 + high * 256 + low;
    if (end > bundle.length) return undefined;
    entries.push(bundle.slice(at + 2, end) as Bytes);
    at = end;
  }
  return entries;
}

/** The hashes of a tile's bytes. @throws RangeError where they are not whole */
export function hashesOfTile(tile: Uint8Array): readonly Bytes[] {
  if (tile.length % HASH_BYTES !== 0) throw new RangeError('expected whole hashes');
  return Array.from(
    { length: tile.length / HASH_BYTES },
    (_, at) => tile.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES) as Bytes,
  );
}

/** `1234067` → `x001/x234/067`, and the width where the tile is not full. */
function numberedPath(index: number, width: number): string {
  let path = String(index % 1000).padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  }
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}
