import { isCounty, placeName } from '../divisions.ts';

/** What can be wrong with a cell of a published list. */
export type IssueCode =
  | 'missing'
  | 'garbled'
  | 'too-long'
  | 'not-a-name'
  | 'unknown-place'
  | 'ambiguous-place'
  | 'place-too-wide'
  | 'outside-jurisdiction'
  | 'bad-uscc'
  | 'bad-year'
  | 'bad-date'
  | 'bad-period'
  | 'ends-before-start'
  | 'bad-count'
  | 'count-incomplete'
  | 'count-without-day'
  | 'more-verified-than-used'
  | 'bad-degrees'
  | 'position-incomplete'
  | 'position-outside'
  | 'needs-decision';

/** One thing wrong with one row: where, what stands there, and how to put it right. */
export interface RowIssue {
  /** Row of the file as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The column's header as written; its usual name where the list has no such column. */
  readonly column: string;
  /** What stands in the cell, shortened. */
  readonly value: string;
  readonly code: IssueCode;
  /** What to do, in Chinese. */
  readonly zh: string;
  /** The same in English. */
  readonly en: string;
}

/** What a remedy may need to know beyond the cell. */
export interface IssueDetail {
  /** Division codes to choose from. */
  readonly codes?: readonly string[];
  /** Most characters. */
  readonly most?: number;
}

type Remedy = (detail: IssueDetail) => readonly [zh: string, en: string];

/** The remedy for each issue. */
const REMEDIES = {
  missing: () => [
    '此项必填，请补上（合并单元格请逐行填写）',
    'Fill this in (repeat merged cells in every row)',
  ],
  garbled: () => ['文字已损坏，请从原件重新录入', 'Characters were lost: enter this again from the original'],
  'too-long': ({ most }) => [`请缩短到 ${most} 字以内`, `Shorten to at most ${most} characters`],
  'not-a-name': () => [
    '这不是名称，请检查是否错列',
    'This is no name: check whether the columns have shifted',
  ],
  'unknown-place': () => [
    '找不到这个县（市、区），请填 6 位行政区划代码或全称；外省名单请加 --jurisdiction',
    'No such county: give its 6-digit code or full name; for another province use --jurisdiction',
  ],
  'ambiguous-place': ({ codes }) => [
    `有多个同名地方，请填代码：${choices(codes, 'zh')}`,
    `Several places have this name, give the code: ${choices(codes, 'en')}`,
  ],
  'place-too-wide': () => ['请填到县（市、区）一级', 'Name the county, not only the prefecture or province'],
  'outside-jurisdiction': ({ codes }) => [
    `该地不在本省；若整份名单都是，请加 --jurisdiction ${codes?.[0]?.slice(0, 2)}`,
    `This is in another province; if the whole list is, use --jurisdiction ${codes?.[0]?.slice(0, 2)}`,
  ],
  'bad-uscc': () => [
    '统一社会信用代码应为 18 位且校验位正确，请核对；不清楚可留空（表格中请设为文本格式）',
    'Must be 18 characters with a right check character; leave empty if unknown (format the column as text)',
  ],
  'bad-year': () => [
    '请填 2000 至 2100 之间的四位年份，或用 --year 指定',
    'Give a four-digit year from 2000 to 2100, or use --year',
  ],
  'bad-date': () => ['请写成 2024-05-01 这样的日期', 'Write an existing date such as 2024-05-01'],
  'bad-period': () => ['请写成 2024-05-01至2027-04-30', 'Write 2024-05-01至2027-04-30'],
  'ends-before-start': () => ['有效期止早于有效期起，请核对', 'The last day is before the first: check both'],
  'bad-count': () => ['请填整数', 'Give a whole number'],
  'count-incomplete': () => ['器具数与合格数请都填或都不填', 'Give both counts or neither'],
  'count-without-day': () => [
    '请增加“统计日期”列，说明器具数是哪一天的',
    'Add a column 统计日期 with the day of the count',
  ],
  'more-verified-than-used': () => [
    '合格数多于器具数，请核对',
    'More in verification than in use: check both',
  ],
  'bad-degrees': () => [
    '请写成以度为单位的小数，例如 25.043210，不用度分秒；没有可留空',
    'Write decimal degrees such as 25.043210, not minutes and seconds; leave empty if unknown',
  ],
  'position-incomplete': () => ['经度与纬度请都填或都不填', 'Give latitude and longitude, or neither'],
  'position-outside': () => [
    '该坐标不在本省范围内：请核对经纬度是否颠倒，须为 WGS 84',
    'This is not in the province: check whether latitude and longitude are exchanged; WGS 84 is meant',
  ],
  'needs-decision': () => [
    '该单位已被暂停或撤销，名单不能使其恢复，须由办案人员作出决定',
    'This unit is suspended or withdrawn: a list does not lift that, an officer has to decide',
  ],
} as const satisfies Record<IssueCode, Remedy>;

/** The words of an issue's remedy, in both languages. */
export function remedyOf(code: IssueCode, detail: IssueDetail): Pick<RowIssue, 'zh' | 'en'> {
  const remedy: Remedy = REMEDIES[code];
  const [zh, en] = remedy(detail);
  return { zh, en };
}

/** `530102 昆明市五华区、…`; a prefecture is offered by way of its counties. */
function choices(codes: readonly string[] = [], locale: 'zh' | 'en'): string {
  const counties = codes.filter(isCounty).map((code) => `${code} ${placeName(code, locale)}`);
  return counties.join(locale === 'zh' ? '、' : '; ');
}
