import type { Item, Key, Table, TableWrite } from '../../functions/table/table.ts';

/** A table of its own within another: every partition under a prefix, so that tests on one engine do not meet. */
export function prefixedTable(table: Table, prefix: string): Table {
  const inner = <K extends Key>(key: K): K => ({ ...key, pk: prefix + key.pk });
  const outer = (item: Item): Item => ({ ...item, pk: item.pk.slice(prefix.length) });
  const write = (each: TableWrite): TableWrite =>
    'put' in each
      ? {
          ...each,
          put: inner(each.put),
          ...(each.copies === undefined ? {} : { copies: each.copies.map(inner) }),
        }
      : { ...each, remove: inner(each.remove) };
  return {
    async get(key) {
      const item = await table.get(inner(key));
      return item === undefined ? undefined : outer(item);
    },
    getMany: async (keys) => (await table.getMany(keys.map(inner))).map(outer),
    async query(pk, options) {
      const answer = await table.query(prefix + pk, options);
      return { ...answer, items: answer.items.map(outer) };
    },
    transact: (writes) => table.transact(writes.map(write)),
    count: (key, limit) => table.count(inner(key), limit),
  };
}
