import { type Bytes, fromUtf8, toBase64, utf8 } from '../../../../shared/kernel/bytes.ts';
import { canonicalJson, type Json } from '../../../../shared/kernel/canonical-json.ts';
import type { ReadTile } from '../../../../shared/log/proofs.ts';
import type { LogEntry, LogKeys } from '../../../../shared/log/schema.ts';
import { hashesOfTile, tilePath } from '../../../../shared/log/tiles.ts';
import { browserVerifying } from './browser-verifying.ts';

/** Thrown where the service or the connection is away: nothing can be said then, and nothing is wrong. */
export class Away extends Error {}

/** @returns `undefined` where there is no such file @throws Away */
async function read(path: string): Promise<Bytes | undefined> {
  const answer = await fetch(path, { cache: 'no-cache' }).catch(() => undefined);
  if (answer?.status === 404) return undefined;
  if (answer?.ok !== true) throw new Away();
  return new Uint8Array(await answer.arrayBuffer());
}

const readText = async (path: string): Promise<string | undefined> => {
  const bytes = await read(path);
  return bytes === undefined ? undefined : fromUtf8(bytes);
};

export async function readKeys(): Promise<LogKeys> {
  const text = await readText('/log/keys.json');
  if (text === undefined) throw new Away();
  return JSON.parse(text) as LogKeys;
}

export const readProof = (publicId: string): Promise<string | undefined> =>
  readText(`/units/${publicId}/unit.tlog-proof`);

export const readCheckpoint = (): Promise<string | undefined> => readText('/log/checkpoint');

export const readTile: ReadTile = async (tile) => {
  const bytes = await read(`/log/${tilePath(tile)}`);
  return bytes === undefined ? [] : hashesOfTile(bytes).slice(0, tile.width);
};

/** What the register shows beside an entry: the same record, a newer one, another one, or nothing that can be read. */
export type RecordFound = 'same' | 'newer' | 'other' | 'unread';

export async function compareRecord(entry: LogEntry): Promise<RecordFound> {
  const text = await readText(`/units/${entry.publicId}/unit.json`).catch(() => null);
  if (text === null) return 'unread';
  if (text === undefined) return 'other';
  const { unit } = JSON.parse(text) as { readonly unit: { readonly [member: string]: Json } };
  const record = toBase64(await browserVerifying.digest(utf8(canonicalJson(unit))));
  if (record === entry.record) return 'same';
  return Number(unit.version) > entry.sequence ? 'newer' : 'other';
}
