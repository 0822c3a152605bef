import { describe, expect, it } from 'vitest';
import type { Signer } from '../../functions/adapters/signer.ts';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import type { Table } from '../../functions/table/table.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { verifyProof } from '../../shared/log/verify.ts';
import { aUnit } from '../support/a-unit.ts';
import { logWriting, nodeVerifying, publishedKeys, testSigner } from '../support/log.ts';
import { audit, give, publicId } from '../support/log-entries.ts';
import { createMemoryTable } from '../support/memory-table.ts';

describe('the log grows with the register', () => {
  it('a batch of one costs three files of the log, one proof, its code and one conditional write', async () => {
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
      `units/${publicId(5)}/proof.svg`,
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
