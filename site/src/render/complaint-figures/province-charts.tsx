import type {
  Figures,
  FigureTrack,
  PURCHASE_KINDS,
  PublishedFigures,
} from '../../../../shared/complaints/figures/schema.ts';
import type { Outcome } from '../../../../shared/complaints/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { COMPLAINT_FIGURES_WORDS } from '../../i18n/complaint-figures-words.ts';
import { Bars } from '../charts/bars.tsx';
import { Columns } from '../charts/columns.tsx';
import { ChartFigure } from '../charts/figure.tsx';
import { countText, totalOf } from './counts.ts';

export interface TrackFiguresProps {
  /** Beginning of the ids of the pictures. */
  readonly id: string;
  /** Id of the heading of the track. */
  readonly within: string;
  readonly figures: Figures;
  readonly locale: Locale;
}

/** As many columns as fit on a phone. */
const MONTHS_DRAWN = 12;

/** Cases received, month by month. */
export function FiledByMonth(
  props: TrackFiguresProps & { readonly track: FigureTrack; readonly months: readonly PublishedFigures[] },
) {
  const { id, within, track, months, locale } = props;
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const totals = months.map((each) => ({ month: each.month, count: totalOf(each[track].byKind) }));
  const drawn = totals.slice(-MONTHS_DRAWN);
  const last = drawn.at(-1);
  const text =
    last === undefined ? '' : words.filedByMonthText(words.month(last.month), countText(last.count, locale));
  return (
    <ChartFigure
      id={`${id}-months`}
      level={3}
      within={within}
      title={words.filedByMonth}
      note={text}
      tableLabel={words.table}
      table={{
        head: [words.months, words.count],
        rows: totals.map(({ month, count }) => [words.month(month), countText(count, locale)]),
      }}
    >
      <Columns
        id={`${id}-months`}
        title={`${words.tracks[track]}: ${words.filedByMonth}`}
        description={text}
        columns={drawn.map(({ month, count }, at) => ({
          label: String(Number(month.slice(5))),
          under: at === 0 || month.endsWith('-01') ? month.slice(0, 4) : undefined,
          value: count ?? 0,
          text: count === null ? '–' : undefined,
        }))}
      />
    </ChartFigure>
  );
}

/** How the cases of the province ended. */
export function OutcomeFigure({ id, within, figures, locale }: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const outcomes = CASE_WORDS[locale].outcomes;
  return (
    <TotalBars
      id={`${id}-outcomes`}
      within={within}
      locale={locale}
      title={words.outcomes}
      note={words.outcomesText}
      first={words.outcome}
      bars={totalsOf(figures.byOutcome).map(([name, count]) => [
        name === 'open' ? words.open : outcomes[name as Outcome],
        count,
      ])}
    />
  );
}

/** What the cases of the province were about. */
export function KindFigure({ id, within, figures, locale }: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  return (
    <TotalBars
      id={`${id}-kinds`}
      within={within}
      locale={locale}
      title={words.byKind}
      first={words.kind}
      bars={totalsOf(figures.byKind).map(([name, count]) => [
        words.kinds[name as (typeof PURCHASE_KINDS)[number]],
        count,
      ])}
    />
  );
}

/** What those who filed in the province answered when it had ended; nothing where nobody was asked or has answered. */
export function SurveyFigures({ id, within, figures, locale }: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const { survey } = figures;
  if (survey === undefined || totalOf(survey.satisfied) === 0) return null;
  return (
    <>
      {(['satisfied', 'clear'] as const).map((question) => (
        <TotalBars
          key={question}
          id={`${id}-${question}`}
          within={within}
          locale={locale}
          title={words.survey[question]}
          note={words.surveyText}
          first={words.answer}
          bars={totalsOf(survey[question]).map(([name, count]) => [
            words.answers[name as keyof typeof words.answers],
            count,
          ])}
        />
      ))}
    </>
  );
}

/** The columns of the last row, without the total; what is zero for all is left out. */
const totalsOf = ({ columns, rows }: Figures['byKind']): readonly (readonly [string, number | null])[] =>
  columns
    .slice(0, -1)
    .map((name, at) => [name, rows.at(-1)?.counts[at] ?? null] as const)
    .filter(([, count]) => count !== 0);

function TotalBars(props: {
  readonly id: string;
  readonly within: string;
  readonly locale: Locale;
  readonly title: string;
  readonly note?: string;
  /** Heading of the names. */
  readonly first: string;
  readonly bars: readonly (readonly [string, number | null])[];
}) {
  const { id, within, locale, title, note, first, bars } = props;
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const texts = bars.map(([label, count]) => [label, countText(count, locale)] as const);
  return (
    <ChartFigure
      id={id}
      level={3}
      within={within}
      title={title}
      note={note}
      tableLabel={words.table}
      table={{ head: [first, words.count], rows: texts.length === 0 ? [[words.total, '0']] : texts }}
    >
      <Bars
        id={id}
        title={title}
        description={texts.length === 0 ? words.noCase : texts.map((pair) => pair.join(' ')).join(', ')}
        bars={bars.map(([label, count]) => ({ label, value: count ?? 0, text: countText(count, locale) }))}
      />
    </ChartFigure>
  );
}
