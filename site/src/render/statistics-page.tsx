import { asDay } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { STATUSES } from '../../../shared/register/schema.ts';
import type { Statistics } from '../../../shared/register/statistics/schema.ts';
import { STATISTICS_WORDS } from '../i18n/statistics-words.ts';
import { STATUS_WORDS } from '../i18n/words.ts';
import { Bars } from './charts/bars.tsx';
import { ChartFigure } from './charts/figure.tsx';
import { Breadcrumbs, dayText, localPath } from './common.tsx';
import { EndingFigure, YearsFigure } from './statistics-over-time.tsx';
import { FieldsFigure, InstrumentsFigure, PrefecturesFigure } from './statistics-parts.tsx';
import { TargetFigure } from './statistics-target.tsx';

export interface StatisticsProps {
  readonly statistics: Statistics;
  readonly locale: Locale;
}

/** The register in pictures; behind each a table with the same numbers. */
export function StatisticsPage(props: StatisticsProps) {
  const { statistics, locale } = props;
  const words = STATISTICS_WORDS[locale];
  return (
    <article class="statistics">
      <Breadcrumbs locale={locale} crumbs={[]} />
      <h1>{words.title}</h1>
      <p>{words.lead(dayText(asDay(statistics.asOf), locale), statistics.total)}</p>
      {statistics.total === 0 && <p class="empty">{words.empty}</p>}
      {statistics.demonstration > 0 && (
        <p class="demonstration">{words.demonstration(statistics.demonstration)}</p>
      )}
      {statistics.otherProvinces > 0 && <p>{words.otherProvinces(statistics.otherProvinces)}</p>}
      <div class="charts">
        <StatusFigure {...props} />
        <PrefecturesFigure {...props} />
        <FieldsFigure {...props} />
        <InstrumentsFigure {...props} />
        <YearsFigure {...props} />
        <EndingFigure {...props} />
        <TargetFigure {...props} />
      </div>
      <ul class="actions">
        <li>
          <a href="/open-data/statistics.json">{words.data}</a>
        </li>
        <li>
          <a href="/open-data/statistics.schema.json">{words.schema}</a>
        </li>
        <li>
          <a href={localPath(locale, '/statistics/complaints/')}>{words.complaints}</a>
        </li>
        <li>
          <a href={localPath(locale, '/register/')}>{words.register}</a>
        </li>
      </ul>
    </article>
  );
}

function StatusFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const { byStatus, total } = statistics;
  const rows = STATUSES.map((status) => [STATUS_WORDS[status][locale], byStatus[status]] as const);
  const text = words.byStatusText(byStatus.certified + byStatus.expiring, total);
  return (
    <ChartFigure
      id="by-status"
      title={words.byStatus}
      note={text}
      tableLabel={words.table}
      table={{ head: [words.status, words.units], rows }}
    >
      <Bars
        id="by-status"
        title={words.byStatus}
        description={text}
        bars={rows.map(([label, value]) => ({ label, value }))}
        max={total}
      />
    </ChartFigure>
  );
}

/** Title and description of the page, for its head. */
export function statisticsTitle(locale: Locale): { readonly title: string; readonly description: string } {
  const { title, description } = STATISTICS_WORDS[locale];
  return { title, description };
}
