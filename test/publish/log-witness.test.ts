import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpMirror } from '../../functions/adapters/http-mirror.ts';
import { createHttpWitness } from '../../functions/adapters/http-witness.ts';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import { keysFrom } from '../../functions/publish/log/sign-checkpoint.ts';
import type { Table } from '../../functions/table/table.ts';
import { verifyCheckpoint } from '../../shared/log/verify.ts';
import { aUnit } from '../support/a-unit.ts';
import { LOG_ORIGIN, logWriting, nodeVerifying, publishedKeys, testSigner } from '../support/log.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { startWitness } from '../support/witness.ts';

async function give(table: Table, from: number, count: number, name = '演示'): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const event = { sequence: 1, type: 'issued', year: 2025 } as const;
    await table.transact([logEntryWrite(aUnit({ name: `${name}${index}` }), event, index)]);
  }
}

let witness: Awaited<ReturnType<typeof startWitness>>;

/** A log that the witness watches. */
async function witnessed(vkey = witness.vkey) {
  const table = createMemoryTable();
  const log = logWriting(table, { witnesses: [createHttpWitness(vkey, witness.address)] });
  const given = { origin: LOG_ORIGIN, size: 0, signedUpTo: 0, signers: [testSigner(1)], witnesses: [] };
  witness.trust(await keysFrom(undefined, given));
  const seenBy = async () => {
    const checkpoint = log.objects.files.get('log/checkpoint') ?? '';
    const verdict = await verifyCheckpoint(checkpoint, publishedKeys(log.objects), nodeVerifying);
    return verdict.ok ? verdict.checkpoint.witnesses : 'not verified';
  };
  return { ...log, table, seenBy };
}

describe('a witness keeps the log from showing two faces', () => {
  beforeEach(async () => {
    witness = await startWitness({ name: 'witness.example/w1', seed: 7 });
  });
  afterEach(() => witness.stop());

  it('every checkpoint carries its cosignature, and readers see its name and time', async () => {
    const log = await witnessed();
    for (const [from, count] of [
      [0, 3],
      [3, 1],
      [4, 300],
      [304, 1],
    ] as const) {
      await give(log.table, from, count);
      await log.write({});
      expect(await log.seenBy()).toEqual([{ name: 'witness.example/w1', seenAtEpochSeconds: 1_800_000_000 }]);
      expect(witness.seenSize()).toBe(from + count);
    }
  });

  it('one that slept through some checkpoints is brought up to date', async () => {
    const log = await witnessed();
    await give(log.table, 0, 5);
    await log.write({});
    const alone = logWriting(log.table, { objects: log.objects });
    await give(log.table, 5, 5);
    await alone.write({});
    await give(log.table, 10, 5);
    await log.write({});
    expect(witness.seenSize()).toBe(15);
    expect(await log.seenBy()).toHaveLength(1);
  });

  it('one that is away keeps nobody from reading: the checkpoint appears without it', async () => {
    const log = await witnessed();
    await give(log.table, 0, 2);
    await witness.stop();
    await log.write({});
    expect(await log.seenBy()).toEqual([]);
    witness = await startWitness({ name: 'witness.example/w1', seed: 7 });
  });

  it('a mirror is sent every checkpoint, and one that is away keeps nobody from reading', async () => {
    const kept: string[] = [];
    const mirror = createServer(async (request, response) => {
      kept.push(Buffer.concat(await request.toArray()).toString('utf8'));
      response.end();
    });
    mirror.listen(0, '127.0.0.1');
    await once(mirror, 'listening');
    const address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/checkpoints`;
    const table = createMemoryTable();
    const log = logWriting(table, { mirrors: [createHttpMirror(address)] });
    const published: string[] = [];
    for (const from of [0, 1]) {
      await give(table, from, 1);
      await log.write({});
      published.push(log.objects.files.get('log/checkpoint') ?? '');
    }
    expect(kept).toEqual(published);
    mirror.close();
    mirror.closeAllConnections();
    await give(table, 2, 1);
    await log.write({});
    expect(log.objects.files.get('log/checkpoint')).toContain('\n3\n');
  });

  it('a second log under the same name and key gets no cosignature', async () => {
    const first = await witnessed();
    await give(first.table, 0, 20);
    await first.write({});
    for (const size of [20, 30]) {
      const second = await witnessed();
      await give(second.table, 0, size, '改写');
      await second.write({});
      expect(await second.seenBy()).toEqual([]);
    }
    expect(witness.seenSize()).toBe(20);
  });

  it('a cosignature that is not the witness’s own is not taken over', async () => {
    const other = await startWitness({ name: 'witness.example/w1', seed: 8 });
    const log = await witnessed(other.vkey);
    await give(log.table, 0, 2);
    await log.write({});
    expect(await log.seenBy()).toEqual([]);
    await other.stop();
  });
});
