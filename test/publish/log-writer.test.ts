import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Signer } from '../../functions/adapters/signer.ts';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import type { Table } from '../../functions/table/table.ts';
import { toHex } from '../../shared/kernel/bytes.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { parseCheckpoint } from '../../shared/log/checkpoint.ts';
import { decodeEntry } from '../../shared/log/entry.ts';
import { leafHash, rootOf } from '../../shared/log/hashing.ts';
import { parseNote } from '../../shared/log/note.ts';
import { bundlePath, decodeBundle, tilePath, tileWidth } from '../../shared/log/tiles.ts';
import { verifyProof } from '../../shared/log/verify.ts';
import { aUnit } from '../support/a-unit.ts';
import { logWriting, nodeVerifying, publishedKeys, sha256, testSigner } from '../support/log.ts';
import { MemoryObjectStore } from '../support/memory-object-store.ts';
import { createMemoryTable } from '../support/memory-table.ts';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const publicId = (index: number): string =>
  `u${Array.from({ length: 12 }, (_, at) => CROCKFORD.charAt(Math.floor(index / 32 ** at) % 32)).join('')}`;

/** Gives events the next places in the log, one for each unit. */
async function give(table: Table, from: number, count: number, unitOf = publicId): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const unit = aUnit({ publicId: unitOf(index) });
    await table.transact([logEntryWrite(unit, { sequence: 1, type: 'issued', year: 2025 }, index)]);
  }
}

/** What a stranger reads from the published files, checked against itself. @throws where it does not hold together */
async function audit(objects: MemoryObjectStore, sha = sha256) {
  const checkpoint = objects.files.get('log/checkpoint') ?? '';
  const head = parseCheckpoint(parseNote(checkpoint)?.text ?? '');
  if (head === undefined) throw new Error('expected a checkpoint');
  const entries = [];
  for (let bundle = 0; tileWidth(0, bundle, head.size) > 0; bundle += 1) {
    const key = `log/${bundlePath(bundle, tileWidth(0, bundle, head.size))}`;
    entries.push(...(decodeBundle(gunzipSync(objects.binaries.get(key) ?? new Uint8Array())) ?? []));
  }
  const leaves = entries.map((entry) => leafHash(entry, sha));
  expect(toHex(rootOf(leaves, sha))).toBe(toHex(head.root));
  for (let level = 0; tileWidth(level, 0, head.size) > 0; level += 1) {
    for (let index = 0; tileWidth(level, index, head.size) > 0; index += 1) {
      const tile = { level, index, width: tileWidth(level, index, head.size) };
      expect(objects.binaries.get(`log/${tilePath(tile)}`)?.length).toBe(tile.width * 32);
    }
  }
  return { size: head.size, ids: entries.map((entry) => decodeEntry(entry)?.publicId), leaves, checkpoint };
}

describe('the log grows with the register', () => {
  it('a batch of one costs three files of the log, one proof and one conditional write', async () => {
    const table = createMemoryTable();
    let transactions = 0;
    const counted: Table = {
      ...table,
      transact(writes) {
        transactions += 1;
        return table.transact(writes);
      },
    };
    const { objects, write } = logWriting(counted);
    await give(table, 0, 5);
    await write({});
    objects.written.length = 0;
    transactions = 0;
    await give(table, 5, 1);
    await write({});
    expect(objects.written).toEqual([
      'log/tile/entries/000.p/6',
      'log/tile/0/000.p/6',
      `units/${publicId(5)}/unit.tlog-proof`,
      'log/checkpoint',
    ]);
    expect(transactions).toBe(1);
  });

  it('a batch of 256 costs six files of the log', async () => {
    const table = createMemoryTable();
    const { objects, write } = logWriting(table);
    await give(table, 0, 100);
    await write({});
    objects.written.length = 0;
    await give(table, 100, 256);
    await write({});
    expect(objects.written.filter((key) => key.startsWith('log/'))).toHaveLength(6);
    expect((await audit(objects)).size).toBe(356);
  });

  it('nothing new writes nothing, until the hour is over: then the same tree is signed with the new time', async () => {
    const table = createMemoryTable();
    const { objects, write, clock } = logWriting(table);
    await write({});
    expect(objects.written).toEqual([]);
    await give(table, 0, 1);
    await write({});
    objects.written.length = 0;
    await write({});
    expect(objects.written).toEqual([]);
    clock.at = asInstant(new Date(Date.parse(clock.at) + 3_600_000));
    await write({});
    expect(objects.written).toEqual(['log/checkpoint']);
    expect((await audit(objects)).size).toBe(1);
  });

  it('every unit has a proof that verifies, of its last event, also after the log has grown', async () => {
    const table = createMemoryTable();
    const { objects, write } = logWriting(table);
    await give(table, 0, 300);
    await write({});
    await give(table, 300, 700, (index) => publicId(index % 500));
    await write({});
    const keys = publishedKeys(objects);
    for (let unit = 0; unit < 500; unit += 1) {
      const proof = objects.files.get(`units/${publicId(unit)}/unit.tlog-proof`) ?? '';
      const verdict = await verifyProof(proof, keys, nodeVerifying);
      expect(verdict.ok && verdict.index).toBe(unit < 500 ? unit + 500 : unit);
    }
    const bytes = [...objects.files]
      .filter(([key]) => key.endsWith('.tlog-proof'))
      .map(([, body]) => body.length);
    expect(Math.max(...bytes)).toBeLessThan(3_000);
  });

  it('R18: while keys change hands both sign; later only the new one does, and old proofs still hold', async () => {
    const table = createMemoryTable();
    const { objects, write } = logWriting(table);
    const writingWith = (signers: readonly Signer[]) => logWriting(table, { signers, objects }).write;
    await give(table, 0, 3);
    await write({});
    await give(table, 3, 3);
    await writingWith([testSigner(2), testSigner(1)])({});
    await give(table, 6, 3);
    await writingWith([testSigner(2)])({});
    const keys = publishedKeys(objects);
    expect(keys.keys.map(({ signsFrom, signsTo }) => [signsFrom, signsTo])).toEqual([
      [0, 6],
      [0, 6],
      [6, undefined],
      [6, undefined],
    ]);
    const verdicts = [];
    for (const unit of [0, 4, 8]) {
      const proof = objects.files.get(`units/${publicId(unit)}/unit.tlog-proof`) ?? '';
      const verdict = await verifyProof(proof, keys, nodeVerifying);
      verdicts.push(verdict.ok && verdict.checkpoint.keyId);
    }
    expect(verdicts[0]).toMatch(/^[0-9a-f]{8}$/);
    expect(verdicts[2]).toMatch(/^[0-9a-f]{8}$/);
    expect(verdicts[2]).not.toBe(verdicts[0]);
    const forger = createMemoryTable();
    await give(forger, 0, 20);
    const forged = logWriting(forger, { signers: [testSigner(1)] });
    await forged.write({});
    const proof = forged.objects.files.get(`units/${publicId(19)}/unit.tlog-proof`) ?? '';
    expect((await verifyProof(proof, keys, nodeVerifying)).ok).toBe(false);
  });

  it('R17: a bucket that lost its tiles is told from the table what it held; changed entries are refused', async () => {
    const table = createMemoryTable();
    const { objects, write } = logWriting(table);
    await give(table, 0, 700);
    await write({});
    for (const key of [...objects.binaries.keys()])
      if (key.includes('/tile/1/')) objects.binaries.delete(key);
    await give(table, 700, 1);
    await write({});
    expect((await audit(objects)).size).toBe(701);
    const unit = aUnit({ publicId: publicId(9_999) });
    const { put } = logEntryWrite(unit, { sequence: 1, type: 'issued', year: 2025 }, 650) as { put: never };
    await table.transact([{ put }]);
    await give(table, 701, 1);
    await expect(write({})).rejects.toThrow('do not lead to the root');
  });

  it('R17: a table set back to an earlier day does not publish an earlier tree', async () => {
    const later = createMemoryTable();
    const { objects, write } = logWriting(later);
    await give(later, 0, 9);
    await write({});
    const earlier = createMemoryTable();
    const restored = logWriting(earlier);
    await give(earlier, 0, 4);
    await restored.write({});
    const head = await logWriting(earlier).services.log.readHead();
    expect(head?.size).toBe(4);
    await expect(logWriting(earlier, { objects }).write({})).rejects.toThrow('set back');
    expect((await audit(objects)).size).toBe(9);
  });
});

/** Numbers from 0 to 1 that are the same for a seed. */
function random(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

class Killed extends Error {}

/** One schedule: places are given while two writers run, interleaved at each await, killed at any, woken again. */
async function runSchedule(seed: number, options: { readonly unconditional?: boolean } = {}) {
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
      give({ ...memory, transact: (writes) => step(() => memory.transact(writes), 0) }, given, count),
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

describe('whatever the order, the kills and the replays', () => {
  it('1,000 schedules: no fork, no entry lost or doubled, no checkpoint before its tiles', async () => {
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const { objects, total, heads, failed } = await runSchedule(seed);
      expect(failed).toBe(false);
      const { ids, leaves, size } = await audit(objects);
      expect(size).toBe(total);
      expect(ids).toEqual(Array.from({ length: total }, (_, index) => publicId(index)));
      for (const head of heads) {
        const tree = parseCheckpoint(parseNote(head)?.text ?? '');
        expect(toHex(tree?.root ?? new Uint8Array())).toBe(
          toHex(rootOf(leaves.slice(0, tree?.size), sha256)),
        );
      }
    }
  }, 240_000);

  it('control: without the condition on the head the log is set back', async () => {
    let setBack = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { heads, failed } = await runSchedule(seed, { unconditional: true });
      const sizes = heads.map((head) => parseCheckpoint(parseNote(head)?.text ?? '')?.size ?? 0);
      if (failed || sizes.some((size, at) => size < (sizes[at - 1] ?? 0))) setBack += 1;
    }
    expect(setBack).toBeGreaterThan(0);
  });
});
