import { gzipSync } from 'node:zlib';
import {
  bundlePath,
  CHECKPOINT_PATH,
  encodeBundle,
  TILE_WIDTH,
  tilePath,
} from '../../../shared/log/tiles.ts';
import type { Tile } from '../../../shared/log/tree.ts';
import type { BinaryFile, PublishedFile } from '../../adapters/object-store.ts';

/** Prefix of the log's files in the bucket, and of their addresses. */
export const LOG_PREFIX = 'log/';
export const CHECKPOINT_KEY = `${LOG_PREFIX}${CHECKPOINT_PATH}`;
export const KEYS_KEY = `${LOG_PREFIX}keys.json`;

/** What a name says of a tile or a bundle never changes. */
const FOREVER = 'public, max-age=31536000, immutable';
/** The specification asks for a few seconds at most. */
const A_MOMENT = 'public, max-age=5';

export const tileFile = (tile: Tile): BinaryFile => ({
  key: `${LOG_PREFIX}${tilePath(tile)}`,
  body: tile.body,
  contentType: 'application/octet-stream',
  cacheControl: FOREVER,
});

/** A bundle, compressed as stored: no edge compresses bytes that have no type of their own. */
export const bundleFile = (index: number, entries: readonly Uint8Array[]): BinaryFile => ({
  key: `${LOG_PREFIX}${bundlePath(index, entries.length)}`,
  body: gzipSync(encodeBundle(entries), { level: 9 }),
  contentType: 'application/octet-stream',
  contentEncoding: 'gzip',
  cacheControl: FOREVER,
});

export const checkpointFile = (checkpoint: string): PublishedFile => ({
  key: CHECKPOINT_KEY,
  body: checkpoint,
  contentType: 'text/plain; charset=utf-8',
  cacheControl: A_MOMENT,
});

export const keysFile = (keys: string): PublishedFile => ({
  key: KEYS_KEY,
  body: keys,
  contentType: 'application/json; charset=utf-8',
  cacheControl: 'public, max-age=60',
});

/** The proof that the last event of a unit stands in the log. */
export const proofFile = (publicId: string, proof: string): PublishedFile => ({
  key: `units/${publicId}/unit.tlog-proof`,
  body: proof,
  contentType: 'text/plain; charset=utf-8',
  cacheControl: A_MOMENT,
});

/** Entries in the order of the log, cut into bundles. @param from position of the first; begins a bundle */
export function bundlesOf(from: number, entries: readonly Uint8Array[]): readonly BinaryFile[] {
  const files: BinaryFile[] = [];
  for (let at = 0; at < entries.length; at += TILE_WIDTH) {
    files.push(bundleFile((from + at) / TILE_WIDTH, entries.slice(at, at + TILE_WIDTH)));
  }
  return files;
}
