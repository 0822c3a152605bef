import { type Item, type Key, type Table, withCopies } from '../../functions/table/table.ts';

const nameOf = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);
/** Most writes of one transaction. */
const AT_ONCE = 100;

/** A table that remembers which keys were written through it, to read everything or to put it elsewhere. */
export function recordedTable(table: Table): Table & {
  /** Every item that is there now of those written through this table, in the order of their keys. */
  readonly everything: () => Promise<readonly Item[]>;
} {
  const keys = new Map<string, Key>();
  return {
    ...table,
    async transact(writes) {
      // Noted before: a transaction whose answer is lost may have been done.
      for (const write of withCopies(writes)) {
        const { pk, sk } = 'put' in write ? write.put : write.remove;
        keys.set(nameOf({ pk, sk }), { pk, sk });
      }
      await table.transact(writes);
    },
    async everything() {
      const all = [...keys.values()];
      const items: Item[] = [];
      for (let from = 0; from < all.length; from += AT_ONCE)
        items.push(...(await table.getMany(all.slice(from, from + AT_ONCE))));
      return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    },
  };
}

/** Puts items into a table as they are. */
export async function putAll(table: Table, items: readonly Item[]): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await table.transact(items.slice(from, from + AT_ONCE).map((put) => ({ put })));
}
