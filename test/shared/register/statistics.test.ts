import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day } from '../../../shared/kernel/days.ts';
import { divisionsBelow } from '../../../shared/register/divisions.ts';
import { FIELD_CODES } from '../../../shared/register/fields.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { findPlanTarget, progressOf } from '../../../shared/register/statistics/plan-target.ts';
import { statisticsSchema } from '../../../shared/register/statistics/schema.ts';
import { SHADE_STEPS, shadesOf } from '../../../shared/register/statistics/shades.ts';
import { createTally } from '../../../shared/register/statistics/tally.ts';
import { findTileLayout } from '../../../shared/register/statistics/tile-layouts.ts';
import { aUnit } from '../../support/a-unit.ts';

const TODAY = asDay('2026-11-24');
const YUNNAN = '530000';

const aDay: fc.Arbitrary<Day> = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(TODAY, days));
const aRegistered: fc.Arbitrary<Unit> = fc
  .record({
    division: fc.constantFrom('530102', '530602', '533401', '532801', '620102'),
    field: fc.constantFrom(...FIELD_CODES),
    year: fc.integer({ min: 2014, max: 2026 }),
    validTo: aDay,
    demonstration: fc.boolean(),
    suspendedOn: fc.option(aDay, { nil: undefined }),
    withdrawnOn: fc.option(aDay, { nil: undefined }),
    counts: fc.option(fc.tuple(fc.nat(30), fc.nat(30)), { nil: undefined }),
  })
  .map(({ counts, suspendedOn, withdrawnOn, ...rest }) =>
    aUnit({
      ...rest,
      ...(suspendedOn === undefined ? {} : { suspendedOn }),
      ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
      ...(counts === undefined
        ? {}
        : { instruments: { inUse: counts[0] + counts[1], inVerification: counts[0], asOf: TODAY } }),
    }),
  );

function statisticsOf(units: readonly Unit[]) {
  const tally = createTally(YUNNAN, TODAY);
  units.forEach(tally.add);
  return tally.statistics();
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the figures of the register', () => {
  it('P15: every way of dividing the units adds up to all of them', () => {
    fc.assert(
      fc.property(fc.array(aRegistered, { maxLength: 60 }), (units) => {
        const figures = statisticsOf(units);
        expect(figures.total + figures.otherProvinces).toBe(units.length);
        const holding = figures.byStatus.certified + figures.byStatus.expiring;
        expect(sum(Object.values(figures.byStatus))).toBe(figures.total);
        for (const parts of [figures.byPrefecture, figures.byField]) {
          expect(sum(parts.map(({ total }) => total))).toBe(figures.total);
          expect(sum(parts.map((part) => part.holding))).toBe(holding);
        }
        expect(sum(figures.byYear.map(({ recognised }) => recognised))).toBe(figures.total);
        expect(sum(figures.endingByMonth.map(({ ending }) => ending))).toBeLessThanOrEqual(holding);
        for (const key of ['units', 'inUse', 'inVerification'] as const) {
          expect(sum(figures.byField.map(({ instruments }) => instruments[key]))).toBe(
            figures.instruments[key],
          );
        }
        expect(statisticsSchema.parse(figures)).toEqual(figures);
      }),
    );
  });

  it('are the same in whatever order the units come', () => {
    fc.assert(
      fc.property(fc.array(aRegistered, { maxLength: 30 }), (units) => {
        expect(statisticsOf([...units].reverse())).toEqual(statisticsOf(units));
      }),
    );
  });

  it('reckon the state on the day itself: the last valid day counts, the day after does not', () => {
    expect(statisticsOf([aUnit({ validTo: TODAY })]).byStatus.expiring).toBe(1);
    expect(statisticsOf([aUnit({ validTo: addDays(TODAY, -1) })]).byStatus.expired).toBe(1);
  });

  it('name twelve months from this one, across the year, and every year between the first and the last', () => {
    const figures = statisticsOf([
      aUnit({ year: 2016 }),
      aUnit({ year: 2019, validTo: asDay('2027-10-31') }),
    ]);
    expect(figures.endingByMonth.map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      ...Array.from({ length: 10 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}`),
    ]);
    expect(figures.endingByMonth.at(-1)?.ending).toBe(1);
    expect(figures.byYear.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
  });
});

describe('the tiles', () => {
  it('hold each of the sixteen prefectures once, none upon another', () => {
    const tiles = findTileLayout(YUNNAN) ?? [];
    expect(tiles.map(({ division }) => division).sort()).toEqual(divisionsBelow(YUNNAN));
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(16);
    for (const { zh, en } of tiles) {
      for (const line of zh) expect(line.length).toBeLessThanOrEqual(4);
      for (const line of en) expect(line.length).toBeLessThanOrEqual(9);
    }
  });

  it('are shaded in five steps, none for none and the darkest for most', () => {
    expect(shadesOf([0, 0])).toEqual([0, 0]);
    expect(shadesOf([0, 1, 20, 21, 100])).toEqual([0, 1, 1, 2, SHADE_STEPS]);
  });
});

describe('the action plan', () => {
  it('P14: is cited with title, issuer, day and certainty, and counts what was recognised by its year', () => {
    const target = findPlanTarget(YUNNAN);
    expect(target).toMatchObject({ atLeast: 150, year: 2016, issuedOn: '2016-03-10', checked: 'secondary' });
    expect(target?.title).toContain('2016年行动计划');
    const figures = statisticsOf([aUnit({ year: 2015 }), aUnit({ year: 2016 }), aUnit({ year: 2017 })]);
    expect(target && progressOf(figures, target)).toEqual({ byPlanYear: 2, everRecognised: 3, holding: 3 });
    expect(findPlanTarget('620000')).toBeUndefined();
  });
});
