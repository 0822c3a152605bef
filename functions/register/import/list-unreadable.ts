import { DomainError } from '../../../shared/kernel/errors.ts';

/** Why a whole file cannot be imported, in words for the person who has it. */
const REASONS = {
  'old-excel': [
    '这是旧版 .xls 文件，请在 Excel 中另存为 .xlsx 或 CSV',
    'This is an old .xls file: save it as .xlsx or CSV',
  ],
  'not-a-list': ['这不是 CSV 或 XLSX 文件', 'This is neither CSV nor XLSX'],
  empty: ['文件是空的', 'The file is empty'],
  'broken-zip': ['XLSX 文件已损坏或不完整', 'The XLSX file is broken or incomplete'],
  'broken-sheet': ['XLSX 内的表格已损坏', 'The sheet inside the XLSX file is broken'],
  'no-sheet': ['XLSX 文件中没有可见的工作表', 'The XLSX file has no visible sheet'],
  'too-large': ['文件展开后过大，请拆分后再导入', 'The file is too large when unpacked: split it'],
  'broken-quotes': [
    'CSV 中有未闭合的引号，或某一行过长',
    'The CSV has a quotation mark without its end, or a line that is too long',
  ],
  'no-header': [
    '前 10 行中找不到表头：至少要有“单位名称”和“领域”“行政区划”等列',
    'No header in the first 10 rows: there must be 单位名称 (name) and columns such as 领域 (field), 行政区划 (division)',
  ],
  'missing-columns': ['表头缺少必需的列', 'The header lacks required columns'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type UnreadableReason = keyof typeof REASONS;

/** The refusal of a whole file: `INVALID_INPUT` with one issue that says why and what to do. */
export function listUnreadable(reason: UnreadableReason, more: { cause?: unknown; detail?: string } = {}) {
  const [zh, en] = REASONS[reason];
  const detail = more.detail === undefined ? '' : `: ${more.detail}`;
  const issues = [{ field: 'file', code: reason, zh: `${zh}${detail}`, en: `${en}${detail}` }];
  return new DomainError('INVALID_INPUT', en, { issues, cause: more.cause });
}
