import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../shared/register/import/columns.ts';
import { createPlaceFinder } from '../../../shared/register/import/places.ts';
import { readRow } from '../../../shared/register/import/read-row.ts';

const places = createPlaceFinder('53');
/** A real check character under an invented organisation part; see the demonstration. */
const USCC = '91530102DEM0000019';

function read(cells: Record<string, string>, year?: number) {
  const whole = { 单位名称: '演示超市', 领域: '超市', 行政区划: '530102', 年度: '2024', ...cells };
  const columns = findColumns(Object.keys(whole));
  if (columns === undefined) throw new Error('expected a header');
  return readRow({ row: 7, cells: Object.values(whole) }, { columns, places, year });
}

const codes = (cells: Record<string, string>, year?: number) =>
  read(cells, year).issues?.map(({ column, code }) => `${column}: ${code}`);

describe('a row of a published list becomes a candidate', () => {
  it('with everything that a list may say', () => {
    const { candidate } = read({
      信用代码: USCC.toLowerCase(),
      经营地址: '演示路1号',
      证书编号: '演示〔2024〕1号',
      有效期起: '2024/5/1',
      有效期止: '2027年4月30日',
      发证日期: '45400',
      发证机关: '演示局',
      强检器具数: '12台',
      检定合格数: '11',
      统计日期: '2024-06-01',
    });
    expect(candidate).toMatchObject({
      uscc: USCC,
      address: '演示路1号',
      originalNumber: '演示〔2024〕1号',
      validFrom: '2024-05-01',
      validTo: '2027-04-30',
      certifyingBody: '演示局',
      instruments: { inUse: 12, inVerification: 11, asOf: '2024-06-01' },
      demonstration: false,
    });
  });

  it('the year comes from its column, else from the day of issue, else from the command line', () => {
    expect(read({ 年度: '2023', 发证日期: '2024-05-01' }, 2020).candidate?.year).toBe(2023);
    expect(read({ 年度: '', 发证日期: '2024-05-01' }, 2020).candidate?.year).toBe(2024);
    expect(read({ 年度: '' }, 2020).candidate?.year).toBe(2020);
    expect(codes({ 年度: '' })).toEqual(['年度: bad-year']);
  });

  it('coordinates, WGS 84, in decimal degrees; columns of a Chinese map are left alone', () => {
    const coordinates = { latitudeMicrodegrees: 25_043_210, longitudeMicrodegrees: 102_702_340 };
    expect(read({ 纬度: '25.04321', '经度（WGS-84）': '102.70234' }).candidate).toMatchObject({
      coordinates,
    });
    expect(read({ 纬度: '', 经度: '—' }).candidate?.coordinates).toBeUndefined();
    const shifted = { '纬度（GCJ-02）': '25.04', 高德经度: '102.7' };
    expect(read(shifted).candidate?.coordinates).toBeUndefined();
    const columns = findColumns(['单位名称', '领域', ...Object.keys(shifted)]);
    expect(columns?.unused).toEqual(Object.keys(shifted));
  });

  it('coordinates that cannot be are refused, each with what to do', () => {
    expect(codes({ 纬度: '25.04' })).toEqual(['纬度: position-incomplete']);
    expect(codes({ 经度: '102.7' })).toEqual(['经度: position-incomplete']);
    expect(codes({ 纬度: '25°02′', 经度: 'x' })).toEqual(['纬度: bad-degrees', '经度: bad-degrees']);
    expect(codes({ 纬度: '102.7', 经度: '25.04' })).toEqual(['纬度: position-outside']);
  });

  it('what stands for nothing is nothing', () => {
    expect(read({ 信用代码: '——', 经营地址: '无', 有效期: '/' }).candidate).toMatchObject({
      uscc: undefined,
    });
  });

  it('the prefecture may have a column of its own, the place may be in the address', () => {
    expect(read({ 行政区划: '五华区', 州市: '昆明市' }).candidate?.division).toBe('530102');
    expect(read({ 行政区划: '大理', 州市: '大理州' }).candidate?.division).toBe('532901');
    expect(read({ 行政区划: '', 经营地址: '昆明市五华区演示路1号' }).candidate?.division).toBe('530102');
  });
});

describe('a row with faults says where each is and what to do', () => {
  it.each([
    [{ 单位名称: '' }, '单位名称: missing'],
    [{ 单位名称: '12.5' }, '单位名称: not-a-name'],
    [{ 单位名称: '天\uFFFD超市' }, '单位名称: garbled'],
    [{ 单位名称: '长'.repeat(201) }, '单位名称: too-long'],
    [{ 领域: '' }, '领域: missing'],
    [{ 行政区划: '' }, '行政区划: missing'],
    [{ 行政区划: '无此县' }, '行政区划: unknown-place'],
    [{ 行政区划: '大理' }, '行政区划: ambiguous-place'],
    [{ 行政区划: '昆明市' }, '行政区划: place-too-wide'],
    [{ 行政区划: '620502' }, '行政区划: outside-jurisdiction'],
    [{ 信用代码: '91530102DEM0000010' }, '信用代码: bad-uscc'],
    [{ 信用代码: '9.1530102E17' }, '信用代码: bad-uscc'],
    [{ 年度: '17年' }, '年度: bad-year'],
    [{ 有效期止: '2024-02-30' }, '有效期止: bad-date'],
    [{ 有效期: '三年' }, '有效期: bad-period'],
    [{ 有效期起: '2024-05-01', 有效期止: '2024-04-30' }, '有效期止: ends-before-start'],
    [{ 强检器具数: '十', 检定合格数: '1', 统计日期: '2024-06-01' }, '强检器具数: bad-count'],
    [{ 强检器具数: '10', 检定合格数: '' }, '强检器具数: count-incomplete'],
    [{ 强检器具数: '10', 检定合格数: '11', 统计日期: '2024-06-01' }, '检定合格数: more-verified-than-used'],
    [{ 强检器具数: '10', 检定合格数: '10' }, '统计日期: count-without-day'],
  ])('%j', (cells, issue) => expect(codes(cells)).toEqual([issue]));

  it('names the row and the value, in two languages', () => {
    const [issue] = read({ 行政区划: '620502' }).issues ?? [];
    expect(issue).toMatchObject({ row: 7, column: '行政区划', value: '620502' });
    expect(issue?.zh).toContain('--jurisdiction 62');
    expect(issue?.en).toContain('--jurisdiction 62');
  });

  it('offers the codes to choose from where a name is ambiguous', () => {
    expect(read({ 行政区划: '大理' }).issues?.[0]?.zh).toContain('532901 大理白族自治州大理市');
  });

  it('all faults at once, not one by one', () => {
    expect(codes({ 单位名称: '', 行政区划: '无此县', 信用代码: '1' })).toHaveLength(3);
  });
});
