import { assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMass } from '../../../shared/kernel/quantities.ts';
import { assessDelivery } from '../../../shared/tolerance/fuel.ts';
import { assessPackage, tolerableDeficiency } from '../../../shared/tolerance/prepackaged.ts';
import vectors from '../../vectors/prepackaged.json' with { type: 'json' };

const g = (text: string): number => {
  const parsed = parseMass(`${text} g`);
  if (!('value' in parsed)) throw new Error(`expected grams, got ${text}`);
  return parsed.value;
};
const ask = (declared: number, actual: number) =>
  assessPackage({ goods: 'ordinary', declared, actual, method: 'more-accurate-scale' });

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
    const answer = assessPackage({ goods, declared: 1_000, actual: 0, method: 'more-accurate-scale' });
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
