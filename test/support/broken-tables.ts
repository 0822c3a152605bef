import type { Item, Table, TableWrite } from '../../functions/table/table.ts';

/** Ways in which a store, or who writes to it, could break its promise. Each must be noticed. */
type Break = (table: Table) => Table;

const skOf = (write: TableWrite): string => ('put' in write ? write.put.sk : write.remove.sk);
const isPut = (write: TableWrite): boolean => 'put' in write;
const stateOf = (write: TableWrite): string =>
  'put' in write ? String((write.put.booking as { state?: unknown } | undefined)?.state ?? '') : '';

/** Writes as `change` makes them of those that were asked for. */
const writing =
  (change: (writes: readonly TableWrite[]) => readonly TableWrite[]): Break =>
  (table) => ({
    ...table,
    transact: async (writes) => {
      const left = change(writes);
      if (left.length > 0) await table.transact(left);
    },
  });

const without = (matches: (write: TableWrite) => boolean): Break =>
  writing((writes) => writes.filter((write) => !matches(write)));

const unconditional = (matches: (write: TableWrite) => boolean): Break =>
  writing((writes) =>
    writes.map((write) => {
      if (!matches(write)) return write;
      const { expect: _expect, ...bare } = write;
      return bare;
    }),
  );

const reading =
  (prefix: string, change: (items: readonly Item[]) => readonly Item[]): Break =>
  (table) => ({
    ...table,
    query: async (pk, options) => {
      const answer = await table.query(pk, options);
      return options?.skPrefix === prefix ? { ...answer, items: change(answer.items) } : answer;
    },
  });

/** Answers of an earlier time: each list is remembered for a few questions. */
const stale =
  (prefix: string, questions: number): Break =>
  (table) => {
    let kept: Awaited<ReturnType<Table['query']>> | undefined;
    let left = 0;
    return {
      ...table,
      query: async (pk, options) => {
        if (options?.skPrefix !== prefix) return table.query(pk, options);
        if (kept === undefined || left === 0) {
          kept = await table.query(pk, options);
          left = questions;
        }
        left -= 1;
        return kept;
      },
    };
  };

const place = (write: TableWrite): boolean => skOf(write).startsWith('PLACE#');
const waiting = (write: TableWrite): boolean => skOf(write).startsWith('WAIT#');
const booking = (write: TableWrite): boolean => skOf(write) === 'BOOKING';
const queue = (write: TableWrite): boolean => skOf(write) === 'QUEUE';

export const BREAKS: Readonly<Record<string, Break>> = {
  'a place is taken without a condition': unconditional((write) => place(write) && isPut(write)),
  'a booking is written without a condition': unconditional(booking),
  'the list is joined without a condition': unconditional((write) => queue(write) || waiting(write)),
  'nothing has a condition': unconditional(() => true),
  'places change hands without a condition': unconditional(place),
  'only the first write of a transaction is done': writing((writes) => writes.slice(0, 1)),
  'only the last write of a transaction is done': writing((writes) => writes.slice(-1)),
  'a booking gets no places': without((write) => place(write) && isPut(write)),
  'a group gets one place only': writing((writes) => {
    const [first] = writes.filter((write) => place(write) && isPut(write));
    return writes.filter((write) => !(place(write) && isPut(write)) || write === first);
  }),
  'a cancellation is lost': without((write) => stateOf(write) === 'cancelled'),
  'a cancellation is lost whole': writing((writes) =>
    writes.some((write) => stateOf(write) === 'cancelled') ? [] : writes,
  ),
  'places of a cancelled booking stay taken': without((write) => place(write) && !isPut(write)),
  'an acknowledged booking is lost': writing((writes) =>
    writes.some((write) => stateOf(write) === 'booked' && 'put' in write && write.expect === 'absent')
      ? []
      : writes,
  ),
  'an offer is not told to whom it is for': without((write) => stateOf(write) === 'offered'),
  'an offer keeps no places': without(
    (write) => place(write) && 'put' in write && write.put.offeredUntil !== undefined,
  ),
  'who is offered places stays on the list': without((write) => waiting(write) && !isPut(write)),
  'a turn is given and not kept': without((write) => waiting(write) && isPut(write)),
  'the list is served from its end': reading('WAIT#', (items) => items.toReversed()),
  'the first of the list is passed over': reading('WAIT#', (items) =>
    items.length > 1 ? items.slice(1) : items,
  ),
  'places are read from an old copy': stale('PLACE#', 6),
  'a place is read as free that is not': reading('PLACE#', (items) => items.slice(0, 5)),
  'the list is read from an old copy': (table) => unconditional(() => true)(stale('WAIT#', 6)(table)),
  'read, then write: places': (table) => unconditional(place)(stale('PLACE#', 3)(table)),
};
