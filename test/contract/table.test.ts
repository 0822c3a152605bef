import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConditionFailed, type Table } from '../../functions/table/table.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { createMemoryTable } from '../support/memory-table.ts';

/** The Table port as every engine keeps it: the embedded one, AWS's DynamoDB Local, and the one in memory. */
function keepsTheContract(open: () => Promise<Table>): void {
  let table: Table;
  const fresh = (): string => `TEST#${randomUUID()}`;
  beforeAll(async () => {
    table = await open();
  });

  it('gives back what was put, nested values and rare characters included', async () => {
    const item = { pk: fresh(), sk: 'a', unit: { name: '𬭊㑇超市', list: [1, 'b', { c: true }] } };
    await table.transact([{ put: item }]);
    expect(await table.get({ pk: item.pk, sk: 'a' })).toEqual(item);
    expect(await table.get({ pk: item.pk, sk: 'b' })).toBeUndefined();
  });

  it('writes all or nothing, and says which condition failed', async () => {
    const pk = fresh();
    await table.transact([{ put: { pk, sk: '1', version: 1 }, expect: 'absent' }]);
    const writes = [
      { put: { pk, sk: '2' } },
      { put: { pk, sk: '1', version: 9 }, expect: 'absent' as const },
    ];
    await expect(table.transact(writes)).rejects.toMatchObject({ name: 'ConditionFailed', index: 1 });
    expect(await table.get({ pk, sk: '2' })).toBeUndefined();
    expect((await table.get({ pk, sk: '1' }))?.version).toBe(1);
  });

  it('replaces an item only at the version that was read', async () => {
    const pk = fresh();
    await table.transact([{ put: { pk, sk: '1', version: 1 } }]);
    const at = (equals: number, version: number) => [
      { put: { pk, sk: '1', version }, expect: { attribute: 'version', equals } },
    ];
    await expect(table.transact(at(2, 3))).rejects.toBeInstanceOf(ConditionFailed);
    await table.transact(at(1, 2));
    expect((await table.get({ pk, sk: '1' }))?.version).toBe(2);
  });

  it('writes copies of an item with it, or neither', async () => {
    const [pk, other] = [fresh(), fresh()];
    const item = { pk, sk: '1', text: 'a' };
    const write = { put: item, expect: 'absent' as const, copies: [{ pk: other, sk: '9' }] };
    await table.transact([write]);
    expect(await table.get({ pk: other, sk: '9' })).toEqual({ ...item, pk: other, sk: '9' });
    const again = { ...write, put: { ...item, text: 'b' }, copies: [{ pk: other, sk: '8' }] };
    await expect(table.transact([again])).rejects.toMatchObject({ index: 0 });
    expect(await table.get({ pk: other, sk: '8' })).toBeUndefined();
  });

  it('removes', async () => {
    const pk = fresh();
    await table.transact([{ put: { pk, sk: '1' } }]);
    await table.transact([{ remove: { pk, sk: '1' } }]);
    expect(await table.get({ pk, sk: '1' })).toBeUndefined();
  });

  it('reads a partition in order, by prefix, in pages, and backwards', async () => {
    const pk = fresh();
    await table.transact(['b#2', 'a#1', 'b#1', 'b#3'].map((sk) => ({ put: { pk, sk } })));
    const keys = async (options: Parameters<Table['query']>[1]) =>
      (await table.query(pk, options)).items.map((item) => item.sk);
    expect(await keys({})).toEqual(['a#1', 'b#1', 'b#2', 'b#3']);
    expect(await keys({ skPrefix: 'b#' })).toEqual(['b#1', 'b#2', 'b#3']);
    expect(await keys({ skPrefix: 'b#', descending: true })).toEqual(['b#3', 'b#2', 'b#1']);
    const first = await table.query(pk, { limit: 3 });
    expect(first.next).toBe('b#2');
    expect(await keys({ after: 'b#2' })).toEqual(['b#3']);
  });

  it('reads many at once, and leaves out what is not there', async () => {
    const pk = fresh();
    const all = Array.from({ length: 90 }, (_, at) => ({ pk, sk: String(at) }));
    await table.transact(all.map((put) => ({ put })));
    expect(await table.getMany([...all, { pk, sk: 'none' }])).toHaveLength(90);
  });

  it('refuses a key that is asked for twice, as DynamoDB does', async () => {
    const key = { pk: fresh(), sk: '1' };
    await expect(table.getMany([key, key])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('of many racing writers to one version, exactly one gets in', async () => {
    const pk = fresh();
    await table.transact([{ put: { pk, sk: '1', version: 0 } }]);
    const race = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        table.transact([
          { put: { pk, sk: '1', version: 1, by: at }, expect: { attribute: 'version', equals: 0 } },
          { put: { pk, sk: `won#${at}` } },
        ]),
      ),
    );
    expect(race.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect((await table.query(pk, { skPrefix: 'won#' })).items).toHaveLength(1);
  });

  it('counts to a limit and no further, however many count at once', async () => {
    const key = { pk: fresh(), sk: 'hour' };
    const limit = { most: 25, expiresAtEpochSeconds: 4_000_000_000 };
    const counted = await Promise.all(Array.from({ length: 200 }, () => table.count(key, limit)));
    expect(counted.filter(Boolean)).toHaveLength(25);
    expect(await table.count(key, limit)).toBe(false);
    expect(await table.get(key)).toMatchObject({ count: 25, expiresAtEpochSeconds: 4_000_000_000 });
  });
}

describe('the table in memory', () => keepsTheContract(async () => createMemoryTable()));

describe('the table on a DynamoDB engine', () => {
  let engine: Engine;
  afterAll(() => engine.stop());
  keepsTheContract(async () => {
    engine = await startEngine();
    return engine.table();
  });
});
