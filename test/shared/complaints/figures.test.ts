import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../shared/complaints/figures/figures-of.ts';
import { type FigureRow, PURCHASE_KINDS } from '../../../shared/complaints/figures/schema.ts';
import {
  LEAST_PUBLISHED,
  withheldCells,
  withTotals,
} from '../../../shared/complaints/figures/suppression.ts';

/** Every value that a withheld cell can have, tried by brute force: no reasoning of the product is used. */
function valuesOf(
  counts: readonly (readonly number[])[],
  cell: readonly [number, number],
): ReadonlySet<number> {
  const mask = withheldCells(counts);
  const full = withTotals(counts);
  const inner = counts.flatMap((row, at) =>
    row.flatMap((_, column) => (mask[at]?.[column] === true ? [[at, column] as const] : [])),
  );
  const found = new Set<number>();
  const most = 7;
  const trial = counts.map((row) => [...row]);
  const isConsistent = (): boolean =>
    withTotals(trial).every((row, at) =>
      row.every((count, column) => mask[at]?.[column] === true || count === full[at]?.[column]),
    );
  const walk = (at: number): void => {
    const next = inner[at];
    if (next === undefined) {
      const value = withTotals(trial)[cell[0]]?.[cell[1]];
      if (value !== undefined && isConsistent()) found.add(value);
      return;
    }
    const line = trial[next[0]];
    if (line === undefined) return;
    for (let value = 1; value <= most; value += 1) {
      line[next[1]] = value;
      walk(at + 1);
    }
  };
  walk(0);
  return found;
}

describe('R15: small cells', () => {
  it('R15: no withheld cell can be worked out from what is published (tried by brute force)', () => {
    const table = array(array(integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    let withheld = 0;
    assert(
      property(table, (counts) => {
        const mask = withheldCells(counts);
        for (const [row, line] of mask.entries()) {
          for (const [column, isWithheld] of line.entries()) {
            if (!isWithheld) continue;
            withheld += 1;
            expect(valuesOf(counts, [row, column]).size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(withheld).toBeGreaterThan(15);
  });

  it('R15: the control: withholding the small cells alone lets one be worked out', () => {
    const full = withTotals([
      [3, 20],
      [30, 40],
    ]);
    // 23 − 20 = 3: the total gives it away, so more than the one small cell has to go.
    expect((full[0]?.[2] ?? 0) - (full[0]?.[1] ?? 0)).toBe(3);
    const mask = withheldCells([
      [3, 20],
      [30, 40],
    ]);
    expect(mask.flat().filter(Boolean).length).toBeGreaterThanOrEqual(4);
  });

  it('R15: no published cell is below five, in tables of any size, and no zero is withheld', () => {
    assert(
      property(
        array(array(integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 4 }), {
          minLength: 16,
          maxLength: 16,
        }),
        (counts) => {
          const mask = withheldCells(counts);
          const full = withTotals(counts);
          for (const [row, line] of mask.entries()) {
            for (const [column, isWithheld] of line.entries()) {
              const count = full[row]?.[column] ?? 0;
              if (!isWithheld && count > 0) expect(count).toBeGreaterThanOrEqual(LEAST_PUBLISHED);
              if (count === 0) expect(isWithheld).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a large table with a few small cells keeps most of what it has', () => {
    const counts = Array.from({ length: 16 }, (_, row) => [40 + row, row % 5 === 0 ? 3 : 25, 60, row % 7]);
    const mask = withheldCells(counts);
    expect(mask.flat().filter(Boolean).length).toBeLessThan(mask.flat().length / 2);
  });

  it('a table without small cells is published whole', () => {
    expect(
      withheldCells([
        [5, 6],
        [7, 8],
      ]).flat(),
    ).not.toContain(true);
  });
});

const PREFECTURES = ['530100', '530300', '530400'];
const aRow = record({
  month: constantFrom('2026-05', '2026-06'),
  prefecture: constantFrom(...PREFECTURES),
  kind: constantFrom(...PURCHASE_KINDS),
  track: constantFrom('complaint' as const, 'report' as const),
  outcome: option(constantFrom('settled' as const, 'terminated' as const), { nil: undefined }),
  days: option(integer({ min: 0, max: 90 }), { nil: undefined }),
  onTime: option(constantFrom(true, false), { nil: undefined }),
});
const given = { month: '2026-05', track: 'complaint', prefectures: PREFECTURES } as const;

describe('R15: the monthly figures', () => {
  it('R15: equal the sum of the rows wherever they are published, whatever their order', () => {
    assert(
      property(array(aRow, { maxLength: 300 }), (rows: FigureRow[]) => {
        const figures = figuresOf(rows, given);
        expect(figuresOf(rows.toReversed(), given)).toEqual(figures);
        const own = rows.filter(({ month, track }) => month === '2026-05' && track === 'complaint');
        for (const { name, counts } of figures.byKind.rows) {
          for (const [at, count] of counts.entries()) {
            const column = figures.byKind.columns[at];
            const sum = own.filter(
              (row) =>
                (name === 'total' || row.prefecture === name) && (column === 'total' || row.kind === column),
            ).length;
            if (count !== null) expect(count).toBe(sum);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('R15: a total that one table withholds is in none of the others', () => {
    assert(
      property(array(aRow, { maxLength: 120 }), (rows: FigureRow[]) => {
        const { byKind, byOutcome, byTime } = figuresOf(rows, given);
        const totals = [byKind, byOutcome, byTime].map((table) =>
          table.rows.map(({ counts }) => counts.at(-1) === null),
        );
        expect(totals[1]).toEqual(totals[0]);
        expect(totals[2]).toEqual(totals[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('a median is told from five cases on', () => {
    const row = {
      month: '2026-05',
      prefecture: '530100',
      kind: 'fuel',
      track: 'complaint',
      outcome: 'settled',
    } as const;
    const of = (...days: number[]) =>
      figuresOf(
        days.map((each) => ({ ...row, days: each })),
        given,
      ).medianDays[0];
    expect(of(1, 2, 3, 4)).toEqual({ name: '530100', days: null });
    expect(of(9, 1, 2, 3, 4)).toEqual({ name: '530100', days: 3 });
    expect(of(1, 2, 3, 4, 9, 10)).toEqual({ name: '530100', days: 3 });
  });
});
