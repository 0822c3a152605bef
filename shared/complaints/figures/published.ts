import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Day } from '../../kernel/days.ts';
import { figuresOf } from './figures-of.ts';
import type { ComplaintsFile, FigureRow, FigureRowsFile, PublishedFigures, SurveyRow } from './schema.ts';
import { LEAST_PUBLISHED } from './suppression.ts';

/**
 * Months between the month of receipt and the one on whose first day its figures are published. By then the seven
 * working days for acceptance and the sixty days of mediation (令第121号) are over. Each month is published once:
 * of two editions the difference would be the very cases that changed between them.
 */
export const MONTHS_UNTIL_PUBLISHED = 4;

/** The newest month whose figures may be published on a day (Asia/Shanghai). */
export const newestMonthDue = (today: Day): string => monthAfter(today.slice(0, 7), -MONTHS_UNTIL_PUBLISHED);

/** The month so many months later; earlier where negative. */
export function monthAfter(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The file of rows: the same text from the same rows and salt, in whatever order they were read. */
export function rowsText({ month, salt, rows, surveys }: FigureRowsFile): string {
  const file = { month, salt, rows: inOrder(rows) };
  return canonicalJson(surveys === undefined ? file : { ...file, surveys: inOrder(surveys) });
}

const inOrder = (rows: readonly object[]): Json[] =>
  rows
    .map((row) => canonicalJson(row as Json))
    .toSorted()
    .map((text): Json => JSON.parse(text));

/**
 * A month's figures as they are published.
 * @param given.rowsSha256 digest of `rowsText` of the same rows
 * @param given.prefectures every prefecture, so that one without a case is a row too
 */
export function publishedFiguresOf(
  rows: readonly FigureRow[],
  given: {
    readonly month: string;
    readonly prefectures: readonly string[];
    readonly publishedOn: Day;
    readonly rowsSha256: string;
    readonly surveys?: readonly SurveyRow[] | undefined;
  },
): PublishedFigures {
  const { month, prefectures, publishedOn, rowsSha256, surveys } = given;
  return {
    month,
    publishedOn,
    demonstration: rows.some(({ demonstration }) => demonstration === true),
    rowsSha256,
    complaint: figuresOf(rows, { month, track: 'complaint', prefectures, surveys }),
    report: figuresOf(rows, { month, track: 'report', prefectures, surveys }),
  };
}

/** The open data's file of all published months. */
export const complaintsFile = (months: readonly PublishedFigures[]): ComplaintsFile => ({
  licence: 'CC-BY-4.0',
  schema: '/open-data/complaints.schema.json',
  leastPublished: LEAST_PUBLISHED,
  months: [...months],
});
