import { divisionName } from '../../register/divisions.ts';
import { FIGURE_TRACKS, type Figures, type PublishedFigures } from './schema.ts';

const COLUMNS = [
  'month',
  'publishedOn',
  'track',
  'prefecture',
  'prefectureName',
  'table',
  'category',
  'value',
  'withheld',
  'demonstration',
] as const;

/**
 * `/open-data/complaints.csv`: one number a line, with byte-order mark and CRLF (RFC 4180). Every value is a code, a
 * number or a name from our own tables, so that nothing needs quotes. A withheld number is empty, and `withheld` says so.
 */
export function figuresCsv(months: readonly PublishedFigures[]): string {
  const lines = months.flatMap((published) =>
    FIGURE_TRACKS.flatMap((track) =>
      numbersOf(published[track]).map(({ table, name, category, value }) =>
        [
          published.month,
          published.publishedOn,
          track,
          name === 'total' ? '' : name,
          name === 'total' ? '' : (divisionName(name, 'zh') ?? ''),
          table,
          category,
          value === null ? '' : String(value),
          String(value === null),
          String(published.demonstration),
        ].join(','),
      ),
    ),
  );
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function numbersOf({ byKind, byOutcome, byTime, medianDays, survey }: Figures) {
  const asked =
    survey === undefined ? {} : { 'survey-satisfied': survey.satisfied, 'survey-clear': survey.clear };
  const tables = { kind: byKind, outcome: byOutcome, time: byTime, ...asked };
  const counts = Object.entries(tables).flatMap(([table, { columns, rows }]) =>
    rows.flatMap(({ name, counts: own }) =>
      columns.map((category, at) => ({ table, name, category, value: own[at] ?? null })),
    ),
  );
  const medians = medianDays.map(({ name, days }) => ({
    table: 'median-days',
    name,
    category: 'total',
    value: days,
  }));
  return [...counts, ...medians];
}
