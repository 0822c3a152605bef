import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPublishedFiguresRepository } from '../../functions/complaints/published-figures-repository.ts';
import { loadFigureRows } from '../../infra/local/demonstration/figure-rows.ts';
import { complaintsFile } from '../../shared/complaints/figures/published.ts';
import type { FigureRowsFile } from '../../shared/complaints/figures/schema.ts';
import { caseServices } from '../support/case-services.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { NOON, yunnan } from '../support/publishing.ts';

const COMMAND = fileURLToPath(new URL('../../infra/local/commands/figures-recompute.ts', import.meta.url));
const MONTH = '2026-01';

/** Runs the command as its person does. */
function recompute(...args: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    );
  });
}

describe('R15: npm run figures:recompute, on what the demonstration publishes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  let server: Server;
  let address = '';
  let rows: FigureRowsFile;
  const fileOf = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  beforeAll(async () => {
    const table = createMemoryTable();
    const services = {
      ...caseServices(table),
      registerTable: table,
      config: { jurisdiction: yunnan(), publicOrigin: 'https://metrology.example' },
      now: () => NOON,
    };
    await loadFigureRows(services as never);
    const months = await createPublishedFiguresRepository(table).listMonths();
    const kept = await services.complaints.findFrozenRows(MONTH);
    if (kept === undefined) throw new Error(`expected ${MONTH} to be published`);
    rows = kept;
    const text = JSON.stringify(complaintsFile(months));
    server = createServer(({ url }, answer) =>
      answer.writeHead(url === '/open-data/complaints.json' ? 200 : 404).end(text),
    ).listen(0);
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('counts the published month again from the auditor’s rows, and says that it is the same', async () => {
    const { code, text } = await recompute(address, fileOf('rows.json', rows));
    expect(text).toContain(`✔ ${MONTH}`);
    expect(code).toBe(0);
    expect(rows.surveys?.length).toBeGreaterThan(20);
  });

  it('says so where a row, an answer or the file is another, or nothing is there, and ends with another code', async () => {
    const fewer = { ...rows, rows: rows.rows.slice(1) };
    const other = { ...rows, surveys: rows.surveys?.slice(1) };
    const [changed, answers, noFile, nobody] = await Promise.all([
      recompute(address, fileOf('fewer.json', fewer)),
      recompute(address, fileOf('other.json', other)),
      recompute(address, fileOf('text.json', { month: MONTH })),
      recompute('http://127.0.0.1:9'),
    ]);
    for (const { code, text } of [changed, answers]) {
      expect(text).toContain('not the rows that were counted');
      expect(code).toBe(1);
    }
    expect(noFile).toMatchObject({ code: 2, text: expect.stringContaining('not such a file') });
    expect(nobody).toMatchObject({ code: 2, text: expect.stringContaining('could not be fetched') });
  });
});
