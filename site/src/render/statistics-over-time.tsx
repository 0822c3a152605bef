import { STATISTICS_WORDS } from '../i18n/statistics-words.ts';
import { Columns } from './charts/columns.tsx';
import { ChartFigure } from './charts/figure.tsx';
import type { StatisticsProps } from './statistics-page.tsx';

/** As many columns as can carry a four-digit year each. */
const YEARS_DRAWN = 10;

/** Units recognised each year. */
export function YearsFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const { byYear, total } = statistics;
  const drawn = byYear.slice(-YEARS_DRAWN);
  return (
    <ChartFigure
      id="by-year"
      title={words.byYear}
      note={byYear.length > drawn.length ? words.byYearNote(YEARS_DRAWN) : undefined}
      tableLabel={words.table}
      table={{
        head: [words.year, words.units],
        rows: byYear.map(({ year, recognised }) => [year, recognised]),
      }}
    >
      <Columns
        id="by-year"
        title={words.byYear}
        description={words.sum(total)}
        columns={drawn.map(({ year, recognised }) => ({ label: String(year), value: recognised }))}
      />
    </ChartFigure>
  );
}

/** Certificates by the month in which they end. */
export function EndingFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const { endingByMonth } = statistics;
  return (
    <ChartFigure
      id="ending"
      title={words.ending}
      note={words.endingNote}
      tableLabel={words.table}
      table={{
        head: [words.month, words.units],
        rows: endingByMonth.map(({ month, ending }) => [month, ending]),
      }}
    >
      <Columns
        id="ending"
        title={words.ending}
        description={words.sum(endingByMonth.reduce((sum, { ending }) => sum + ending, 0))}
        columns={endingByMonth.map(({ month, ending }, at) => ({
          label: String(Number(month.slice(5))),
          under: at === 0 || month.endsWith('-01') ? month.slice(0, 4) : undefined,
          value: ending,
        }))}
      />
    </ChartFigure>
  );
}
