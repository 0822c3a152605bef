import { describe, expect, it } from 'vitest';
import { findColumns, missingColumns } from '../../../shared/register/import/columns.ts';
import { fieldOfWords } from '../../../shared/register/import/field-words.ts';
import { createPlaceFinder } from '../../../shared/register/import/places.ts';
import { shownText } from '../../../shared/register/import/text.ts';
import { readCount, readDay, readPeriod, readYear } from '../../../shared/register/import/values.ts';

const yunnan = createPlaceFinder('53');

describe('a header is understood whatever its order and its words', () => {
  it.each([
    [['序号', '单位名称', '领域', '行政区划', '年度']],
    [['年份', '所在地', '行业类别', '企业名称']],
    [['Year', 'DIVISION', 'Field', 'Name']],
    [['认定年度*', '县（市、区）', '类别（行业）', '示范单位：']],
    [['年　度', '行政区划代码(6位)', '类型', '名称（全称）']],
  ])('%j', (cells) => {
    const columns = findColumns(cells);
    expect([...(columns?.found.keys() ?? [])].sort()).toEqual(['division', 'field', 'name', 'year']);
    expect(columns?.unused).toEqual([]);
  });

  it('of two columns that could be the name, the more telling one is', () => {
    expect(findColumns(['名称', '单位名称', '领域'])?.found.get('name')?.at).toBe(1);
  });

  it('the two columns that a file of rejected rows adds are ignored, a telephone is named as unused', () => {
    expect(findColumns(['单位名称', '领域', '联系电话', '行号', '问题'])?.unused).toEqual(['联系电话']);
  });

  it('a title or a data row is none', () => {
    expect(findColumns(['2017年诚信计量示范单位名单', '', ''])).toBeUndefined();
    expect(findColumns(['1', '天水市第一人民医院', '医疗机构'])).toBeUndefined();
  });

  it('a list without field and place says so, an address will do for the place', () => {
    const lacks = (cells: string[]) => missingColumns(findColumns(cells) ?? { found: new Map(), unused: [] });
    expect(lacks(['单位名称', '年度'])).toEqual(['field', 'division']);
    expect(lacks(['单位名称', '领域', '经营地址'])).toEqual([]);
  });
});

describe("a list's words for the field are kept where they are not the plan's own", () => {
  it.each([
    ['商店(超市)', 'market'],
    ['商场（超市）', 'market'],
    ['农贸市场', 'market'],
    ['眼镜店', 'optical'],
    ['加油加气站', 'fuel'],
    ['卫生院', 'medical'],
    ['出租车', 'transport'],
    ['餐饮饭店', 'other'],
    ['液化气', 'other'],
    ['医药', 'other'],
    ['其他', 'other'],
    ['加油站、超市', 'other'],
  ])('%s is filed under %s', (words, field) => {
    expect(fieldOfWords(words)).toEqual({ field, fieldText: shownText(words) });
  });

  it.each(['集贸市场(超市)', '集贸市场（超市）', '医疗机构', '交通运输', '加油站', '配镜'])(
    '%s is the plan’s own',
    (words) => expect(fieldOfWords(words).fieldText).toBeUndefined(),
  );
});

describe('a place is found by code or by name, and never guessed', () => {
  it.each([
    '530102',
    '５３０１０２',
    '530102000000',
    '五华区',
    '五华',
    '昆明市五华区',
    '昆明五华区',
    '云南省昆明市五华区',
    '昆明市/五华区',
    '五华区（530102）',
    '昆明市五华区护国街道',
  ])('%s', (cell) => expect(yunnan.find(cell)).toEqual({ kind: 'county', code: '530102' }));

  it.each([
    ['石林县', '530126'],
    ['大理市', '532901'],
    ['大理州大理市', '532901'],
    ['宁蒗', '530724'],
    ['维西县', '533423'],
  ])('%s by its usual short name', (cell, code) =>
    expect(yunnan.find(cell)).toEqual({ kind: 'county', code }),
  );

  it('a county of another province is found in its own', () => {
    expect(createPlaceFinder('62').find('秦州区')).toEqual({ kind: 'county', code: '620502' });
    expect(yunnan.find('秦州区').kind).toBe('unknown');
    expect(yunnan.find('620502')).toEqual({ kind: 'outside', code: '620502' });
  });

  it('two of one name are told apart by what stands above them', () => {
    const hebei = createPlaceFinder('13');
    expect(hebei.find('新华区')).toEqual({ kind: 'ambiguous', codes: ['130105', '130902'] });
    expect(hebei.find('沧州市新华区')).toEqual({ kind: 'county', code: '130902' });
    expect(yunnan.find('大理').kind).toBe('ambiguous');
  });

  it('a prefecture is not enough, and a street is no county', () => {
    expect(yunnan.find('昆明市').kind).toBe('too-wide');
    expect(yunnan.findInAddress('红塔大道1号').kind).toBe('unknown');
    expect(yunnan.findInAddress('玉溪市红塔区珊瑚路1号')).toEqual({ kind: 'county', code: '530402' });
  });
});

describe('days, years and counts are read as people write them', () => {
  it.each([
    '2024-05-01',
    '2024/5/1',
    '2024.5.1',
    '2024年5月1日',
    '２０２４年５月１日',
    '20240501',
    '45413',
    '2024/5/1 0:00',
    '2024-05-01T00:00:00',
  ])('%s', (cell) => expect(readDay(cell)).toBe('2024-05-01'));

  it.each(['2024-02-30', '2024-13-01', '2024年5月', '三年', '123456', ''])('%s is no day', (cell) =>
    expect(readDay(cell)).toBeUndefined(),
  );

  it('a period in one cell', () => {
    expect(readPeriod('2024年5月1日至2027年4月30日')).toEqual({ from: '2024-05-01', to: '2027-04-30' });
    expect(readPeriod('2024-05-01-2027-04-30')).toEqual({ from: '2024-05-01', to: '2027-04-30' });
    expect(readPeriod('2027.4.30')).toEqual({ to: '2027-04-30' });
    expect(readPeriod('三年')).toBeUndefined();
  });

  it('years and counts', () => {
    expect(['2017', '2017年', '2017年度', '2017.0', '2017-09-01'].map(readYear)).toEqual(Array(5).fill(2017));
    expect(['1999', '2101', '17', ''].map(readYear)).toEqual(Array(4).fill(undefined));
    expect(['12', '12.0', '１２台', '十二', '-1'].map(readCount)).toEqual([12, 12, 12, undefined, undefined]);
  });
});

describe('what is published is the name as it was written, without what copying adds', () => {
  it.each([
    ['　ＡＢＣ超市（昆明店）　', 'ABC超市（昆明店）'],
    ['昆明市\r\n五华超市', '昆明市五华超市'],
    ['\uFEFF示范\u200B单位', '示范单位'],
    ['㑇记𬭊䶮 超市', '㑇记𬭊䶮 超市'],
  ])('%j', (cell, shown) => expect(shownText(cell)).toBe(shown));
});
