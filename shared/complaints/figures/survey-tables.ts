import { hidden, safeMasks } from './linked-tables.ts';
import { SURVEY_ANSWERS, type SurveyFigures, type SurveyRow } from './schema.ts';
import { LEAST_PUBLISHED, withTotals } from './suppression.ts';

/**
 * What people answered, by prefecture, withheld as all other figures are: both tables count the same people, so that
 * they are made safe together. Where few answered, that nobody said one thing tells what each of them said: noughts are
 * withheld then, too.
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
  const answered = withTotals(counts[0] ?? []).map((row) => row.at(-1) ?? 0);
  const masks = safeMasks(
    counts,
    answered.some((total) => total > 0 && total < LEAST_PUBLISHED),
  );
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
