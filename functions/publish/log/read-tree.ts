import { type Bytes, equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Checkpoint } from '../../../shared/log/checkpoint.ts';
import { leafHash } from '../../../shared/log/hashing.ts';
import type { ReadTile } from '../../../shared/log/proofs.ts';
import { hashesOfTile, TILE_WIDTH, type TileRef, tilePath, tileWidth } from '../../../shared/log/tiles.ts';
import { type Edge, EMPTY_EDGE, grow, rootOfEdge, type Tile } from '../../../shared/log/tree.ts';
import type { ObjectStore } from '../../adapters/object-store.ts';
import type { LogRepository } from '../../log/repository.ts';
import { writeBinaryFiles } from '../static-store.ts';
import { bundlesOf, LOG_PREFIX, tileFile } from './log-files.ts';
import { sha256 } from './sign-checkpoint.ts';

/** Entries in the order of the log; `from` begins a bundle. */
export interface Entries {
  readonly from: number;
  readonly entries: readonly Bytes[];
}

/** Up to `bundles` bundles of entries, beginning with the one that position `index` lies in. */
export async function readEntries(log: LogRepository, index: number, bundles: number): Promise<Entries> {
  const first = Math.floor(index / TILE_WIDTH);
  const entries: Bytes[] = [];
  for (let bundle = first; bundle < first + bundles; bundle += 1) {
    const more = await log.listBundle(bundle);
    entries.push(...more);
    if (more.length < TILE_WIDTH) break;
  }
  return { from: first * TILE_WIDTH, entries };
}

/** Tiles of the bucket, those just made first. @throws Error where a tile is missing or has another width */
export function tileReader(objects: ObjectStore, fresh: readonly Tile[]): ReadTile {
  return async (tile) => {
    const made = fresh.find((each) => each.level === tile.level && each.index === tile.index);
    const body = made?.body ?? (await objects.getBytes(`${LOG_PREFIX}${tilePath(tile)}`));
    const hashes = hashesOfTile(body ?? new Uint8Array()).slice(0, tile.width);
    if (hashes.length !== tile.width) throw new Error(`the log's tile ${tilePath(tile)} is not there`);
    return hashes;
  };
}

/**
 * The right edge of the signed tree: leaves from the table, higher levels from the bucket. It has to lead to the
 * signed root; where the bucket does not bear that out, the whole log is made anew from the table and written again.
 * @throws Error where the table does not bear it out either: then somebody changed an entry
 */
export async function loadEdge(
  signed: Pick<Checkpoint, 'size' | 'root'>,
  parts: { readonly log: LogRepository; readonly objects: ObjectStore },
): Promise<Edge> {
  if (signed.size === 0) return EMPTY_EDGE;
  const near = await edgeFromTiles(signed.size, parts).catch(() => undefined);
  if (near !== undefined && equalBytes(rootOfEdge(near, sha256), signed.root)) return near;
  const entries = await signedEntries(signed.size, parts.log);
  const whole = grow(
    EMPTY_EDGE,
    entries.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  if (!equalBytes(rootOfEdge(whole.edge, sha256), signed.root))
    throw new Error('the entries in the table do not lead to the root that was signed');
  await writeBinaryFiles(parts.objects, [...bundlesOf(0, entries), ...whole.tiles.map(tileFile)]);
  return whole.edge;
}

async function edgeFromTiles(
  size: number,
  { log, objects }: { readonly log: LogRepository; readonly objects: ObjectStore },
): Promise<Edge> {
  const { entries } = await readEntries(log, size, 1);
  const levels: (readonly Bytes[])[] = [
    entries.slice(0, size % TILE_WIDTH).map((entry) => leafHash(entry, sha256)),
  ];
  const read = tileReader(objects, []);
  for (let level = 1; TILE_WIDTH ** level <= size; level += 1) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1));
    const tile: TileRef = { level, index, width: tileWidth(level, index, size) };
    levels.push(tile.width === 0 ? [] : await read(tile));
  }
  return { size, levels };
}

async function signedEntries(size: number, log: LogRepository): Promise<readonly Bytes[]> {
  const entries: Bytes[] = [];
  while (entries.length < size) {
    const bundle = await log.listBundle(entries.length / TILE_WIDTH);
    entries.push(...bundle.slice(0, size - entries.length));
    if (bundle.length < TILE_WIDTH) break;
  }
  if (entries.length < size) throw new Error('the table lacks entries that were signed');
  return entries;
}
