import { expect } from 'vitest';
import type { Table } from '../../functions/table/table.ts';
import { toHex } from '../../shared/kernel/bytes.ts';
import { parseCheckpoint } from '../../shared/log/checkpoint.ts';
import { rootOf } from '../../shared/log/hashing.ts';
import { parseNote } from '../../shared/log/note.ts';
import { logWriting, sha256 } from './log.ts';
import { audit, give, numberOf, publicId } from './log-entries.ts';
import { MemoryObjectStore } from './memory-object-store.ts';
import { createMemoryTable } from './memory-table.ts';

/** Numbers from 0 to 1 that are the same for a seed. */
function random(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

class Killed extends Error {}

const threeUnits = (index: number): string => publicId(index % 3);

/** One schedule of the log's writers: places are given while two writers run, interleaved at each await, killed at any, woken again. */
export async function runSchedule(seed: number, options: { readonly unconditional?: boolean } = {}) {
  const chance = random(seed);
  const memory = createMemoryTable();
  const objects = new MemoryObjectStore();
  const heads: string[] = [];
  const step = async <T>(act: () => Promise<T>, killRate: number): Promise<T> => {
    for (let turns = Math.floor(chance() * 4); turns > 0; turns -= 1) await Promise.resolve();
    if (chance() < killRate) throw new Killed();
    const result = await act();
    if (chance() < killRate) throw new Killed();
    return result;
  };
  const writer = (killRate: number) => {
    const table: Table = {
      ...memory,
      get: (key) => step(() => memory.get(key), killRate),
      query: (pk, given) => step(() => memory.query(pk, given), killRate),
      transact: (writes) =>
        step(
          () =>
            memory.transact(
              options.unconditional ? writes.map(({ expect: _none, ...write }) => write as never) : writes,
            ),
          killRate,
        ),
    };
    const store = new Proxy(objects, {
      get: (target, name) => {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== 'function') return member;
        return (...given: readonly { key?: string; body?: string }[]) =>
          step(async () => {
            if (given[0]?.key === 'log/checkpoint') heads.push(given[0].body ?? '');
            return member.apply(target, given) as Promise<unknown>;
          }, killRate);
      },
    });
    return logWriting(table, { objects: store }).write;
  };
  const total = 1 + Math.floor(chance() * 40) + (seed % 10 === 0 ? 256 : 0);
  let given = 0;
  while (given < total) {
    const count = Math.min(total - given, 1 + Math.floor(chance() * (total / 3)));
    const runs = [writer(0.03), writer(0.03)].map((write) => write({}).catch(onlyKilled));
    await Promise.all([
      ...runs,
      give(
        { ...memory, transact: (writes) => step(() => memory.transact(writes), 0) },
        given,
        count,
        threeUnits,
      ),
    ]);
    given += count;
  }
  const failed = await writer(0)({}).then(
    () => false,
    () => true,
  );
  return { objects, total, heads, failed };
}

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

/** Holds of each schedule of these seeds: no fork, no entry lost or doubled, no checkpoint before its tiles. */
export async function holdSchedules(first: number, last: number): Promise<void> {
  for (let seed = first; seed <= last; seed += 1) {
    const { objects, total, heads, failed } = await runSchedule(seed);
    expect(failed).toBe(false);
    const { numbers, leaves, size } = await audit(objects);
    expect(size).toBe(total);
    expect(numbers).toEqual(Array.from({ length: total }, (_, index) => numberOf(index)));
    for (const head of heads) {
      const tree = parseCheckpoint(parseNote(head)?.text ?? '');
      expect(toHex(tree?.root ?? new Uint8Array())).toBe(toHex(rootOf(leaves.slice(0, tree?.size), sha256)));
    }
  }
}
