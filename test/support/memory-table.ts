import {
  ConditionFailed,
  type Expectation,
  type Item,
  type Key,
  type Table,
  withCopies,
} from '../../functions/table/table.ts';
import { DomainError } from '../../shared/kernel/errors.ts';

/** The Table port in memory; keeps the same contract as the engines (test/contract/table.test.ts). */
export function createMemoryTable(): Table {
  const partitions = new Map<string, Map<string, Item>>();
  const find = ({ pk, sk }: Key): Item | undefined => partitions.get(pk)?.get(sk);
  const copy = (item: Item): Item => structuredClone(item);

  return {
    async get(key) {
      const item = find(key);
      return item === undefined ? undefined : copy(item);
    },

    async getMany(keys) {
      const distinct = new Set(keys.map(({ pk, sk }) => JSON.stringify([pk, sk])));
      if (distinct.size !== keys.length)
        throw new DomainError('STORE_UNAVAILABLE', 'a key was asked for twice');
      return keys.flatMap((key) => {
        const item = find(key);
        return item === undefined ? [] : [copy(item)];
      });
    },

    async query(pk, options = {}) {
      const { skPrefix = '', after, limit = Number.POSITIVE_INFINITY, descending = false } = options;
      const all = [...(partitions.get(pk)?.values() ?? [])]
        .filter(({ sk }) => sk.startsWith(skPrefix))
        .sort((a, b) => (a.sk < b.sk ? -1 : 1));
      if (descending) all.reverse();
      const rest = after === undefined ? all : all.filter(({ sk }) => (descending ? sk < after : sk > after));
      const items = rest.slice(0, limit).map(copy);
      const last = items.at(-1)?.sk;
      return last !== undefined && items.length === limit ? { items, next: last } : { items };
    },

    async transact(writes) {
      const failed = writes.findIndex(
        (write) => !holds(find('put' in write ? write.put : write.remove), write.expect),
      );
      if (failed >= 0) throw new ConditionFailed(failed);
      for (const write of withCopies(writes)) {
        if ('put' in write) {
          const partition = partitions.get(write.put.pk) ?? new Map<string, Item>();
          partitions.set(write.put.pk, partition.set(write.put.sk, withoutUndefined(write.put)));
        } else {
          partitions.get(write.remove.pk)?.delete(write.remove.sk);
        }
      }
    },

    async count(key, { most, expiresAtEpochSeconds }) {
      const count = Number(find(key)?.count ?? 0);
      if (count >= most) return false;
      const partition = partitions.get(key.pk) ?? new Map<string, Item>();
      const { pk, sk } = key;
      partitions.set(pk, partition.set(sk, { pk, sk, count: count + 1, expiresAtEpochSeconds }));
      return true;
    },
  };
}

function holds(item: Item | undefined, expect: Expectation | undefined): boolean {
  if (expect === undefined) return true;
  if (expect === 'absent') return item === undefined;
  return item?.[expect.attribute] === expect.equals;
}

/** What DynamoDB stores: no `undefined` at any depth. */
function withoutUndefined(item: Item): Item {
  return JSON.parse(JSON.stringify(item)) as Item;
}
