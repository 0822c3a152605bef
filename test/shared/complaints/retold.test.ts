import { describe, expect, it } from 'vitest';
import { retoldIn } from '../../../shared/complaints/retold.ts';
import { asDay } from '../../../shared/kernel/days.ts';

const FACTS = {
  narrative: '在张记水产买了一条鲈鱼，老板称的时候用手压了秤盘，回家一称少了一两多。',
  merchant: '张记水产',
  occurredOn: asDay('2026-05-09'),
  occurredAt: '08:30',
  paidFen: 5_420,
  measure: {
    rule: 'retail-weighing' as const,
    goods: 'fish' as never,
    pricePerKgFen: 4_000,
    settledMg: 1_355_000,
    actualMg: 1_290_000,
  },
  demands: [],
};

describe('C13: what a letter to a merchant tells of a filing', () => {
  it.each([
    ['请说明 1.355 公斤鲈鱼的称量', '1.355 公斤'],
    ['你店当日称出 1355g 的鱼', '1355g'],
    ['那条鱼二斤七两多，正好2.71斤', '2.71斤'],
    ['复称只有 1.29 kg。', '1.29 kg'],
    ['少了 65 克', '65 克'],
    ['少了1两3钱', '1两3钱'],
    ['收款 54.20 元的那一笔', '54.20 元'],
    ['收款￥54.2', '¥54.2'],
    ['标价40元一公斤', '40元'],
    ['请提供 5 月 9 日的销售记录', '5 月 9 日'],
    ['请提供2026-05-09的销售记录', '05-09'],
    ['the records of 9 May', '9 May'],
    ['the records of May 9th', 'May 9'],
    ['早上8:30前后', '8:30'],
    ['早上八点……8点30左右', '8点30'],
    ['有人反映老板称的时候用手压了秤盘', '老板称的时候用手压了秤盘'],
  ])('%s → %s', (text, passage) => {
    expect(retoldIn(text, FACTS)).toContain(passage);
  });

  it.each([
    '请在 5 日内提供在用计量器具的检定证书。',
    '张记水产：请说明电子秤的检定情况，以及最大秤量是否为 15 kg。',
    '请提供5月19日至5月29日的进货记录',
    '证书编号 2026-0509',
    '称量 2 公斤以下的商品用哪一台秤',
    'Please send the verification certificate by 19 May.',
  ])('nothing: %s', (text) => {
    expect(retoldIn(text, FACTS)).toEqual([]);
  });

  it('what the label says of each package is no telling, what was in this one is', () => {
    const measure = { rule: 'prepackaged' as const, goods: 'food' as never, unit: 'mg' as const };
    const facts = { ...FACTS, measure: { ...measure, declared: 500_000, actual: 471_000 } };
    expect(retoldIn('标注 500 克的面粉', facts)).toEqual([]);
    expect(retoldIn('标注 500 克，实际 0.471kg', facts)).toEqual(['0.471kg']);
  });
});
