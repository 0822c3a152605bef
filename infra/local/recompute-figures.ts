import { createHash } from 'node:crypto';
import { auditFigures } from '../../shared/complaints/figures/audit.ts';
import { publishedFiguresOf, rowsText } from '../../shared/complaints/figures/published.ts';
import type { ComplaintsFile, FigureRowsFile } from '../../shared/complaints/figures/schema.ts';
import { asDay } from '../../shared/kernel/days.ts';

export interface Recomputation {
  readonly months: number;
  /** Numbers of the published file, and how many of them are withheld. */
  readonly numbers: number;
  readonly withheld: number;
  /** Month whose numbers were all computed again from rows. */
  readonly recomputed: string | undefined;
  /** What is wrong, one line for each. */
  readonly findings: readonly string[];
}

/**
 * Checks published figures of complaints as anybody can: from the file alone, and, where the anonymised rows of a month
 * are given, by counting them again with the function that the service uses.
 */
export function recomputeFigures(file: ComplaintsFile, rows?: FigureRowsFile): Recomputation {
  const numbers = file.months.flatMap(({ complaint, report }) =>
    [complaint, report].flatMap(({ byKind, byOutcome, byTime, medianDays, survey }) => [
      ...[byKind, byOutcome, byTime, ...Object.values(survey ?? {})].flatMap((table) =>
        table.rows.flatMap(({ counts }) => counts),
      ),
      ...medianDays.map(({ days }) => days),
    ]),
  );
  return {
    months: file.months.length,
    numbers: numbers.length,
    withheld: numbers.filter((number) => number === null).length,
    recomputed: rows?.month,
    findings: [...file.months.flatMap(auditFigures), ...(rows === undefined ? [] : compare(file, rows))],
  };
}

function compare({ months }: ComplaintsFile, file: FigureRowsFile): readonly string[] {
  const published = months.find(({ month }) => month === file.month);
  if (published === undefined) return [`${file.month} has not been published`];
  const { month, publishedOn } = published;
  const rowsSha256 = createHash('sha256').update(rowsText(file)).digest('hex');
  if (rowsSha256 !== published.rowsSha256)
    return [`${month}: these are not the rows that were counted; their SHA-256 is ${rowsSha256}`];
  const prefectures = published.complaint.byKind.rows
    .map(({ name }) => name)
    .filter((name) => name !== 'total');
  const again = publishedFiguresOf(file.rows, {
    month,
    publishedOn: asDay(publishedOn),
    rowsSha256,
    prefectures,
    surveys: file.surveys,
  });
  return (['complaint', 'report'] as const)
    .filter((track) => JSON.stringify(again[track]) !== JSON.stringify(published[track]))
    .map((track) => `${month} ${track}: the rows give other numbers than those published`);
}
