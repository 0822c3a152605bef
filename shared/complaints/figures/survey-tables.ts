import { hidden, safeMasks } from './linked-tables.ts';
import { SURVEY_ANSWERS, type SurveyFigures, type SurveyRow } from './schema.ts';

/**
 * What people answered, by prefecture, withheld as all other figures are: both tables count the same people, so that
 * they are made safe together.
 * @param prefectures every prefecture, so that one without an answer is a row too
 */
export function surveyTablesOf(rows: readonly SurveyRow[], prefectures: readonly string[]): SurveyFigures {
  const counts = (['satisfied', 'clear'] as const).map((question) =>
    prefectures.map((prefecture) =>
      SURVEY_ANSWERS.map(
        (answer) => rows.filter((row) => row.prefecture === prefecture && row[question] === answer).length,
      ),
    ),
  );
  const masks = safeMasks(counts);
  const [satisfied, clear] = counts.map((table, at) => ({
    columns: [...SURVEY_ANSWERS, 'total'],
    rows: hidden(table, masks[at] ?? []).map((row, line) => ({
      name: prefectures[line] ?? 'total',
      counts: [...row],
    })),
  }));
  if (satisfied === undefined || clear === undefined) throw new RangeError('two tables');
  return { satisfied, clear };
}
