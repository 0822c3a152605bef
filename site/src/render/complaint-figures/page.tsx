import { FIGURE_TRACKS, type PublishedFigures } from '../../../../shared/complaints/figures/schema.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_FIGURES_WORDS } from '../../i18n/complaint-figures-words.ts';
import { Breadcrumbs, dayText, localPath } from '../common.tsx';
import { countText, totalOf } from './counts.ts';
import { FiledByPrefecture, MedianByPrefecture, OnTimeByPrefecture } from './prefecture-charts.tsx';
import { FiledByMonth, KindFigure, OutcomeFigure, SurveyFigures } from './province-charts.tsx';

export interface ComplaintFiguresProps {
  /** Every published month, oldest first. */
  readonly months: readonly PublishedFigures[];
  /** The month that is shown; the newest where absent. */
  readonly month?: string | undefined;
  readonly locale: Locale;
}

export const complaintFiguresPath = (month?: string): string =>
  month === undefined ? '/statistics/complaints/' : `/statistics/complaints/${month}/`;

/** What became of complaints and reports, month by month; behind each picture a table with the same numbers. */
export function ComplaintFiguresPage({ months, month, locale }: ComplaintFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const shown = month === undefined ? months.at(-1) : months.find((each) => each.month === month);
  return (
    <article class="statistics">
      <Breadcrumbs locale={locale} crumbs={[]} />
      <h1>{words.title}</h1>
      {shown === undefined ? (
        <Empty locale={locale} />
      ) : (
        <Month months={months} shown={shown} locale={locale} />
      )}
      <h2>{words.howTitle}</h2>
      <ul>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.dataTitle}</h2>
      <p>{words.recompute}</p>
      <pre>
        npm run figures:recompute -- {'<'}address{'>'} [rows.json]
      </pre>
      {shown !== undefined && (
        <p class="quiet">
          {words.digest}: <code class="digest">{shown.rowsSha256}</code>
        </p>
      )}
      <ul class="actions">
        {words.links.map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li>
          <a href={localPath(locale, '/complain/')}>{words.file}</a>
        </li>
        <li>
          <a href={localPath(locale, '/case/')}>{words.follow}</a>
        </li>
      </ul>
    </article>
  );
}

function Empty({ locale }: { readonly locale: Locale }) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  return (
    <>
      <p class="empty">{words.empty}</p>
      <p>{words.emptyWhy}</p>
    </>
  );
}

function Month(props: {
  readonly months: readonly PublishedFigures[];
  readonly shown: PublishedFigures;
  readonly locale: Locale;
}) {
  const { months, shown, locale } = props;
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const [complaints = '', reports = ''] = FIGURE_TRACKS.map((track) =>
    countText(totalOf(shown[track].byKind), locale),
  );
  return (
    <>
      <p class="lead">{words.lead(words.month(shown.month), complaints, reports)}</p>
      <p>{words.published(dayText(asDay(shown.publishedOn), locale))}</p>
      {shown.demonstration && <p class="demonstration">{words.demonstration}</p>}
      <nav class="months" aria-label={words.months}>
        <ul class="actions">
          {months.toReversed().map(({ month }) => (
            <li key={month}>
              <a
                href={localPath(locale, complaintFiguresPath(month))}
                {...(month === shown.month ? { 'aria-current': 'page' as const } : {})}
              >
                {words.month(month)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {FIGURE_TRACKS.map((track) => {
        const given = { id: track, within: `${track}-heading`, figures: shown[track], locale };
        return (
          <section key={track} aria-labelledby={`${track}-heading`}>
            <h2 id={`${track}-heading`}>{words.tracks[track]}</h2>
            <div class="charts">
              <FiledByMonth {...given} track={track} months={months} />
              <OutcomeFigure {...given} />
              <KindFigure {...given} />
              <OnTimeByPrefecture {...given} />
              <FiledByPrefecture {...given} />
              <MedianByPrefecture {...given} />
              <SurveyFigures {...given} />
            </div>
          </section>
        );
      })}
    </>
  );
}

/** Title and description of the page, for its head. */
export function complaintFiguresTitle(locale: Locale, month?: string) {
  const { title, description, month: named } = COMPLAINT_FIGURES_WORDS[locale];
  return { title: month === undefined ? title : `${title} · ${named(month)}`, description };
}
