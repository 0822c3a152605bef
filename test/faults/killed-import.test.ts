import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asInstant, type Day, dayInShanghai } from '../../shared/kernel/days.ts';
import { parseCertificateNumber } from '../../shared/register/certificate-number.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import { freePort, LocalService, signalGroup } from '../support/local-service.ts';

const ROWS = 2_000;
const KILLS = 10;
const LONGEST_LIFE_MS = 6_000;
const FILES_AT_A_TIME = 64;
/** Nothing written for so long: the publisher is done. Longer than its longest pause between two writes. */
const QUIET_MS = 8_000;
const FIELD_WORDS = ['集贸市场', '医疗机构', '交通运输', '加油站', '配镜'];

let directory: string;
let service: LocalService;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'killed-import-'));
  service = new LocalService({ port: await freePort(), dataDirectory: join(directory, 'data') });
});
afterAll(async () => {
  await service.stop();
  await rm(directory, { recursive: true, force: true });
});

it(`${KILLS} times kill -9 in the middle of an import of ${ROWS} rows: no row lost, none doubled, no page stale`, async () => {
  const list = join(directory, 'list.csv');
  await writeFile(list, listOf(ROWS));
  let interrupted = 0;
  for (let round = 0; round < KILLS; round += 1) {
    await service.start('--no-demo');
    const { child, finished } = service.command('import', [list]);
    const life = (LONGEST_LIFE_MS * ((round * 7) % KILLS)) / KILLS + 400;
    await Promise.race([finished, delay(life)]);
    if (child.exitCode === null) interrupted += 1;
    await Promise.all([signalGroup(child, 'SIGKILL'), service.kill()]);
  }
  // The control: had no import been cut short, the test would show nothing.
  expect(interrupted).toBeGreaterThan(0);

  await service.start('--no-demo');
  expect(await service.command('import', [list]).finished).toBe(0);
  await settled();
  const numbers = await publishedNumbers();
  expect(numbers).toHaveLength(ROWS);
  expectNoGaps(numbers);

  // The log was written beside it, killed as often, and holds every unit once.
  expect(await service.command('log-verify', [service.origin]).finished).toBe(0);
  const checkpoint = await (await fetch(`${service.origin}/log/checkpoint`)).text();
  expect(checkpoint.split('\n')[1]).toBe(String(ROWS));

  let [before, after] = await filesBeforeAndAfterRepublishing();
  // Statistics are of a day: where midnight fell in between, both are taken anew within the day that began.
  if (before.day !== after.day) [before, after] = await filesBeforeAndAfterRepublishing();
  const stale = [...after.files].filter(([key, hash]) => before.files.get(key) !== hash).map(([key]) => key);
  expect(stale).toEqual([]);
  expect([...before.files.keys()].filter((key) => !after.files.has(key))).toEqual([]);
});

function listOf(rows: number): string {
  const counties = divisionsBelow('530000').flatMap(divisionsBelow);
  const lines = Array.from({ length: rows }, (_, at) => {
    const division = counties[(at * 31) % counties.length];
    return `${at + 1},演示${at}号店,${FIELD_WORDS[at % FIELD_WORDS.length]},${division},2025`;
  });
  return `\uFEFF序号,单位名称,领域,行政区划,年度\n${lines.join('\n')}\n`;
}

/** Waits until the whole-register file holds every row and no file has been written for a while. */
async function settled(): Promise<void> {
  const deadline = Date.now() + 12 * 60_000;
  while (Date.now() < deadline) {
    await delay(QUIET_MS);
    const lastWrite = await newestWrite();
    if (Date.now() - lastWrite > QUIET_MS && (await publishedNumbers()).length === ROWS) return;
  }
  expect.fail(`files are still being written:\n${service.output}`);
}

/** When a published file was last written, epoch milliseconds. */
async function newestWrite(): Promise<number> {
  let newest = 0;
  await eachOf(await publishedPaths(), async (path) => {
    const { mtimeMs } = await stat(path);
    newest = Math.max(newest, mtimeMs);
  });
  return newest;
}

async function publishedNumbers(): Promise<readonly string[]> {
  const answer = await fetch(`${service.origin}/open-data/units.csv`);
  if (!answer.ok) return [];
  const [, ...lines] = (await answer.text()).trimEnd().split('\r\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

function expectNoGaps(numbers: readonly string[]): void {
  expect(new Set(numbers).size).toBe(numbers.length);
  const series = new Map<string, number[]>();
  for (const number of numbers) {
    const parts = parseCertificateNumber(number);
    if (parts === undefined) throw new Error(`expected a certificate number, got ${number}`);
    const key = `${parts.division}-${parts.field}`;
    series.set(key, [...(series.get(key) ?? []), parts.sequence]);
  }
  for (const sequences of series.values()) {
    expect(sequences.sort((a, b) => a - b)).toEqual(sequences.map((_, at) => at + 1));
  }
}

interface FilesOfDay {
  /** Day in Shanghai on which the files were known to be settled. */
  readonly day: Day;
  readonly files: ReadonlyMap<string, string>;
}

async function filesBeforeAndAfterRepublishing(): Promise<readonly [FilesOfDay, FilesOfDay]> {
  const today = (): Day => dayInShanghai(asInstant(new Date()));
  const day = today();
  await settled();
  const before = { day, files: await publishedFiles() };
  expect(await service.command('republish', []).finished).toBe(0);
  await settled();
  const files = await publishedFiles();
  return [before, { day: today(), files }];
}

/** SHA-256 of every published object on disk, by its path. */
async function publishedFiles(): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  await eachOf(await publishedPaths(), async (path) => {
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  });
  return hashes;
}

/** Generated objects on disk, without the publisher's own notes. */
async function publishedPaths(): Promise<readonly string[]> {
  const entries = await readdir(join(directory, 'data'), { recursive: true, withFileTypes: true });
  return entries
    .filter(
      ({ name, parentPath }) =>
        /(register|units|\/v\/|open-data)/.test(parentPath) &&
        !parentPath.includes('_state') &&
        /_S3rver_object$/.test(name),
    )
    .map(({ name, parentPath }) => join(parentPath, name));
}

/** A few at a time: tens of thousands of files opened at once run into the limit of open files. */
async function eachOf(paths: readonly string[], visit: (path: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < paths.length; from += FILES_AT_A_TIME) {
    await Promise.all(paths.slice(from, from + FILES_AT_A_TIME).map(visit));
  }
}
