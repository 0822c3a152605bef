import {
  type ImportCounts,
  type ImportRequest,
  importList,
  type RejectedRow,
} from '../../../functions/register/import/import-list.ts';
import { type OpenedList, openList } from '../../../functions/register/import/open-list.ts';
import { createRejectedFile } from '../../../functions/register/import/rejected-file.ts';
import { registerUnits } from '../../../functions/register/register-units.ts';
import { EXIT, runCommand } from './command.ts';
import { IMPORT_USAGE, type ImportArguments, readImportArguments } from './import-arguments.ts';
import { createProgressLine } from './progress-line.ts';

const USUAL_JURISDICTION = '53';
/** Faults shown on the screen; the rest are in the file. */
const MAX_SHOWN = 20;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

await runCommand(async () => {
  const usual = process.env.JURISDICTION ?? USUAL_JURISDICTION;
  const given = readImportArguments(process.argv.slice(2), usual);
  if (given === 'help') {
    say(IMPORT_USAGE);
    return EXIT.ok;
  }
  const list = await openList(given.file);
  announce(given, list);
  if (given.dryRun) return run(given, list, async () => []);
  return enter(given, list);
});

function announce({ file, jurisdiction, dryRun }: ImportArguments, list: OpenedList): void {
  const form = list.format === 'csv' ? `CSV ${list.encoding.toUpperCase()}` : 'XLSX';
  say(`${file} · ${form} · ${jurisdiction.code}${dryRun ? ' · 只检查 / dry run' : ''}`);
  if (list.otherSheets.length > 0) {
    say(`只读取第一个工作表，未读取 / only the first sheet is read, not: ${list.otherSheets.join('、')}`);
  }
}

async function enter(given: ImportArguments, list: OpenedList): Promise<number> {
  // Only here: a dry run and a slip in the command line need neither the emulator nor the SDK.
  const { openRegister } = await import('./open-register.ts');
  const { register, close } = await openRegister(process.env);
  try {
    return await run(given, list, (candidates) => registerUnits(register, candidates, given.jurisdiction));
  } finally {
    await close();
  }
}

type Register = ImportRequest['register'];

async function run(given: ImportArguments, list: OpenedList, register: Register): Promise<number> {
  const { jurisdiction, year, dryRun } = given;
  const rejected = createRejectedFile(given.file);
  const progress = createProgressLine(process.stdout, Date.now);
  const shown: RejectedRow[] = [];
  const writeRejected = async (row: RejectedRow) => {
    if (shown.length < MAX_SHOWN) shown.push(row);
    await rejected.write(row);
  };
  const onProgress = (counts: ImportCounts) => progress.show(list.fractionRead(), countsInWords(counts));
  try {
    const rows = list.rows;
    const report = await importList({
      rows,
      jurisdiction,
      year,
      dryRun,
      register,
      writeRejected,
      onProgress,
    });
    progress.end(countsInWords(report));
    showFaults(shown, report.rejected);
    if (report.unusedColumns.length > 0) {
      say(`未使用的列 / columns not used: ${report.unusedColumns.join('、')}`);
    }
    const path = await rejected.finish();
    if (path === undefined) return EXIT.ok;
    say(`退回的行 / rejected rows: ${path}\n改正后再导入 / correct it, then: npm run import -- ${path}`);
    return EXIT.someRejected;
  } catch (error) {
    await rejected.discard();
    throw error;
  }
}

function countsInWords(counts: ImportCounts): string {
  const { read, created, renewed, located, unchanged, rejected, checked } = counts;
  // Said where it happened: most lists have no coordinates.
  const placed = located > 0 ? ` · 补录坐标 / located ${located}` : '';
  const entered =
    checked > 0
      ? `合格 / good ${checked}`
      : `新增 / created ${created} · 续期 / renewed ${renewed}${placed} · 未变 / unchanged ${unchanged}`;
  return `读取 / read ${read} · ${entered} · 退回 / rejected ${rejected}`;
}

function showFaults(rows: readonly RejectedRow[], total: number): void {
  for (const { issues } of rows) {
    for (const { row, column, value, zh, en } of issues)
      say(`  行 / row ${row} [${column}] “${value}”: ${zh} / ${en}`);
  }
  if (total > rows.length) say(`  … 另有 / and ${total - rows.length} more`);
}
