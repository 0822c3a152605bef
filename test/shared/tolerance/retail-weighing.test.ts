import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMass, parseYuan } from '../../../shared/kernel/quantities.ts';
import data from '../../../shared/tolerance/data/retail-weighing.json' with { type: 'json' };
import { assessRetailWeighing, type RetailPurchase } from '../../../shared/tolerance/retail-weighing.ts';
import {
  EXCLUDED_GOODS,
  METHODS,
  type Method,
  type RetailGoods,
  TABLE_GOODS,
} from '../../../shared/tolerance/schema.ts';
import vectors from '../../vectors/retail-weighing.json' with { type: 'json' };

const valueIn = (quantity: ReturnType<typeof parseMass>): number => {
  if (!('value' in quantity)) throw new Error(`expected a quantity, got ${quantity.fault}`);
  return quantity.value;
};
const kg = (text: string): number => valueIn(parseMass(`${text} kg`));

const GOODS: Readonly<Record<string, RetailGoods>> = {
  蔬菜: 'vegetables',
  水果: 'fruit',
  粮食: 'grain',
  肉: 'meat',
  蛋: 'eggs',
  '海(水)产品': 'seafood',
  干菜: 'dried-vegetables',
  其他食品: 'other-food',
  活鱼: 'live-fish',
};
const EXAMPLE_METHODS: Readonly<Record<string, Method>> = {
  HIGH_ACCURACY: 'more-accurate-scale',
  EQUAL_ACCURACY: 'equal-accuracy-scale',
  ORIGINAL_INSTRUMENT: 'same-scale',
};
const VERDICTS: Readonly<Record<string, string>> = {
  WITHIN_TOLERANCE: 'within',
  OK_NO_SHORTAGE: 'within',
  SHORT_WEIGHT: 'exceeds',
  OUT_OF_TABLE: 'not-decidable',
  EXEMPT: 'not-decidable',
};

describe('P7: the worked examples of the rule', () => {
  it.each(vectors.examples)('$id: $noteZh', (example) => {
    const answer = assessRetailWeighing({
      goods: GOODS[example.category] ?? 'other-food',
      pricePerKgFen: valueIn(parseYuan(example.unitPriceYuanPerKg)),
      settledMg: kg(example.settledKg),
      actualMg: kg(example.actualKg),
      method: EXAMPLE_METHODS[example.method] ?? 'household-scale',
    });
    expect(answer.verdict).toBe(VERDICTS[example.verdict]);
    if (example.allowedG !== null) expect(answer.allowed).toBe(Number(example.allowedG) * 1_000);
    if (example.row !== null && answer.row !== undefined) expect(answer.row).toBe(example.row);
  });
});

describe('P7: every boundary of every row, to the milligram', () => {
  const boundaries = data.rows.flatMap((row) =>
    row.bands.map((band, at) => ({
      id: row.id,
      price: row.priceUpToFen ?? 20_000,
      upToMg: band.upToMg,
      limitMg: band.limitMg,
      nextMg: row.bands[at + 1]?.limitMg,
    })),
  );
  const ask = (price: number, settledMg: number, shortMg: number) =>
    assessRetailWeighing({
      goods: 'other-food',
      pricePerKgFen: price,
      settledMg,
      actualMg: settledMg - shortMg,
      method: 'more-accurate-scale',
    });

  it.each(boundaries)(
    'row $id up to $upToMg mg: the limit itself is within, a milligram more is not',
    (each) => {
      expect(ask(each.price, each.upToMg, each.limitMg)).toMatchObject({
        verdict: 'within',
        row: each.id,
        margin: 0,
      });
      expect(ask(each.price, each.upToMg, each.limitMg + 1)).toMatchObject({
        verdict: 'exceeds',
        margin: -1,
      });
    },
  );

  it.each(boundaries)(
    'row $id: a milligram above $upToMg mg is the next band, or no longer in the table',
    (each) => {
      const above = ask(each.price, each.upToMg + 1, 1);
      if (each.nextMg === undefined)
        expect(above).toMatchObject({ verdict: 'not-decidable', why: 'above-table' });
      else expect(above.limit).toBe(each.nextMg);
    },
  );

  it.each(data.rows.filter(({ priceUpToFen }) => priceUpToFen !== null))(
    'row $id: a fen above $priceUpToFen fen is the next row',
    ({ id, priceUpToFen }) => {
      expect(ask(priceUpToFen ?? 0, 1_000, 0).row).toBe(id);
      expect(ask((priceUpToFen ?? 0) + 1, 1_000, 0).row).not.toBe(id);
    },
  );

  it.each(data.jewellery)('$goods: $limitMg mg on a piece of up to 100 g', ({ goods, limitMg }) => {
    const piece = (settledMg: number, short: number) =>
      assessRetailWeighing({
        goods: goods as RetailGoods,
        settledMg,
        actualMg: settledMg - short,
        method: 'more-accurate-scale',
      });
    expect(piece(100_000, limitMg).verdict).toBe('within');
    expect(piece(100_000, limitMg + 1).verdict).toBe('exceeds');
    expect(piece(100_001, 0).why).toBe('above-table');
  });
});

describe('P7: what the rule does not answer is not answered', () => {
  const purchase = {
    settledMg: 1_000_000,
    actualMg: 1_000,
    pricePerKgFen: 500,
    method: 'same-scale',
  } as const;

  it.each(EXCLUDED_GOODS)('%s are outside the table', (goods) => {
    expect(assessRetailWeighing({ ...purchase, goods })).toMatchObject({
      verdict: 'not-decidable',
      why: 'excluded-goods',
    });
  });

  it('other food without a price has no row', () => {
    const { pricePerKgFen: _, ...unpriced } = purchase;
    expect(assessRetailWeighing({ ...unpriced, goods: 'other-food' }).why).toBe('price-needed');
  });

  it('a household scale gives a hint and no verdict', () => {
    const answer = assessRetailWeighing({ ...purchase, goods: 'fruit', method: 'household-scale' });
    expect(answer).toMatchObject({ verdict: 'not-decidable', why: 'household-scale', indication: 'exceeds' });
  });

  it('where kind and price name two rows the stricter is used, both are told, and it says so', () => {
    const answer = assessRetailWeighing({ ...purchase, goods: 'meat', actualMg: 990_000 });
    expect(answer).toMatchObject({ verdict: 'exceeds', row: 'B', limit: 5_000 });
    expect(answer.considered).toEqual([
      { row: 'A', limit: 20_000 },
      { row: 'B', limit: 5_000 },
    ]);
    expect(answer.assumptions).toContain('stricter-row');
  });
});

describe('properties of every purchase', () => {
  const purchases = {
    goods: constantFrom(...TABLE_GOODS),
    price: integer({ min: 1, max: 50_000 }),
    settled: integer({ min: 1, max: 30_000_000 }),
    actual: integer({ min: 0, max: 31_000_000 }),
    more: integer({ min: 1, max: 1_000_000 }),
    method: constantFrom(...METHODS),
  };
  const SEVERITY = { within: 0, exceeds: 1 } as const;
  const severity = (purchase: RetailPurchase): number | undefined => {
    const { verdict, indication } = assessRetailWeighing(purchase);
    const found = verdict === 'not-decidable' ? indication : verdict;
    return found === undefined ? undefined : SEVERITY[found];
  };

  test('who got less is never told something milder', () => {
    const { goods, price, settled, actual, more, method } = purchases;
    assert(
      property(
        goods,
        price,
        settled,
        actual,
        more,
        method,
        (kind, pricePerKgFen, settledMg, actualMg, less, by) => {
          const common = { goods: kind, pricePerKgFen, settledMg, method: by };
          const before = severity({ ...common, actualMg });
          const after = severity({ ...common, actualMg: actualMg - less });
          expect(after === undefined).toBe(before === undefined);
          if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('it does not matter in which unit the weights were typed', () => {
    assert(
      property(integer({ min: 1, max: 40_000 }), integer({ min: 1, max: 40_000 }), (settled, actual) => {
        const as = (factor: number, unit: string, grams: number): number => {
          const typed = `${Math.floor(grams / factor)}.${String(((grams % factor) * 10_000) / factor).padStart(4, '0')}`;
          return valueIn(parseMass(`${typed}${unit}`));
        };
        const answers = [
          [500, '斤'],
          [1_000, 'kg'],
          [50, '两'],
          [1, '克'],
        ].map(([factor, unit]) =>
          assessRetailWeighing({
            goods: 'fruit',
            pricePerKgFen: 500,
            settledMg: as(Number(factor), String(unit), settled),
            actualMg: as(Number(factor), String(unit), actual),
            method: 'same-scale',
          }),
        );
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }),
    );
  });
});
