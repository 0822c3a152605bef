import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { auditFigures } from '../../../shared/complaints/figures/audit.ts';
import { publishedFiguresOf } from '../../../shared/complaints/figures/published.ts';
import {
  type FigureRow,
  PURCHASE_KINDS,
  SURVEY_ANSWERS,
  type SurveyRow,
} from '../../../shared/complaints/figures/schema.ts';
import { asDay } from '../../../shared/kernel/days.ts';

const PREFECTURES = ['530100', '530300', '530400', '530500'];
const aRow = record({
  month: constantFrom('2026-05'),
  prefecture: constantFrom('530100', '530100', '530100', '530300', '530300', '530400', '530500'),
  kind: constantFrom('retail-weighing' as const, 'retail-weighing' as const, ...PURCHASE_KINDS),
  track: constantFrom('complaint' as const, 'complaint' as const, 'report' as const),
  outcome: option(
    constantFrom('settled' as const, 'settled' as const, 'terminated' as const, 'withdrawn' as const),
    {
      nil: undefined,
    },
  ),
  days: option(integer({ min: 0, max: 90 }), { nil: undefined }),
  onTime: option(constantFrom(true, true, true, false), { nil: undefined }),
});
const published = (rows: readonly FigureRow[]) =>
  publishedFiguresOf(rows, {
    month: '2026-05',
    prefectures: PREFECTURES,
    publishedOn: asDay('2026-09-01'),
    rowsSha256: '0'.repeat(64),
  });

it('R15: nothing that is withheld can be worked out from all tables of a month together', () => {
  let withheld = 0;
  assert(
    property(array(aRow, { maxLength: 220 }), (rows: FigureRow[]) => {
      const month = published(rows);
      withheld += JSON.stringify(month).split('null').length - 1;
      expect(auditFigures(month)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(withheld).toBeGreaterThan(1_000);
});

const eachOf = (count: number, row: Partial<FigureRow>): FigureRow[] =>
  Array.from({ length: count }, () => ({
    month: '2026-05',
    prefecture: '530100',
    kind: 'fuel',
    track: 'complaint',
    outcome: 'settled',
    days: 9,
    onTime: true,
    ...row,
  }));

it('R15: the control: the audit finds a small count, a count that can be worked out, and a wrong sum', () => {
  const month = published([...eachOf(3, {}), ...eachOf(20, { kind: 'other', prefecture: '530300' })]);
  expect(auditFigures(month)).toEqual([]);
  const [row] = month.complaint.byKind.rows;
  const at = month.complaint.byKind.columns.indexOf('fuel');
  const changed = (counts: (number | null)[]) => {
    const rows = month.complaint.byKind.rows.map((each) => (each === row ? { ...each, counts } : each));
    const byKind = { ...month.complaint.byKind, rows };
    return auditFigures({ ...month, complaint: { ...month.complaint, byKind } });
  };
  const counts = row?.counts ?? [];
  expect(changed(counts.map((count, column) => (column === at ? 3 : count))).join()).toContain('is 3');
  const shown = published(eachOf(20, {}));
  const bare = structuredClone(shown);
  const first = bare.complaint.byKind.rows[0];
  if (first === undefined) throw new Error('expected a row');
  first.counts[at] = null;
  expect(auditFigures(bare).join()).toContain('can only be 20');
  first.counts[at] = 21;
  expect(auditFigures(bare).join()).toContain('does not add up');
});

const PEOPLE = array(
  record({
    month: constantFrom('2026-05'),
    prefecture: constantFrom('530100', '530100', '530300', '530400', '530500'),
    track: constantFrom('complaint' as const),
    satisfied: constantFrom(...SURVEY_ANSWERS),
    clear: constantFrom('yes' as const, ...SURVEY_ANSWERS),
  }),
  { maxLength: 80 },
);
const askedOf = (surveys: readonly SurveyRow[]) =>
  publishedFiguresOf([], {
    month: '2026-05',
    prefectures: PREFECTURES,
    publishedOn: asDay('2026-09-01'),
    rowsSha256: '0'.repeat(64),
    surveys,
  });

it('R15: of few people, what nobody answered is withheld as well, and nothing can be worked out', () => {
  assert(
    property(PEOPLE, (surveys: SurveyRow[]) => {
      const month = askedOf(surveys);
      expect(auditFigures(month)).toEqual([]);
      for (const { rows } of Object.values(month.complaint.survey ?? {})) {
        for (const { name, counts } of rows) {
          const people = surveys.filter(({ prefecture }) => name === 'total' || prefecture === name).length;
          if (people > 0 && people < 5) expect(counts).toEqual([null, null, null, null]);
          if (people === 0) expect(counts).toEqual([0, 0, 0, 0]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('R15: one dissatisfied person cannot be told from a contented one', () => {
  const of = (satisfied: SurveyRow['satisfied']) =>
    askedOf([{ month: '2026-05', prefecture: '530100', track: 'complaint', satisfied, clear: 'yes' }]);
  expect(of('no')).toEqual(of('yes'));
});
