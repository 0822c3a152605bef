import { RESULT_COLUMNS, type ShownCount, type YearResults } from '../../../../shared/outreach/results.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { RESULTS_WORDS } from '../../i18n/results-words.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartFigure } from '../charts/figure.tsx';
import { localPath } from '../common.tsx';
import { VisitCrumbs } from './parts.tsx';

export const RESULTS_PATH = '/visit/results/';

interface ResultsProps {
  /** The newest first; none before anything is over. */
  readonly years: readonly YearResults[];
  readonly locale: Locale;
}

/** What the campaigns came to: counts alone. */
export function ResultsPage({ years, locale }: ResultsProps) {
  const words = RESULTS_WORDS[locale];
  return (
    <article class="visits">
      <VisitCrumbs locale={locale} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {years.length === 0 && (
        <>
          <p class="empty">{words.empty}</p>
          <p>
            <a class="button" href={localPath(locale, '/visit/')}>
              {words.toVisits}
            </a>
          </p>
        </>
      )}
      {years.map((year) => (
        <Year key={year.year} results={year} locale={locale} />
      ))}
      {years.length > 0 && <p class="quiet">{words.withheldNote}</p>}
    </article>
  );
}

const textOf = (count: ShownCount, locale: Locale): string =>
  count === 'withheld' ? RESULTS_WORDS[locale].withheld : String(count);
/** A count that is not told has no bar. */
const lengthOf = (count: ShownCount): number => (count === 'withheld' ? 0 : count);

function Year({ results, locale }: { readonly results: YearResults; readonly locale: Locale }) {
  const words = RESULTS_WORDS[locale];
  const { year, events, totals } = results;
  return (
    <section aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{words.year(year)}</h2>
      {results.demonstration && <p class="demonstration">{words.demonstration}</p>}
      {events.length > 0 && (
        <>
          <p>{words.held(results.sessionsHeld, results.sessionsCancelled)}</p>
          <ChartFigure
            id={`visits-${year}`}
            level={3}
            title={words.chart}
            note={words.chartNote}
            tableLabel={words.table}
            wide
            table={{
              head: [words.event, ...RESULT_COLUMNS.map((name) => words.columns[name])],
              rows: [
                ...events.map((event) => [
                  event.title[locale],
                  ...RESULT_COLUMNS.map((name) => textOf(event[name], locale)),
                ]),
                [words.all, ...RESULT_COLUMNS.map((name) => textOf(totals[name], locale))],
              ],
            }}
          >
            <Bars
              id={`visits-${year}`}
              title={words.chart}
              description={words.held(results.sessionsHeld, results.sessionsCancelled)}
              bars={RESULT_COLUMNS.map((name) => ({
                label: words.columns[name],
                value: lengthOf(totals[name]),
                text: textOf(totals[name], locale),
              }))}
            />
          </ChartFigure>
        </>
      )}
      <Quiz results={results} locale={locale} />
    </section>
  );
}

function Quiz({ results, locale }: { readonly results: YearResults; readonly locale: Locale }) {
  const words = RESULTS_WORDS[locale];
  const { year, quiz, quizTotal } = results;
  if (quizTotal === 0) return <p class="quiet">{words.quizNone}</p>;
  return (
    <ChartFigure
      id={`quiz-${year}`}
      level={3}
      title={words.quiz}
      note={words.quizNote}
      tableLabel={words.table}
      table={{
        head: [words.score, words.count],
        rows: [
          ...quiz.map((count, at) => [words.groups[at] ?? '', textOf(count, locale)]),
          [words.all, textOf(quizTotal, locale)],
        ],
      }}
    >
      <Bars
        id={`quiz-${year}`}
        title={words.quiz}
        description={words.quizNote}
        bars={quiz.map((count, at) => ({
          label: words.groups[at] ?? '',
          value: lengthOf(count),
          text: textOf(count, locale),
        }))}
      />
    </ChartFigure>
  );
}
