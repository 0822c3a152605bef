import type { Table } from '../../functions/table/table.ts';
import { DomainError } from '../../shared/kernel/errors.ts';

/** A whole number below `below`. */
export type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * A table whose calls wait for their turn, which a seeded chance gives out one at a time: each run of the same seed
 * interleaves its clients in the same way. Now and then a call is cut off, before or after it did its work.
 */
export function interleavedTable(
  table: Table,
  random: Random,
  chances: { readonly cutOffPerThousand: number } = { cutOffPerThousand: 0 },
): Table {
  const parked: (() => void)[] = [];
  let isDriven = false;
  const drive = (): void => {
    setImmediate(() => {
      const [next] = parked.splice(random(parked.length || 1), 1);
      next?.();
      if (parked.length > 0 || next !== undefined) drive();
      else isDriven = false;
    });
  };
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      parked.push(resolve);
      if (isDriven) return;
      isDriven = true;
      drive();
    });
  const cutOff = (): void => {
    if (random(1_000) < chances.cutOffPerThousand) {
      throw new DomainError('STORE_UNAVAILABLE', 'the handler was killed');
    }
  };
  const through =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await turn();
      cutOff();
      const answer = await call(...given);
      cutOff();
      return answer;
    };
  return {
    get: through(table.get),
    getMany: through(table.getMany),
    query: through(table.query),
    count: through(table.count),
    transact: through(table.transact),
  };
}
