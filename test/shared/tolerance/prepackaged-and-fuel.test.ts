import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMass } from '../../../shared/kernel/quantities.ts';
import { contentUnitOf, parseContentAs } from '../../../shared/tolerance/content.ts';
import { assessDelivery } from '../../../shared/tolerance/fuel.ts';
import { assessPackage, tolerableDeficiency } from '../../../shared/tolerance/prepackaged.ts';
import type { ContentUnit } from '../../../shared/tolerance/schema.ts';
import vectors from '../../vectors/prepackaged.json' with { type: 'json' };

const g = (text: string): number => {
  const parsed = parseMass(`${text} g`);
  if (!('value' in parsed)) throw new Error(`expected grams, got ${text}`);
  return parsed.value;
};
const ask = (declared: number, actual: number) =>
  assessPackage({ goods: 'ordinary', unit: 'mg', declared, actual, method: 'more-accurate-scale' });

describe('P7: one package of prepackaged goods', () => {
  it.each(vectors.limits)('$id: $qn g may be $tRounded g short', ({ qn, tRounded, minPassing }) => {
    expect(tolerableDeficiency(g(qn))?.limit).toBe(tRounded === null ? undefined : g(tRounded));
    if (minPassing === null) return expect(ask(g(qn), g(qn)).why).toBe('above-table');
    expect(ask(g(qn), g(minPassing)).verdict).toBe('within');
    expect(ask(g(qn), g(minPassing) - 1).verdict).toBe('exceeds');
  });

  it.each(vectors.packages)('$id: $actual g in $qn g', ({ qn, actual, shortage, verdict }) => {
    expect(ask(g(qn), g(actual))).toMatchObject({
      verdict: verdict === 'OK' ? 'within' : 'exceeds',
      shortfall: g(shortage),
    });
  });

  it.each(['medicine', 'hazardous-chemical'] as const)('%s is outside these Measures', (goods) => {
    const answer = assessPackage({
      goods,
      unit: 'mg',
      declared: 1_000,
      actual: 0,
      method: 'more-accurate-scale',
    });
    expect(answer).toMatchObject({ verdict: 'not-decidable', why: 'excluded-goods' });
  });

  it('says that the limit was rounded where it was, and only there', () => {
    expect(ask(g('150'), g('150')).assumptions).toContain('rounded-half-even');
    expect(ask(g('500'), g('500')).assumptions).not.toContain('rounded-half-even');
  });

  test('a larger package may never be less short than a smaller one', () => {
    assert(
      property(
        integer({ min: 1, max: 50_000_000 }),
        integer({ min: 0, max: 50_000_000 }),
        (declared, more) => {
          const small = tolerableDeficiency(declared)?.limit ?? 0;
          const large = tolerableDeficiency(Math.min(declared + more, 50_000_000))?.limit ?? 0;
          expect(large).toBeGreaterThanOrEqual(small);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Worked examples of the domain's `prepackaged.json` (C02 to A03): what may be short, and the least that passes. */
const OTHERS = [
  ['C02', '50 件', '0 件', '50 件'],
  ['C03', '51 件', '1 件', '50 件'],
  ['C04', '100 个', '1 个', '99 个'],
  ['C05', '101 件', '2 件', '99 件'],
  ['C06', '250 pcs', '3 pcs', '247 pcs'],
  ['L02', '5 m', '0 m', '5 m'],
  ['L03', '5.001 m', '0.10002 m', '4.90098 m'],
  ['L04', '10 m', '20 cm', '980cm'],
  ['A01', '0.5 m²', '0.015 ㎡', '4850 cm2'],
  ['A03', '2.4 平方米', '0.072 m2', '232.8 dm²'],
] as const;

describe('P7: one package by length, area or count', () => {
  const parsed = (text: string): number => {
    const quantity = parseContentAs[contentUnitOf(text)](text);
    if (!('value' in quantity)) throw new Error(`expected a quantity, got ${text}`);
    return quantity.value;
  };
  const askAs = (
    unit: ContentUnit,
    declared: number,
    actual: number,
    method = 'more-accurate-scale' as const,
  ) => assessPackage({ goods: 'ordinary', unit, declared, actual, method });

  it.each(OTHERS)(
    '%s: %s may be %s short, so that %s passes and the least less does not',
    (_, label, short, least) => {
      const unit = contentUnitOf(label);
      expect(askAs(unit, parsed(label), parsed(least))).toMatchObject({
        verdict: 'within',
        limit: parsed(short),
        margin: 0,
      });
      expect(askAs(unit, parsed(label), parsed(least) - 1).verdict).toBe('exceeds');
    },
  );

  it('what is short by a fraction of the least unit more than the exact limit exceeds it', () => {
    // 2 % of 5.000 049 m are 100.00098 mm.
    const declared = parsed('5.000049 m');
    expect(askAs('µm', declared, declared - 100_000).verdict).toBe('within');
    expect(askAs('µm', declared, declared - 100_001).verdict).toBe('exceeds');
  });

  it('pieces are counted, not measured: no instrument is needed for a verdict; a tape of one’s own gives a hint', () => {
    const at = { goods: 'ordinary', method: 'household-scale' } as const;
    expect(assessPackage({ ...at, unit: 'count', declared: 100, actual: 98 })).toMatchObject({
      verdict: 'exceeds',
      assumptions: [],
    });
    expect(assessPackage({ ...at, unit: 'µm', declared: 10_000_000, actual: 9_000_000 })).toMatchObject({
      verdict: 'not-decidable',
      why: 'household-scale',
      indication: 'exceeds',
    });
  });

  it('medicine by count is outside these Measures too', () => {
    const pills = { goods: 'medicine', unit: 'count', declared: 100, actual: 1 } as const;
    expect(assessPackage({ ...pills, method: 'more-accurate-scale' }).why).toBe('excluded-goods');
  });

  test('a larger package may never be less short than a smaller one, whatever the unit', () => {
    const units = ['µm', 'mm²', 'count'] as const;
    assert(
      property(
        constantFrom(...units),
        integer({ min: 1, max: 1e9 }),
        integer({ min: 0, max: 1e9 }),
        (unit, declared, more) => {
          const limitOf = (each: number): number => askAs(unit, each, each).limit ?? -1;
          expect(limitOf(declared + more)).toBeGreaterThanOrEqual(limitOf(declared));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('what cannot be taken is said of the kind that was begun', () => {
    expect(contentUnitOf('5 尺')).toBe('mg');
    expect(parseContentAs['mm²']('0.5 mm²')).toEqual({ fault: 'too-fine' });
    expect(parseContentAs.count('1.5 件')).toEqual({ fault: 'too-fine' });
    expect(parseContentAs.µm('5')).toEqual({ fault: 'no-unit' });
  });
});

describe('P7: a fuel dispenser', () => {
  const ml = 1_000;
  const fuel = (indicated: number, actual: number) =>
    assessDelivery({ indicated: indicated * ml, actual: actual * ml, method: 'more-accurate-scale' });

  it.each([
    [20_000, 19_950, 'within'],
    [20_000, 19_930, 'exceeds'],
    [10_030, 10_000, 'within'],
    [10_031, 10_000, 'exceeds'],
    [10_000, 10_040, 'within'],
  ] as const)('shows %i mL where %i mL were given: %s', (indicated, actual, verdict) => {
    expect(fuel(indicated, actual).verdict).toBe(verdict);
  });

  it('a tank proves nothing: its volume is a nominal one', () => {
    const answer = assessDelivery({ indicated: 52_000 * ml, actual: 50_000 * ml, method: 'household-scale' });
    expect(answer).toMatchObject({ verdict: 'not-decidable', why: 'household-scale', indication: 'exceeds' });
  });
});
