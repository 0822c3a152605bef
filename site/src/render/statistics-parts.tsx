import { divisionName, type Locale } from '../../../shared/register/divisions.ts';
import { FIELDS } from '../../../shared/register/fields.ts';
import { listPath } from '../../../shared/register/lists.ts';
import type { InstrumentCounts } from '../../../shared/register/statistics/schema.ts';
import { findTileLayout } from '../../../shared/register/statistics/tile-layouts.ts';
import { STATISTICS_WORDS } from '../i18n/statistics-words.ts';
import { Bars } from './charts/bars.tsx';
import { ChartFigure } from './charts/figure.tsx';
import { TileMap } from './charts/tile-map.tsx';
import { localPath } from './common.tsx';
import type { StatisticsProps } from './statistics-page.tsx';

interface NamedCount {
  readonly division: string;
  readonly name: string;
  readonly total: number;
}

/** Units by prefecture: tiles where somebody has arranged the province's, bars elsewhere. */
export function PrefecturesFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const layout = findTileLayout(statistics.province);
  const named = statistics.byPrefecture.map((each) => ({
    ...each,
    name: divisionName(each.division, locale) ?? divisionName(statistics.province, locale) ?? each.division,
  }));
  const rows = named.map(({ name, total, holding }) => [name, total, holding]);
  return (
    <ChartFigure
      id="by-prefecture"
      title={words.byPrefecture}
      note={layout === undefined ? undefined : words.byPrefectureNote}
      tableLabel={words.table}
      table={{ head: [words.prefecture, words.units, words.holding], rows }}
    >
      {layout === undefined ? (
        <Bars
          id="by-prefecture"
          title={words.byPrefecture}
          description={largest(named, locale)}
          bars={named.map(({ name, total }) => ({ label: name, value: total }))}
        />
      ) : (
        <TileMap
          id="by-prefecture"
          title={words.byPrefecture}
          locale={locale}
          tiles={layout.map((place) => {
            const { name, total } = named.find(({ division }) => division === place.division) ?? {
              name: place[locale].join(''),
              total: 0,
            };
            const href = localPath(locale, listPath({ kind: 'prefecture', division: place.division }, 1));
            return { ...place, count: total, label: words.tile(name, total), href };
          })}
        />
      )}
    </ChartFigure>
  );
}

function largest(named: readonly NamedCount[], locale: Locale): string {
  const words = STATISTICS_WORDS[locale];
  const [first] = [...named].sort((a, b) => b.total - a.total);
  return first === undefined || first.total === 0 ? words.sum(0) : words.most(first.name, first.total);
}

/** Units by field. */
export function FieldsFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const rows = statistics.byField.map(
    ({ field, total, holding }) => [FIELDS[field][locale], total, holding] as const,
  );
  return (
    <ChartFigure
      id="by-field"
      title={words.byField}
      tableLabel={words.table}
      table={{ head: [words.field, words.units, words.holding], rows }}
    >
      <Bars
        id="by-field"
        title={words.byField}
        description={words.sum(statistics.total)}
        bars={rows.map(([label, value]) => ({ label, value }))}
      />
    </ChartFigure>
  );
}

/** Share of instruments in verification, by field: the full width is all instruments of the field. */
export function InstrumentsFigure({ statistics, locale }: StatisticsProps) {
  const words = STATISTICS_WORDS[locale];
  const fields = statistics.byField.map(({ field, instruments }) => ({
    label: FIELDS[field][locale],
    instruments,
  }));
  const text = words.instrumentsNote(statistics.instruments.units);
  return (
    <ChartFigure
      id="instruments"
      title={words.instruments}
      note={text}
      tableLabel={words.table}
      table={{
        head: [words.field, words.inUse, words.inVerification, words.share],
        rows: fields.map(({ label, instruments }) => [
          label,
          instruments.inUse,
          instruments.inVerification,
          shareText(instruments, '–'),
        ]),
      }}
    >
      <Bars
        id="instruments"
        title={words.instruments}
        description={text}
        max={100}
        bars={fields.map(({ label, instruments }) => ({
          label,
          value: percent(instruments),
          text: shareText(instruments, words.none),
        }))}
      />
    </ChartFigure>
  );
}

/** Whole per cent, rounded down: 100 % is said only where every instrument is within its period. */
function percent({ inUse, inVerification }: InstrumentCounts): number {
  return inUse === 0 ? 0 : Math.floor((inVerification / inUse) * 100);
}

function shareText(instruments: InstrumentCounts, none: string): string {
  return instruments.inUse === 0 ? none : `${percent(instruments)} %`;
}
