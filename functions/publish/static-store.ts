import type { ObjectStore, PublishedFile } from '../adapters/object-store.ts';

const PARALLEL_WRITES = 16;

/** Writes files a few at a time; stops at the first failure, so that the caller's batch is retried whole. */
export async function writeFiles(objects: ObjectStore, files: readonly PublishedFile[]): Promise<number> {
  for (let from = 0; from < files.length; from += PARALLEL_WRITES) {
    await Promise.all(files.slice(from, from + PARALLEL_WRITES).map((file) => objects.put(file)));
  }
  return files.length;
}
