import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMass } from '../../../shared/kernel/quantities.ts';
import { assessLot, samplingPlan } from '../../../shared/tolerance/lot.ts';
import vectors from '../../vectors/prepackaged.json' with { type: 'json' };

const g = (text: string): number => {
  const parsed = parseMass(`${text} g`);
  if (!('value' in parsed)) throw new Error(`expected grams, got ${text}`);
  return parsed.value;
};
const lot = (size: number, declared: number, contents: readonly number[]) =>
  assessLot({ goods: 'ordinary', size, declared, contents });
/** A sample of `size` packages that hold what their label says, but for those given. */
const sample = (size: number, declared: number, ...others: number[]): number[] => [
  ...others,
  ...Array<number>(size - others.length).fill(declared),
];

describe('P7: a lot of prepackaged goods', () => {
  it.each(vectors.lots)('$id: $noteZh', ({ lotSize, qn, samples, expected }) => {
    const found = lot(lotSize, g(qn), samples.map(g));
    expect(found).toMatchObject({
      verdict: expected.verdict === 'PASS' ? 'within' : 'exceeds',
      limit: g(expected.t),
      measured: expected.n,
      t1Count: expected.t1Count,
      t2Count: expected.t2Count,
      plan: { sample: expected.n, t1Allowed: expected.t1Allowed },
    });
    expect(found.failed.includes('mean')).toBe(!expected.meanOk);
    const mean = (g(qn) - found.shortfallOfSample / expected.n) / 1_000;
    expect(mean).toBeCloseTo(Number(expected.mean), 3);
    expect(found.deviation / 1_000).toBeCloseTo(Number(expected.s), 2);
  });

  it.each([
    [1, 1],
    [10, 10],
    [11, 10],
    [50, 10],
    [51, 13],
    [99, 13],
    [100, 50],
    [500, 50],
    [501, 80],
    [3200, 80],
    [3201, 125],
    [1_000_000, 125],
  ])('of %i packages %i are measured', (size, measured) => {
    expect(samplingPlan(size).sample).toBe(measured);
  });

  // T of 500 g is 15 g; three of fifty may lack more than T, none more than 2 T.
  it.each([
    ['exactly T counts as none', [485_000, 485_000, 485_000, 485_000], 0, 0, 'within'],
    ['1 mg below T counts as one', [484_999, 484_999, 484_999], 3, 0, 'within'],
    ['a fourth fails it', [484_999, 484_999, 484_999, 484_999], 4, 0, 'exceeds'],
    ['exactly 2 T is still the first kind', [470_000], 1, 0, 'within'],
    ['1 mg below 2 T fails it alone', [469_999], 0, 1, 'exceeds'],
  ] as const)('%s', (_name, short, t1Count, t2Count, verdict) => {
    // The others hold a little more, so that the mean is not what decides.
    const contents = [...short, ...Array<number>(50 - short.length).fill(502_000)];
    expect(lot(500, 500_000, contents)).toMatchObject({ t1Count, t2Count, verdict });
  });

  it('the mean is compared exactly: on the line passes, 1 mg beyond it fails', () => {
    // Every package lacks the same: the deviation is 0, and so is what the mean may lack.
    expect(lot(40, 500_000, sample(10, 500_000)).verdict).toBe('within');
    expect(lot(40, 500_000, Array<number>(10).fill(499_999)).failed).toEqual(['mean']);
    expect(lot(40, 500_000, sample(10, 500_000, 499_999)).verdict).toBe('within');
  });

  it('a lot of ten or fewer is measured whole, and its mean is not tested', () => {
    expect(lot(8, 500_000, Array<number>(8).fill(485_000)).verdict).toBe('within');
    expect(lot(8, 500_000, sample(8, 500_000, 484_999)).failed).toEqual(['t1']);
  });

  it('gives no verdict on too few or too many packages, on goods outside the Measures, or above 50 kg', () => {
    expect(lot(500, 500_000, sample(49, 500_000)).why).toBe('sample-size');
    expect(lot(500, 500_000, sample(51, 500_000)).why).toBe('sample-size');
    expect(lot(8, 50_000_001, sample(8, 50_000_001)).why).toBe('above-table');
    expect(
      assessLot({ goods: 'medicine', size: 8, declared: 500_000, contents: sample(8, 0) }),
    ).toMatchObject({ verdict: 'not-decidable', why: 'excluded-goods', failed: [] });
  });

  it('refuses a lot of no packages or of parts of one', () => {
    expect(() => samplingPlan(0)).toThrow(RangeError);
    expect(() => samplingPlan(1.5)).toThrow(RangeError);
  });

  test('more in any package by one and the same amount in all never turns a pass into a failure', () => {
    assert(
      property(
        constantFrom(40, 80, 500),
        array(integer({ min: -40_000, max: 20_000 }), { minLength: 50, maxLength: 50 }),
        integer({ min: 1, max: 5_000 }),
        (size, offsets, more) => {
          const contents = offsets.slice(0, samplingPlan(size).sample).map((offset) => 500_000 + offset);
          const before = lot(size, 500_000, contents);
          const after = lot(
            size,
            500_000,
            contents.map((each) => each + more),
          );
          if (before.verdict === 'within') expect(after.verdict).toBe('within');
          expect(after.t2Count).toBeLessThanOrEqual(before.t2Count);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the order of the packages does not matter', () => {
    assert(
      property(
        array(integer({ min: 470_000, max: 510_000 }), { minLength: 10, maxLength: 10 }),
        (contents) => {
          expect(lot(40, 500_000, contents)).toEqual(lot(40, 500_000, contents.toReversed()));
        },
      ),
      { numRuns: 200 },
    );
  });
});
