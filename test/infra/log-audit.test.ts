import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import { auditLog, type Fetch, LogUnreadable } from '../../infra/local/log-audit.ts';
import { utf8 } from '../../shared/kernel/bytes.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { aUnit } from '../support/a-unit.ts';
import { logWriting } from '../support/log.ts';
import { publicId } from '../support/log-entries.ts';
import { createMemoryTable } from '../support/memory-table.ts';

/** A published log of some units, and the register beside it; a test changes what a stranger gets. */
async function published(units: readonly Unit[], sequenceOf: (at: number) => number = () => 1) {
  const table = createMemoryTable();
  const { objects, write } = logWriting(table);
  for (const [at, unit] of units.entries()) {
    const event = { sequence: sequenceOf(at), type: 'issued', year: 2025 } as const;
    await table.transact([logEntryWrite(unit, event, at)]);
  }
  await write({});
  const files = new Map<string, Uint8Array>();
  for (const [key, text] of objects.files) files.set(`/${key}`, utf8(text));
  for (const [key, bytes] of objects.binaries)
    files.set(`/${key}`, key.includes('/entries/') ? gunzipSync(bytes) : bytes);
  for (const unit of units)
    files.set(`/units/${unit.publicId}/unit.json`, utf8(JSON.stringify({ unit, events: [] })));
  const fetchFile: Fetch = async (path) => {
    const body = files.get(path);
    return body === undefined ? undefined : { body: new Uint8Array(body), wireBytes: gzipSync(body).length };
  };
  return { files, fetchFile };
}

const threeHundred = Array.from({ length: 300 }, (_, at) => aUnit({ publicId: publicId(at) }));

describe('npm run log:verify: anybody replays the log and compares it with the register', () => {
  it('finds nothing where nothing is wrong', async () => {
    const { fetchFile } = await published(threeHundred);
    expect(await auditLog(fetchFile)).toMatchObject({ entries: 300, units: 300, findings: [] });
  });

  it('names the unit whose record was changed without an entry, and the one that has vanished', async () => {
    const { files, fetchFile } = await published(threeHundred);
    const [changed, gone] = [publicId(7), publicId(8)];
    const unit = { ...aUnit({ publicId: changed }), validTo: '2099-12-31' };
    files.set(`/units/${changed}/unit.json`, utf8(JSON.stringify({ unit })));
    files.delete(`/units/${gone}/unit.json`);
    const { findings } = await auditLog(fetchFile);
    expect(findings).toEqual([
      `${changed}: the register shows another record than the log`,
      `${gone}: in the log, and the register shows no such unit`,
    ]);
  });

  it('sees an entry that was changed, and an event that is missing from a history', async () => {
    const { files, fetchFile } = await published(threeHundred);
    const path = '/log/tile/entries/000';
    const text = Buffer.from(files.get(path) ?? []).toString('latin1');
    files.set(path, Buffer.from(text.replace('"year":2025', '"year":2024'), 'latin1'));
    expect((await auditLog(fetchFile)).findings).toContain(
      'the entries do not lead to the root that was signed',
    );
    const skipped = await published([aUnit(), aUnit({ version: 3 })], (at) => (at === 0 ? 1 : 3));
    expect((await auditLog(skipped.fetchFile)).findings[0]).toContain('does not follow the one before');
  });

  it('says so where a file is missing or the checkpoint is not the log’s own', async () => {
    const { files, fetchFile } = await published(threeHundred);
    const checkpoint = files.get('/log/checkpoint') ?? new Uint8Array();
    files.set(
      '/log/checkpoint',
      utf8(Buffer.from(checkpoint).toString('utf8').replace('\n300\n', '\n299\n')),
    );
    await expect(auditLog(fetchFile)).rejects.toThrow(LogUnreadable);
    files.set('/log/checkpoint', checkpoint);
    files.delete('/log/tile/entries/001.p/44');
    await expect(auditLog(fetchFile)).rejects.toThrow('is missing');
  });
});
