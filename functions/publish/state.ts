import * as z from 'zod/mini';
import type { ObjectStore } from '../adapters/object-store.ts';
import { STATE_CACHE_CONTROL } from './cache.ts';

/** The publisher's own notes, kept beside the site under a prefix that the edge never serves. */
const DIRTY_KEY = '_state/dirty.json';
const BUILT_KEY = '_state/built.json';
const DUE_KEY = '_state/due.json';
const REPUBLISH_KEY = '_state/republish.json';

const markSchema = z.object({ mark: z.string() });
const builtSchema = z.object({
  mark: z.string(),
  /** The day whose statistics were built; absent in notes of older versions. */
  day: z.optional(z.string()),
});
export type Built = z.infer<typeof builtSchema>;
const dueSchema = z.object({ day: z.string() });
const cursorSchema = z.object({
  /** Position in the list of provinces that hold units. */
  province: z.int(),
  /** Next page of that province's list. */
  page: z.int(),
});
export type RepublishCursor = z.infer<typeof cursorSchema>;

/** Notes that the whole-register files no longer show everything. */
export const markDirty = (objects: ObjectStore, mark: string): Promise<void> =>
  write(objects, DIRTY_KEY, { mark });

export const readDirtyMark = async (objects: ObjectStore): Promise<string | undefined> =>
  (await read(objects, DIRTY_KEY, markSchema))?.mark;

/** What the whole-register files were last built from. */
export const readBuilt = (objects: ObjectStore): Promise<Built | undefined> =>
  read(objects, BUILT_KEY, builtSchema);

export const markBuilt = (objects: ObjectStore, built: Built): Promise<void> =>
  write(objects, BUILT_KEY, built);

/** The last day whose due units have been published. */
export const readDueDay = async (objects: ObjectStore): Promise<string | undefined> =>
  (await read(objects, DUE_KEY, dueSchema))?.day;

export const writeDueDay = (objects: ObjectStore, day: string): Promise<void> =>
  write(objects, DUE_KEY, { day });

/** Where an unfinished republication stands; `undefined` where none is under way. */
export async function readCursor(objects: ObjectStore): Promise<RepublishCursor | undefined> {
  const note = await read(objects, REPUBLISH_KEY, z.object({ cursor: z.nullable(cursorSchema) }));
  return note?.cursor ?? undefined;
}

export const writeCursor = (objects: ObjectStore, cursor: RepublishCursor | null): Promise<void> =>
  write(objects, REPUBLISH_KEY, { cursor });

async function read<T extends z.ZodMiniType>(
  objects: ObjectStore,
  key: string,
  schema: T,
): Promise<z.infer<T> | undefined> {
  const text = await objects.getText(key);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

function write(objects: ObjectStore, key: string, value: object): Promise<void> {
  return objects.put({
    key,
    body: JSON.stringify(value),
    contentType: 'application/json',
    cacheControl: STATE_CACHE_CONTROL,
  });
}
