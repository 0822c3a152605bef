import type { BinaryFile, ObjectStore, PublishedFile } from '../adapters/object-store.ts';

const PARALLEL_WRITES = 16;

/** Writes files a few at a time; stops at the first failure, so that the caller's batch is retried whole. */
export const writeFiles = (objects: ObjectStore, files: readonly PublishedFile[]): Promise<number> =>
  inGroups(files, (file) => objects.put(file));

/** The same for files that are not text. */
export const writeBinaryFiles = (objects: ObjectStore, files: readonly BinaryFile[]): Promise<number> =>
  inGroups(files, (file) => objects.putBytes(file));

async function inGroups<T>(items: readonly T[], write: (item: T) => Promise<void>): Promise<number> {
  for (let from = 0; from < items.length; from += PARALLEL_WRITES) {
    await Promise.all(items.slice(from, from + PARALLEL_WRITES).map(write));
  }
  return items.length;
}
