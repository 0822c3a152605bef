import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logEntryWrite } from '../../../functions/log/log-entry-write.ts';
import type { Table } from '../../../functions/table/table.ts';
import { growthSinceLastVisit } from '../../../site/src/features/log/last-seen.ts';
import { Away, readKeys } from '../../../site/src/features/log/log-files.ts';
import { aUnit } from '../../support/a-unit.ts';
import { logWriting } from '../../support/log.ts';
import type { MemoryObjectStore } from '../../support/memory-object-store.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

/** What the browser reaches; the tests put another log in its place. */
let objects: MemoryObjectStore | undefined;

async function give(table: Table, from: number, count: number, name = '演示'): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const event = { sequence: 1, type: 'issued', year: 2025 } as const;
    await table.transact([logEntryWrite(aUnit({ name: `${name}${index}` }), event, index)]);
  }
}

async function logOf(count: number, name?: string) {
  const table = createMemoryTable();
  const writing = logWriting(table);
  await give(table, 0, count, name);
  await writing.write({});
  return { ...writing, table };
}

const visit = async () => growthSinceLastVisit(await readKeys());

describe('P6: a device that comes back', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    vi.stubGlobal('fetch', async (path: string) => {
      if (objects === undefined) throw new TypeError('offline');
      const key = path.slice(1);
      const bytes = objects.binaries.get(key);
      const body =
        key.includes('/entries/') && bytes !== undefined
          ? gunzipSync(bytes)
          : (bytes ?? objects.files.get(key));
      return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    [3, 0],
    [3, 1],
    [200, 100],
    [255, 2],
    [256, 300],
    [700, 1],
  ])('sees that the log of %i entries has grown by %i and is the same', async (before, more) => {
    const log = await logOf(before);
    objects = log.objects;
    expect(await visit()).toEqual({ kind: 'first' });
    await give(log.table, before, more);
    await log.write({});
    expect(await visit()).toMatchObject({ kind: 'grown', since: { size: before } });
    expect(await visit()).toMatchObject({ kind: 'grown', since: { size: before + more } });
  });

  it.each([300, 301, 299, 900])(
    'is told for ever that it was shown another log, of %i entries, also if the right key signed it',
    async (size) => {
      objects = (await logOf(300)).objects;
      await visit();
      objects = (await logOf(size, '改写')).objects;
      expect(await visit()).toMatchObject({ kind: 'rewritten', since: { size: 300 } });
      expect(await visit()).toMatchObject({ kind: 'rewritten' });
    },
  );

  it('is told nothing where the log cannot be read, and where its browser keeps nothing', async () => {
    objects = undefined;
    await expect(visit()).rejects.toThrow(Away);
    objects = (await logOf(5)).objects;
    vi.stubGlobal('localStorage', undefined);
    expect(await visit()).toEqual({ kind: 'first' });
    expect(await visit()).toEqual({ kind: 'first' });
  });
});
