import { boundsOf, type ShownTable } from './bounds.ts';
import { FIGURE_TRACKS, type Figures, type FigureTable, type PublishedFigures } from './schema.ts';
import { LEAST_PUBLISHED } from './suppression.ts';

/**
 * What is wrong with a published month, found from the publication alone, as anybody could: counts that do not add up,
 * counts too small to be published, and withheld counts that can be worked out after all.
 * @returns one line for each, in English; none where all is well
 */
export const auditFigures = (published: PublishedFigures): readonly string[] =>
  FIGURE_TRACKS.flatMap((track) =>
    auditTrack(published[track]).map((text) => `${published.month} ${track}: ${text}`),
  );

const auditTrack = ({ byKind, byOutcome, byTime, survey }: Figures): readonly string[] => [
  ...auditTables({ byKind, byOutcome, byTime }),
  ...(survey === undefined ? [] : auditTables(survey)),
];

/** Whether a row in which somebody is counted has a nought: then no withheld count is one. */
const showsZeros = (rows: ShownTable): boolean =>
  rows.some((counts) => counts.at(-1) !== 0 && counts.includes(0));

/** Tables that count the same cases by different marks. */
function auditTables(tables: Readonly<Record<string, FigureTable>>): readonly string[] {
  const shown = Object.values(tables).map(({ rows }) => rows.map(({ counts }) => counts));
  const boundAt = boundsOf(shown, shown.some(showsZeros) ? 1 : 0);
  const problems: string[] = [];
  for (const [at, [name, table]] of Object.entries(tables).entries()) {
    for (const [line, { name: row, counts }] of table.rows.entries()) {
      for (const [column, count] of counts.entries()) {
        const where = `${name} / ${row} / ${table.columns[column] ?? ''}`;
        const bound = boundAt({ table: at, row: line, column });
        if (count !== null && count > 0 && count < LEAST_PUBLISHED) problems.push(`${where} is ${count}`);
        if (bound.low > bound.high) problems.push(`${where} does not add up`);
        else if (count === null && bound.low === bound.high)
          problems.push(`${where} is withheld, but can only be ${bound.low}`);
      }
    }
  }
  return problems;
}
