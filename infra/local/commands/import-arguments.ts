import { parseArgs } from 'node:util';
import {
  findJurisdiction,
  type Jurisdiction,
  provinceCodes,
} from '../../../shared/register/jurisdictions.ts';
import { UsageError } from './command.ts';

export const IMPORT_USAGE = `用法 / usage: npm run import -- FILE [--jurisdiction NN] [--year YYYY] [--dry-run]

  FILE                名单：CSV（UTF-8、GB18030）或 XLSX / the list: CSV (UTF-8, GB18030) or XLSX
  --jurisdiction NN   省级代码，默认 53 云南 / code of the province, Yunnan unless given
  --year YYYY         名单没有年度列时的认定年度 / year of the list, where no column says it
  --dry-run           只检查，不写入 / check only, enter nothing

经度、纬度列可有可无，须为 WGS 84；只补录尚无坐标的单位。
Columns 经度 and 纬度 are optional, WGS 84; they are added to units that have no coordinates yet.
有问题的行写入 FILE.rejected.csv，改正后可再次导入。重复导入不会产生重复单位。
Rows with faults go to FILE.rejected.csv: correct it and import it. Importing twice changes nothing.
退出码 / exit codes: 0 全部成功 / all well · 1 有行被退回 / rows rejected · 2 无法执行 / cannot run`;

export interface ImportArguments {
  readonly file: string;
  readonly jurisdiction: Jurisdiction;
  readonly year: number | undefined;
  readonly dryRun: boolean;
}

/**
 * Reads the command line of `npm run import`.
 * @param usual jurisdiction where the command line names none
 * @returns the arguments, or `help` where they are asked for
 * @throws UsageError saying in both languages what is wrong
 */
export function readImportArguments(words: readonly string[], usual: string): ImportArguments | 'help' {
  const { values, positionals } = parse(words);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`缺少文件名 / no file named\n\n${IMPORT_USAGE}`);
  if (more.length > 0) throw new UsageError(`一次只能导入一个文件 / one file at a time\n\n${IMPORT_USAGE}`);
  return {
    file,
    jurisdiction: jurisdictionOf(values.jurisdiction ?? usual),
    year: values.year === undefined ? undefined : yearOf(values.year),
    dryRun: values['dry-run'] === true,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        jurisdiction: { type: 'string', short: 'j' },
        year: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw new UsageError(`参数不正确 / arguments not understood: ${said}\n\n${IMPORT_USAGE}`);
  }
}

function jurisdictionOf(code: string): Jurisdiction {
  const jurisdiction = findJurisdiction(code);
  if (jurisdiction !== undefined) return jurisdiction;
  throw new UsageError(
    `--jurisdiction 应为省级代码 / must be the code of a province: ${provinceCodes().join(' ')}`,
  );
}

function yearOf(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 2000 && year <= 2100) return year;
  throw new UsageError('--year 应为 2000 至 2100 / must be from 2000 to 2100');
}
