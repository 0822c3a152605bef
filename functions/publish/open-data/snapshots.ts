import * as z from 'zod/mini';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';

/** A snapshot is never written again once it stands in the index. */
export const SNAPSHOT_CACHE_CONTROL = 'public, max-age=31536000, immutable';
const INDEX_KEY = 'open-data/snapshots.json';
/** The publisher's own copy: it may read its notes and not what it publishes. */
const STATE_KEY = '_state/snapshots.json';

const snapshotSchema = z.object({
  /** YYYY-MM. */
  month: z.string(),
  /** The day on which it was taken (Asia/Shanghai), YYYY-MM-DD. */
  takenOn: z.string(),
  units: z.int(),
  files: z.array(z.object({ key: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
const indexSchema = z.object({ snapshots: z.array(snapshotSchema) });

/** Snapshots taken so far, oldest first. */
export async function readSnapshots(objects: ObjectStore): Promise<readonly Snapshot[]> {
  const text = await objects.getText(STATE_KEY);
  return text === undefined ? [] : indexSchema.parse(JSON.parse(text)).snapshots;
}

/** Key of a file of a month's snapshot. */
export const snapshotKey = (month: string, name: string): string => `open-data/snapshots/${month}/${name}`;

/** The index for readers, and the note by which the publisher knows which months are done. */
export function snapshotIndexFiles(snapshots: readonly Snapshot[]): readonly PublishedFile[] {
  const body = `${canonicalJson({ licence: 'CC-BY-4.0', snapshots } as unknown as Json)}\n`;
  const contentType = 'application/json; charset=utf-8';
  return [
    { key: INDEX_KEY, body, contentType, cacheControl: PAGE_CACHE_CONTROL },
    { key: STATE_KEY, body, contentType, cacheControl: 'no-store' },
  ];
}
