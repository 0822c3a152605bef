import { matchText } from './text.ts';

/**
 * What each column of a published list may be called, most telling name first. Compared by `headerForms`:
 * without spaces, case, brackets and marks.
 */
export const COLUMN_NAMES = {
  name: [
    '单位名称',
    '企业名称',
    '示范单位',
    '示范单位名称',
    '诚信计量示范单位',
    '诚信计量自我承诺示范单位',
    '承诺单位',
    '承诺单位名称',
    '市场主体名称',
    '商户名称',
    '经营者名称',
    '主体名称',
    '机构名称',
    '单位',
    '企业',
    '名称',
    'name',
    'unit',
    'unitname',
  ],
  field: [
    '领域',
    '所属领域',
    '行业',
    '所属行业',
    '行业类别',
    '行业领域',
    '单位类别',
    '类别',
    '类型',
    '单位类型',
    'field',
    'sector',
  ],
  fieldText: ['fieldtext'],
  division: [
    '行政区划代码',
    '区划代码',
    '行政区划',
    '区划',
    '县区',
    '区县',
    '县市区',
    '区县市',
    '县级',
    '地区',
    '所在地区',
    '所在县区',
    '所属地区',
    '所属县区',
    '属地',
    '辖区',
    '所在地',
    '单位所在地',
    '所在区域',
    'division',
    'divisioncode',
    'county',
  ],
  prefecture: ['州市', '市州', '地市', '设区市', '所属州市', '城市', 'prefecture', 'prefecturename', 'city'],
  year: ['年度', '认定年度', '年份', '认定年份', '评定年度', '评定年份', '批准年度', '公布年度', 'year'],
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', '统一信用代码', 'uscc'],
  address: ['经营地址', '经营场所', '经营场所地址', '单位地址', '详细地址', '地址', '住所', 'address'],
  originalNumber: ['证书编号', '证书号', '文号', '编号', 'originalnumber', 'certificateno', 'number'],
  validFrom: ['有效期起', '有效期开始', '有效期自', '有效期起始日期', '起始日期', '生效日期', 'validfrom'],
  validTo: [
    '有效期止',
    '有效期至',
    '有效期截止',
    '有效期截止日期',
    '到期日期',
    '截止日期',
    '失效日期',
    'validto',
  ],
  validity: ['有效期', '有效期限', '有效期起止', '证书有效期'],
  issuedOn: ['发证日期', '颁证日期', '认定日期', '授牌日期', '批准日期', '公布日期', 'issuedon', 'issuedate'],
  certifyingBody: ['发证机关', '发证单位', '认定机关', '认定单位', '批准机关', 'certifyingbody'],
  instrumentsInUse: [
    '强检器具数',
    '强检器具数量',
    '强检计量器具数',
    '强检计量器具数量',
    '在用强检器具数',
    '在用强检计量器具数',
    '计量器具数',
    '计量器具数量',
    'instrumentsinuse',
  ],
  instrumentsInVerification: [
    '检定合格数',
    '检定合格数量',
    '合格数',
    '合格器具数',
    '检定合格器具数',
    '在检定周期内数',
    'instrumentsinverification',
  ],
  instrumentsAsOf: ['统计日期', '器具统计日期', '统计截止日期', 'instrumentsasof'],
  latitude: ['纬度', '纬度wgs84', '经营场所纬度', '地理纬度', 'latitude', 'lat'],
  longitude: ['经度', '经度wgs84', '经营场所经度', '地理经度', 'longitude', 'lng', 'lon'],
  demonstration: ['演示数据', 'demonstration'],
} as const satisfies Record<string, readonly string[]>;

export type ColumnName = keyof typeof COLUMN_NAMES;

/** Columns that a list has for its reader, and the two that a file of rejected rows adds. */
const IGNORED = ['序号', '行号', '问题', 'no', 'row', 'issues'];

/** Names of the columns that a file of rejected rows adds; ignored when it is imported again. */
export const REJECTED_COLUMNS = { row: '行号', issues: '问题' } as const;

export interface Column {
  /** Position in the row, from 0. */
  readonly at: number;
  /** The header as written. */
  readonly header: string;
}

export interface Columns {
  readonly found: ReadonlyMap<ColumnName, Column>;
  /** Headers that the register has no place for, as written. */
  readonly unused: readonly string[];
}

/** What the cells of a header row stand for; `undefined` where it is no header row. */
export function findColumns(cells: readonly string[]): Columns | undefined {
  const forms = cells.map(headerForms);
  const found = new Map<ColumnName, Column>();
  for (const name of Object.keys(COLUMN_NAMES) as ColumnName[]) {
    const at = bestMatch(forms, COLUMN_NAMES[name]);
    if (at !== undefined) found.set(name, { at, header: (cells[at] ?? '').trim() });
  }
  const used = new Set([...found.values()].map((column) => column.at));
  const others = cells.flatMap((cell, at) => (used.has(at) || matchText(cell) === '' ? [] : [{ cell, at }]));
  const unused = others.filter(({ at }) => !(forms[at] ?? []).some((form) => IGNORED.includes(form)));
  const known = found.size + others.length - unused.length;
  if (!found.has('name') || known < 2) return undefined;
  return { found, unused: unused.map(({ cell }) => cell.trim()) };
}

/** The columns without which no row could be entered, and which this list lacks. */
export function missingColumns({ found }: Columns): readonly ColumnName[] {
  const place = found.has('division') || found.has('address') ? [] : (['division'] as const);
  return [...(found.has('field') ? [] : (['field'] as const)), ...place];
}

/** Position of the column whose name comes first among `names`: `单位名称` before `名称`. */
function bestMatch(forms: readonly (readonly string[])[], names: readonly string[]): number | undefined {
  for (const name of names) {
    const at = forms.findIndex((form) => form.includes(name));
    if (at >= 0) return at;
  }
  return undefined;
}

/** Words by which a header says that its coordinates are a Chinese map's: they are not taken for what a receiver says. */
const SHIFTED_GRID = /gcj|bd-?09|火星|百度|高德|腾讯|baidu|amap/;

/** `有效期（起）*` → `有效期起`, `有效期`: with what brackets hold, and without. */
function headerForms(cell: string): readonly string[] {
  const plain = matchText(cell);
  if (SHIFTED_GRID.test(plain)) return [];
  const marks = /[()[\]{}<>【】〔〕《》:;,.*#_\-/、·"']/g;
  const without = plain.replaceAll(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '').replaceAll(marks, '');
  return [plain.replaceAll(marks, ''), without];
}
