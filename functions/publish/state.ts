import * as z from 'zod/mini';
import type { ObjectStore } from '../adapters/object-store.ts';
import { STATE_CACHE_CONTROL } from './cache.ts';

/** The publisher's own notes, kept beside the site under a prefix that the edge never serves. */
const DIRTY_KEY = '_state/dirty.json';
/** What the search index was last written from. */
const SEARCHED_KEY = '_state/searched.json';
const BUILT_KEY = '_state/built.json';
const DUE_KEY = '_state/due.json';
const ANNOUNCED_KEY = '_state/announced.json';
const PICTURES_KEY = '_state/pictures.json';
const REPUBLISH_KEY = '_state/republish.json';

/** Changed units that are named one by one; of more, it is only known that there are many. */
const MOST_NAMED = 5_000;

const dirtySchema = z.object({
  mark: z.string(),
  /** The mark of the search index to which `changed` adds; absent in notes of older versions. */
  since: z.optional(z.string()),
  /** Public ids of units that changed since then; absent where they are too many, or all. */
  changed: z.optional(z.array(z.string())),
});
const searchedSchema = z.object({
  mark: z.string(),
  /** The mark at the last tick, where the index had to wait. */
  seen: z.string(),
});
const builtSchema = z.object({
  mark: z.string(),
  /** The day whose statistics were built; absent in notes of older versions. */
  day: z.optional(z.string()),
});
export type Built = z.infer<typeof builtSchema>;
const dueSchema = z.object({ day: z.string() });
const picturesSchema = z.object({ widths: z.record(z.string(), z.array(z.int())) });
const cursorSchema = z.object({
  /** Position in the list of provinces that hold units. */
  province: z.int(),
  /** Next page of that province's list. */
  page: z.int(),
});
export type RepublishCursor = z.infer<typeof cursorSchema>;

/**
 * Notes that the whole-register files no longer show everything.
 * @param changed public ids of the units that changed; `undefined` where all may have
 */
export async function markDirty(
  objects: ObjectStore,
  mark: string,
  changed: readonly string[] | undefined,
): Promise<void> {
  const [dirty, searched] = await Promise.all([read(objects, DIRTY_KEY, dirtySchema), readSearched(objects)]);
  const isAnew = dirty === undefined || dirty.mark === searched?.mark;
  const before = isAnew ? [] : dirty.since === searched?.mark ? dirty.changed : undefined;
  const all =
    before === undefined || changed === undefined ? undefined : [...new Set([...before, ...changed])];
  await write(objects, DIRTY_KEY, {
    mark,
    since: searched?.mark,
    changed: all !== undefined && all.length <= MOST_NAMED ? all : undefined,
  });
}

export const readDirtyMark = async (objects: ObjectStore): Promise<string | undefined> =>
  (await read(objects, DIRTY_KEY, dirtySchema))?.mark;

/**
 * Units that changed between two marks of the search index and of the register; none where they are the same.
 * @returns `undefined` where that is not known, or where a newer mark has been set
 */
export async function readChangedSince(
  objects: ObjectStore,
  searched: string | undefined,
  mark: string,
): Promise<ReadonlySet<string> | undefined> {
  if (searched === mark) return new Set();
  const dirty = await read(objects, DIRTY_KEY, dirtySchema);
  if (dirty?.changed === undefined || dirty.since !== searched || searched === undefined) return undefined;
  return new Set(dirty.changed);
}

export const readSearched = (objects: ObjectStore): Promise<z.infer<typeof searchedSchema> | undefined> =>
  read(objects, SEARCHED_KEY, searchedSchema);

export const markSearched = (objects: ObjectStore, searched: z.infer<typeof searchedSchema>): Promise<void> =>
  write(objects, SEARCHED_KEY, searched);

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

/** The day for which announcements were last written. */
export const readAnnouncedDay = async (objects: ObjectStore): Promise<string | undefined> =>
  (await read(objects, ANNOUNCED_KEY, dueSchema))?.day;

export const writeAnnouncedDay = (objects: ObjectStore, day: string): Promise<void> =>
  write(objects, ANNOUNCED_KEY, { day });

/** Pictures of articles that may lie on the site: widths in points by hash. */
export const readPictures = async (
  objects: ObjectStore,
): Promise<Readonly<Record<string, readonly number[]>>> =>
  (await read(objects, PICTURES_KEY, picturesSchema))?.widths ?? {};

export const writePictures = (
  objects: ObjectStore,
  widths: Readonly<Record<string, readonly number[]>>,
): Promise<void> => write(objects, PICTURES_KEY, { widths });

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
