import { PURCHASE_KINDS } from '../../../../shared/complaints/figures/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_FIGURES_WORDS } from '../../i18n/complaint-figures-words.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartFigure } from '../charts/figure.tsx';
import { countAt, countText, rowName } from './counts.ts';
import type { TrackFiguresProps } from './province-charts.tsx';

/** Cases received in each prefecture; the table says of which kind. */
export function FiledByPrefecture({ id, within, figures: { byKind }, locale }: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const rows = byKind.rows.map((row) => ({
    name: rowName(row.name, locale),
    isTotal: row.name === 'total',
    total: countAt(byKind, row, 'total'),
    counts: row.counts.map((count) => countText(count, locale)),
  }));
  return (
    <ChartFigure
      id={`${id}-prefectures`}
      level={3}
      within={within}
      title={words.byPrefecture}
      note={words.byPrefectureText}
      tableLabel={words.table}
      wide
      table={{
        head: [words.prefecture, ...PURCHASE_KINDS.map((kind) => words.kinds[kind]), words.total],
        rows: rows.map(({ name, counts }) => [name, ...counts]),
      }}
    >
      <Bars
        id={`${id}-prefectures`}
        title={words.byPrefecture}
        description={words.byPrefectureText}
        bars={drawn(rows, ({ isTotal, total }) => (isTotal ? undefined : (total ?? undefined))).map(
          ({ row: { name }, value }) => ({ label: name, value }),
        )}
      />
      <Rest of={rows.filter(({ total }) => total === null || total === 0).length} locale={locale} />
    </ChartFigure>
  );
}

/** Share of first decisions that came in time: the full width is all of them. */
export function OnTimeByPrefecture({ id, within, figures: { byTime }, locale }: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const rows = byTime.rows.map((row) => {
    const [inTime, late] = [countAt(byTime, row, 'on-time'), countAt(byTime, row, 'late')];
    const share =
      inTime === null || late === null || inTime + late === 0
        ? undefined
        : Math.floor((inTime / (inTime + late)) * 100);
    const isNone = inTime === 0 && late === 0;
    const text = share === undefined ? (isNone ? words.noCase : words.withheld) : `${share} %`;
    return { name: rowName(row.name, locale), inTime, late, share, text };
  });
  return (
    <ChartFigure
      id={`${id}-time`}
      level={3}
      within={within}
      title={words.onTime}
      note={words.onTimeText}
      tableLabel={words.table}
      wide
      table={{
        head: [words.prefecture, words.times['on-time'], words.times.late, words.share],
        rows: rows.map(({ name, inTime, late, text }) => [
          name,
          countText(inTime, locale),
          countText(late, locale),
          text,
        ]),
      }}
    >
      <Bars
        id={`${id}-time`}
        title={words.onTime}
        description={words.onTimeText}
        max={100}
        bars={drawn(rows, ({ share }) => share).map(({ row: { name, text }, value }) => ({
          label: name,
          value,
          text,
        }))}
      />
      <Rest of={rows.filter(({ share }) => share === undefined).length} locale={locale} />
    </ChartFigure>
  );
}

/** Median days from receipt to the end. */
export function MedianByPrefecture({
  id,
  within,
  figures: { medianDays, byOutcome },
  locale,
}: TrackFiguresProps) {
  const words = COMPLAINT_FIGURES_WORDS[locale];
  const rows = medianDays.map(({ name, days }, at) => {
    const counts = byOutcome.rows[at]?.counts ?? [];
    const isNone = counts.every((count, column) => count === 0 || byOutcome.columns[column] === 'open');
    const text = days === null ? (isNone ? words.noCase : words.withheld) : words.daysOf(days);
    return { name: rowName(name, locale), days, text };
  });
  return (
    <ChartFigure
      id={`${id}-median`}
      level={3}
      within={within}
      title={words.median}
      note={words.medianText}
      tableLabel={words.table}
      table={{ head: [words.prefecture, words.days], rows: rows.map(({ name, text }) => [name, text]) }}
    >
      <Bars
        id={`${id}-median`}
        title={words.median}
        description={words.medianText}
        bars={drawn(rows, ({ days }) => days ?? undefined).map(({ row: { name, text }, value }) => ({
          label: name,
          value,
          text,
        }))}
      />
      <Rest of={rows.filter(({ days }) => days === null).length} locale={locale} />
    </ChartFigure>
  );
}

/** Rows of which there is something to draw, the largest first. */
function drawn<Row>(rows: readonly Row[], measureOf: (row: Row) => number | undefined) {
  return rows
    .flatMap((row) => {
      const value = measureOf(row);
      return value === undefined || value === 0 ? [] : [{ row, value }];
    })
    .toSorted((a, b) => b.value - a.value);
}

/** How many are in the table only. */
function Rest({ of, locale }: { readonly of: number; readonly locale: Locale }) {
  return of === 0 ? null : <p class="quiet">{COMPLAINT_FIGURES_WORDS[locale].rest(of)}</p>;
}
