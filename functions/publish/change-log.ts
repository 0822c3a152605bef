import * as z from 'zod/mini';
import { type Change, changeSchema, mergeChanges } from '../../shared/register/changes.ts';
import type { CertificateEvent, Unit } from '../../shared/register/schema.ts';
import type { ObjectStore } from '../adapters/object-store.ts';
import { STATE_CACHE_CONTROL } from './cache.ts';

const CHANGES_KEY = '_state/changes.json';
const changesSchema = z.object({ changes: z.array(changeSchema) });

/** The newest events of the register, newest first. */
export async function readChanges(objects: ObjectStore): Promise<readonly Change[]> {
  const text = await objects.getText(CHANGES_KEY);
  return text === undefined ? [] : changesSchema.parse(JSON.parse(text)).changes;
}

/**
 * Notes the events of units that have been published. A replay changes nothing and writes nothing.
 * @returns how many objects were written
 */
export async function noteChanges(
  objects: ObjectStore,
  published: readonly { readonly unit: Unit; readonly events: readonly CertificateEvent[] }[],
): Promise<number> {
  const known = await readChanges(objects);
  const body = JSON.stringify({ changes: mergeChanges(known, published) });
  if (body === JSON.stringify({ changes: known })) return 0;
  await objects.put({
    key: CHANGES_KEY,
    body,
    contentType: 'application/json',
    cacheControl: STATE_CACHE_CONTROL,
  });
  return 1;
}
