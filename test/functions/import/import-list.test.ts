import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importList, type RejectedRow } from '../../../functions/register/import/import-list.ts';
import { openList } from '../../../functions/register/import/open-list.ts';
import { createRejectedFile } from '../../../functions/register/import/rejected-file.ts';
import { recordCertificateEvent } from '../../../functions/register/record-event.ts';
import { registerUnits } from '../../../functions/register/register-units.ts';
import { createRegisterRepository, type RegisterRepository } from '../../../functions/register/repository.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../../shared/register/candidate.ts';
import { naturalKey } from '../../../shared/register/candidate.ts';
import type { SourceRow } from '../../../shared/register/import/row-cells.ts';
import { findJurisdiction, type Jurisdiction } from '../../../shared/register/jurisdictions.ts';
import { listFile, sourceRows, xlsxOf } from '../../support/a-list.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

/** A register that knows its units by their natural key, as the real one does. */
function fakeRegister() {
  const held = new Map<string, UnitCandidate>();
  return {
    held,
    async register(candidates: readonly UnitCandidate[]) {
      return candidates.map((candidate) => {
        const key = naturalKey(candidate);
        const outcome = held.has(key) ? ('unchanged' as const) : ('created' as const);
        if (outcome === 'created') held.set(key, candidate);
        return { outcome };
      });
    },
  };
}

function jurisdictionOf(code: string): Jurisdiction {
  const jurisdiction = findJurisdiction(code);
  if (jurisdiction === undefined) throw new Error(`expected a province, got ${code}`);
  return jurisdiction;
}

async function importRows(
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
  more: { into?: ReturnType<typeof fakeRegister>; code?: string; dryRun?: boolean } = {},
) {
  const { into = fakeRegister(), code = '53', dryRun = false } = more;
  const rejected: RejectedRow[] = [];
  const writeRejected = async (row: RejectedRow) => void rejected.push(row);
  const { register, held } = into;
  const report = await importList({
    rows,
    jurisdiction: jurisdictionOf(code),
    register,
    writeRejected,
    dryRun,
  });
  return { report, rejected, held };
}

/** The same rows through the real use case, into a table in memory. */
async function importInto(repository: RegisterRepository, rows: readonly (readonly string[])[]) {
  const rejected: RejectedRow[] = [];
  const jurisdiction = jurisdictionOf('53');
  const report = await importList({
    rows: sourceRows([HEADER, ...rows]),
    jurisdiction,
    register: (candidates) => registerUnits(repository, candidates, jurisdiction),
    writeRejected: async (row) => void rejected.push(row),
  });
  return { report, rejected };
}

const HEADER = ['单位名称', '领域', '行政区划', '年度'];
const GOOD = ['演示超市', '超市', '五华区', '2024'];
const BAD = ['演示加油站', '加油站', '无此县', '2024'];
const vector = (name: string): string =>
  fileURLToPath(new URL(`../../vectors/import/${name}.csv`, import.meta.url));

describe('P1: the lists that cities published are entered without a lost row, and only once', () => {
  it.each([
    ['tianshui-2017', '62', 10],
    ['heihe-2016', '23', 9],
    ['danyang-2020', '32', 8],
  ])('%s', async (name, code, units) => {
    const repository = createRegisterRepository(createMemoryTable());
    const jurisdiction = jurisdictionOf(code);
    const run = async () => {
      const { rows } = await openList(vector(name));
      return importList({
        rows,
        jurisdiction,
        register: (candidates) => registerUnits(repository, candidates, jurisdiction),
        writeRejected: async ({ issues }) => expect(issues).toEqual([]),
      });
    };
    expect(await run()).toMatchObject({ read: units, created: units, unchanged: 0, rejected: 0 });
    expect(await run()).toMatchObject({ read: units, created: 0, unchanged: units, rejected: 0 });
    const listed = await repository.listPage({ kind: 'province', division: `${code}0000` }, 1);
    expect(listed).toHaveLength(units);
  });
});

describe('a list is found below its title and above its remarks', () => {
  it('title lines, empty rows and headers repeated on every page are no units', async () => {
    const rows = sourceRows([['2024年名单'], [''], HEADER, GOOD, ['', '', ''], HEADER, BAD]);
    const { report, rejected } = await importRows(rows);
    expect(report).toMatchObject({ read: 2, created: 1, rejected: 1 });
    expect(rejected[0]?.source.row).toBe(7);
  });

  it('a list without header, or without a needed column, is refused as a whole', async () => {
    const code = (rows: string[][]) => importRows(sourceRows(rows)).catch((error) => error.issues[0].code);
    expect(await code([GOOD, GOOD])).toBe('no-header');
    expect(await code([...Array(10).fill(['题目']), HEADER, GOOD])).toBe('no-header');
    expect(await code([['单位名称', '年度'], GOOD])).toBe('missing-columns');
  });

  it('two rows that mean the same unit are one unit', async () => {
    const again = ['演示 超市', '商店（超市）', '530102', '2024年'];
    const { report, held } = await importRows(sourceRows([HEADER, GOOD, again]));
    expect(report).toMatchObject({ read: 2, created: 1, unchanged: 1 });
    expect(held.size).toBe(1);
  });

  it('a dry run checks and enters nothing', async () => {
    const { report, held } = await importRows(sourceRows([HEADER, GOOD, BAD]), { dryRun: true });
    expect(report).toMatchObject({ read: 2, created: 0, checked: 1, rejected: 1 });
    expect(held.size).toBe(0);
  });

  it('a unit listed again in a later year is counted as renewed, once', async () => {
    const repository = createRegisterRepository(createMemoryTable());
    const enter = (rows: readonly (readonly string[])[]) => importInto(repository, rows);
    await enter([GOOD]);
    const later = ['演示超市', '超市', '五华区', '2026'];
    expect((await enter([later])).report).toMatchObject({ read: 1, created: 0, renewed: 1, unchanged: 0 });
    expect((await enter([later])).report).toMatchObject({ read: 1, renewed: 0, unchanged: 1 });
  });

  it('a suspended unit in a later list comes back as a row that an officer has to decide', async () => {
    const repository = createRegisterRepository(createMemoryTable());
    await importInto(repository, [GOOD]);
    const [unit] = await repository.listPage({ kind: 'province', division: '530000' }, 1);
    const event = { type: 'suspended', on: asDay('2025-01-05'), ground: 'verification-overdue' } as const;
    await recordCertificateEvent(repository, {
      publicId: unit?.publicId ?? '',
      expectedVersion: 1,
      event,
    });
    const { report, rejected } = await importInto(repository, [['演示超市', '超市', '五华区', '2026']]);
    expect(report).toMatchObject({ read: 1, renewed: 0, rejected: 1 });
    expect(rejected[0]?.issues).toMatchObject([
      { row: 2, column: '单位名称', value: '演示超市', code: 'needs-decision' },
    ]);
  });

  it('an interrupted import goes on where it stopped', async () => {
    const names = Array.from({ length: 100 }, (_, at) => [`演示${at}号超市`, ...GOOD.slice(1)]);
    const into = fakeRegister();
    const whole = into.register;
    let batches = 0;
    const failing = {
      ...into,
      register: (batch: readonly UnitCandidate[]) => {
        batches += 1;
        return batches === 3 ? Promise.reject(new Error('killed')) : whole(batch);
      },
    };
    await expect(importRows(sourceRows([HEADER, ...names]), { into: failing })).rejects.toThrow('killed');
    const { report } = await importRows(sourceRows([HEADER, ...names]), { into });
    expect(report).toMatchObject({ read: 100, created: 52, unchanged: 48 });
    expect(into.held.size).toBe(100);
  });
});

describe('neither the order of rows nor that of columns matters', () => {
  const field = fc.constantFrom('超市', '加油站', '配镜', '餐饮饭店', '');
  const place = fc.constantFrom('五华区', '530103', '昆明市官渡区', '无此县', '大理');
  const year = fc.constantFrom('2024', '2023年', 'x');
  const name = fc.constantFrom('甲', '乙', '丙', '');
  const someRows = fc.array(fc.tuple(name, field, place, year), { maxLength: 60 });

  it('every row is counted once, and the same units are held', async () => {
    const shuffledColumns = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(someRows, shuffledColumns, fc.nat(), async (rows, order, turn) => {
        const straight = await importRows(sourceRows([HEADER, ...rows]));
        const from = rows.length === 0 ? 0 : turn % rows.length;
        const moved = [HEADER, ...rows.slice(from), ...rows.slice(0, from)];
        const other = await importRows(sourceRows(moved.map((row) => order.map((at) => row[at] ?? ''))));
        const { read, created, unchanged, rejected } = straight.report;
        expect(created + unchanged + rejected).toBe(read);
        expect(other.report).toEqual(straight.report);
        expect([...other.held.keys()].sort()).toEqual([...straight.held.keys()].sort());
        expect(straight.rejected.every(({ issues }) => issues.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rows with faults go to a file that can be corrected and imported again', () => {
  async function importFile(path: string, into = fakeRegister()) {
    const { rows } = await openList(path);
    const file = createRejectedFile(path);
    const jurisdiction = jurisdictionOf('53');
    const { register } = into;
    const report = await importList({
      rows,
      jurisdiction,
      register,
      writeRejected: (row) => file.write(row),
    });
    return { report, rejected: await file.finish() };
  }

  it('with the columns of the list, the row and the remedy', async () => {
    const path = await listFile(
      '名单.csv',
      '单位名称,领域,行政区划,年度,电话\n"甲,""乙""",超市,无此县,2024,123\n',
    );
    const { rejected } = await importFile(path);
    expect(rejected).toBe(`${path}.rejected.csv`);
    const text = await readFile(rejected ?? '', 'utf8');
    expect(text).toMatch(
      /^\uFEFF单位名称,领域,行政区划,年度,电话,行号,问题\r\n"甲,""乙""",超市,无此县,2024,123,2,/,
    );
    expect(text).toContain('【行政区划】');
  });

  it('corrected, all of its rows go in and no file is left to write', async () => {
    const into = fakeRegister();
    const path = await listFile('a.xlsx', xlsxOf([HEADER, GOOD, BAD, ['', '加油站', '五华区', '2024']]));
    const first = await importFile(path, into);
    expect(first.report).toMatchObject({ read: 3, created: 1, rejected: 2 });
    const faulty = await readFile(first.rejected ?? '', 'utf8');
    const corrected = faulty.replace('无此县', '官渡区').replace('\r\n,', '\r\n演示二号加油站,');
    const second = await importFile(await listFile('b.csv', corrected), into);
    expect(second).toMatchObject({ report: { read: 2, created: 2, rejected: 0 }, rejected: undefined });
    expect(into.held.size).toBe(3);
  });

  it('a second rejection has the two added columns once', async () => {
    const first = await importFile(
      await listFile('a.csv', [HEADER, BAD].map((row) => row.join()).join('\n')),
    );
    const second = await importFile(first.rejected ?? '');
    const [header] = (await readFile(second.rejected ?? '', 'utf8')).split('\r\n');
    expect(header).toBe('\uFEFF单位名称,领域,行政区划,年度,行号,问题');
  });

  it('corrections that somebody has begun are never overwritten; the same faults make no second file', async () => {
    const path = await listFile('a.csv', [HEADER, BAD].map((row) => row.join()).join('\n'));
    const { rejected } = await importFile(path);
    expect((await importFile(path)).rejected).toBe(rejected);
    await writeFile(rejected ?? '', '改到一半');
    expect((await importFile(path)).rejected).toBe(`${path}.rejected-2.csv`);
    expect(await readFile(rejected ?? '', 'utf8')).toBe('改到一半');
  });
});
