import { gunzipSync } from 'node:zlib';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import type { Table } from '../../functions/table/table.ts';
import { equalBytes } from '../../shared/kernel/bytes.ts';
import { parseCheckpoint } from '../../shared/log/checkpoint.ts';
import { decodeEntry } from '../../shared/log/entry.ts';
import { leafHash, rootOf } from '../../shared/log/hashing.ts';
import { parseNote } from '../../shared/log/note.ts';
import { bundlePath, decodeBundle, HASH_BYTES, tilePath, tileWidth } from '../../shared/log/tiles.ts';
import { aUnit } from './a-unit.ts';
import { sha256 } from './log.ts';
import type { MemoryObjectStore } from './memory-object-store.ts';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
export const publicId = (index: number): string =>
  `u${Array.from({ length: 12 }, (_, at) => CROCKFORD.charAt(Math.floor(index / 32 ** at) % 32)).join('')}`;

export const numberOf = (index: number): string => `YNIM-2025-530102-M-${index}-K`;

/** Gives events the next places in the log, one for each unit unless told otherwise. */
export async function give(table: Table, from: number, count: number, unitOf = publicId): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const unit = aUnit({ publicId: unitOf(index), certificateNumber: numberOf(index) });
    await table.transact([logEntryWrite(unit, { sequence: 1, type: 'issued', year: 2025 }, index)]);
  }
}

/** What a stranger reads from the published files, checked against itself. @throws where it does not hold together */
export async function audit(objects: MemoryObjectStore) {
  const checkpoint = objects.files.get('log/checkpoint') ?? '';
  const head = parseCheckpoint(parseNote(checkpoint)?.text ?? '');
  if (head === undefined) throw new Error('expected a checkpoint');
  const entries = [];
  for (let bundle = 0; tileWidth(0, bundle, head.size) > 0; bundle += 1) {
    const key = `log/${bundlePath(bundle, tileWidth(0, bundle, head.size))}`;
    entries.push(...(decodeBundle(gunzipSync(objects.binaries.get(key) ?? new Uint8Array())) ?? []));
  }
  const leaves = entries.map((entry) => leafHash(entry, sha256));
  if (!equalBytes(rootOf(leaves, sha256), head.root)) throw new Error('the entries do not lead to the root');
  for (let level = 0; tileWidth(level, 0, head.size) > 0; level += 1) {
    for (let index = 0; tileWidth(level, index, head.size) > 0; index += 1) {
      const tile = { level, index, width: tileWidth(level, index, head.size) };
      const bytes = objects.binaries.get(`log/${tilePath(tile)}`)?.length;
      if (bytes !== tile.width * HASH_BYTES) throw new Error(`expected ${tilePath(tile)} whole`);
    }
  }
  return {
    size: head.size,
    numbers: entries.map((entry) => decodeEntry(entry)?.certificateNumber),
    leaves,
  };
}
