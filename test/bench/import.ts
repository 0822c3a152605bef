import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import type { Figures } from './figures.ts';

const run = promisify(execFile);
const COMMAND = 'infra/local/commands/import.ts';
/** Loaded before the command: has it print its own peak memory, in kilobytes, when it ends. */
const REPORT_PEAK =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
const WORDS = ['集贸市场', '医疗机构', '交通运输', '加油站', '配镜'] as const;

/** Rows a second and peak memory of the importer over a long list: reading and checking, without the store. */
export async function benchImport(
  figures: Figures,
  given: { readonly rows: number; readonly directory: string },
): Promise<void> {
  const list = join(given.directory, 'list.csv');
  await writeList(list, given.rows);
  const started = performance.now();
  const { stderr } = await run(process.execPath, ['--import', REPORT_PEAK, COMMAND, list, '--dry-run'], {
    maxBuffer: 100_000_000,
  });
  const seconds = (performance.now() - started) / 1000;
  figures.add('import.rows-per-second', Math.round(given.rows / seconds), `${given.rows} rows checked`);
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  figures.add('import.peak-MB', Math.round(kilobytes / 1024));
}

async function writeList(file: string, rows: number): Promise<void> {
  const counties = divisionsBelow('530000').flatMap(divisionsBelow);
  const out = createWriteStream(file);
  out.write('\uFEFF序号,单位名称,领域,行政区划,年度\n');
  for (let at = 0; at < rows; at += 1) {
    const line = `${at + 1},演示${at}号店,${WORDS[at % WORDS.length]},${counties[(at * 31) % counties.length]},2025\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
