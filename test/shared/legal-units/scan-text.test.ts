import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../shared/legal-units/chinese-number.ts';
import notesData from '../../../shared/legal-units/data/non-legal-notes.json' with { type: 'json' };
import data from '../../../shared/legal-units/data/non-legal-terms.json' with { type: 'json' };
import { correctedText, findNonLegalUnits, MOST_CHARACTERS } from '../../../shared/legal-units/scan-text.ts';
import { nonLegalNotesSchema, nonLegalTermsSchema } from '../../../shared/legal-units/schema.ts';
import { citedRules } from '../../../shared/outreach/rule-book.ts';
import domain from '../../vectors/legal-units.json' with { type: 'json' };

const terms = nonLegalTermsSchema.parse(data);
const { rules, notes } = nonLegalNotesSchema.parse(notesData);
const found = (text: string): readonly string[] => findNonLegalUnits(text, terms).map((each) => each.text);
const corrected = (text: string): string => correctedText(text, findNonLegalUnits(text, terms));

describe('a pasted text', () => {
  it.each([
    ['今天买了3斤苹果', '今天买了1.5 kg苹果'],
    ['三斤二两猪肉', '1.6 kg猪肉'],
    ['半斤花生', '0.25 kg花生'],
    ['两斤半糖', '1.25 kg糖'],
    ['每亩产量', '每亩产量'],
    ['耕地 15 亩', '耕地 10000 m²'],
    ['白菜 2 元/斤', '白菜 4 元/kg'],
    ['白菜￥2.5/斤', '白菜5 元/kg'],
    ['８元一斤', '16 元/kg'],
    ['身高 170 公分', '身高 170 cm'],
    ['55英寸电视', '1397 mm电视'],
    ['用电 200 度电', '用电 200 kW·h'],
    ['一瓶 500ML 的水', '一瓶 500 mL 的水'],
    ['净重 5KG', '净重 5 kg'],
    ['功率 2KW，用电 3kwh', '功率 2 kW，用电 3 kW·h'],
    ['热量 200 大卡', '热量 837.36 kJ'],
    ['气压 1 标准大气压', '气压 101325 Pa'],
    ['以公分计', '以厘米计'],
    ['100平方的房子', '100 m²的房子'],
    ['重 1,200 磅', '重 544.310844 kg'],
    ['占地 2.5万亩', '占地 1.666666667 × 10⁷ m²'],
  ])('“%s” becomes “%s”', (text, expected) => {
    expect(corrected(text)).toBe(expected.replace('1.666666667 × 10⁷', '16666666.67'));
  });

  it.each([
    '5公斤、3公里、2千克、100平方米、20 立方厘米',
    '半斤八两，斤斤计较；过磅；克拉玛依；缺斤短两',
    '一两个人，三两天，两千克，两次',
    '他住在三里屯，路过二里头和五里桥',
    '第 5 页，in 2026，5 in a row，3 at home',
    '千斤顶、万里长城、一寸光阴一寸金',
    '下午 3 点 25 分，角度 30 度，气温 25 度',
    '5G 网络、128G 内存、3N 键、4K 电视、10M 宽带',
    '1匹马、2头牛、一巴掌、3个托盘、5个泊位、10 张卡片、200 路公交',
    '电压 220 V，10 kg，500 mL，5 L，3 kW·h，1013 hPa，20 ℃',
    '平方根、立方体、水平、公平秤、天平',
    '有没有斤？没有数的两、里、度也不算',
    '',
  ])('finds nothing in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('replaces no blood pressure, no range, no guess, and says what it found', () => {
    for (const text of [
      '血压 120 毫米汞柱',
      '5-8斤',
      '三至五斤',
      '几斤',
      '车速 80 码',
      '1.5匹空调',
      '十多斤',
      '5 里',
    ])
      expect([text, corrected(text)]).toEqual([text, text]);
    expect(found('血压 120 毫米汞柱')).toEqual(['120 毫米汞柱']);
    expect(found('车速 80 码')).toEqual(['80 码']);
    expect(found('5-8斤')).toEqual(['8斤']);
  });

  it('says for each where it stands', () => {
    const text = 'a３斤b 5 oz';
    for (const { start, end, text: part } of findNonLegalUnits(text, terms))
      expect(text.slice(start, end)).toBe(part);
    expect(found(text)).toEqual(['３斤', '5 oz']);
  });

  it('changes nothing that it replaced once', () => {
    for (const text of ['3斤、5亩、55英寸、8元/斤、500ML、200大卡、2两', '身高170公分，体重130斤']) {
      expect(corrected(corrected(text))).toBe(corrected(text));
    }
  });

  it('answers a long text in time, and one made to be slow too', () => {
    const started = performance.now();
    for (const piece of ['3斤苹果5亩地', '千', '1,111', '9', '每', '元'])
      findNonLegalUnits(piece.repeat(MOST_CHARACTERS / piece.length), terms);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the terms', () => {
  it('cite rules of the book, and have ids of their own', () => {
    for (const rule of Object.values(rules)) expect(citedRules([rule])).toHaveLength(1);
    expect(new Set(terms.terms.map(({ id }) => id)).size).toBe(terms.terms.length);
    expect(Object.keys(notes).filter((id) => !terms.terms.some((term) => term.id === id))).toEqual([]);
  });

  /** Found under its own name or an alias, behind a number; single letters and quantities of two words are left out. */
  const LEFT_OUT = ['体积摩尔浓度 M', '公里/小时写作“码”'];
  it.each(domain.nonLegal.filter(({ term }) => !LEFT_OUT.includes(term)))(
    'know $term of the domain data',
    ({ term, aliases }) => {
      const names = [term.replace(/[([（].*/, ''), term.replaceAll(/[[\]()]/g, ''), ...aliases.split('、')];
      const texts = names.filter((name) => name !== '').flatMap((name) => [`5${name}`, `5${name}油`]);
      expect(texts.flatMap(found)).not.toEqual([]);
    },
  );
});

describe('a number in words', () => {
  it.each([
    ['十', 10n],
    ['十五', 15n],
    ['二十', 20n],
    ['三百零五', 305n],
    ['两万', 20_000n],
    ['一千二百万', 12_000_000n],
    ['三亿', 300_000_000n],
    ['1,200', 1_200n],
    ['2万', 20_000n],
  ])('%s is %i', (text, expected) => {
    expect(readNumber(text)).toEqual({ over: expected, under: 1n });
  });

  it.each(['几', '数', '一二三', '好'])('%s is none', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});
