import type { Item, Table } from './table.ts';

/**
 * All items of a partition that is bounded by its kind, in the order of `sk`, however many answers they take.
 * @throws DomainError STORE_UNAVAILABLE; see `Table.query`
 */
export async function everyItem(table: Table, pk: string, skPrefix?: string): Promise<readonly Item[]> {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await table.query(pk, {
      ...(skPrefix === undefined ? {} : { skPrefix }),
      ...(after === undefined ? {} : { after }),
    });
    all.push(...items);
    after = next;
  } while (after !== undefined);
  return all;
}
