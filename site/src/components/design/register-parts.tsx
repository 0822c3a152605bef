import type { Day } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import type { MatchKind, SearchAnswer } from '../../../../shared/register/search/schema.ts';
import { findTileLayout } from '../../../../shared/register/statistics/tile-layouts.ts';
import { CHECK_ANSWERS } from '../../i18n/check-answers.ts';
import { DESIGN_WORDS } from '../../i18n/design-words.ts';
import { SEARCH_ANSWERS } from '../../i18n/search-answers.ts';
import { Badge } from '../../render/badge.tsx';
import { Bars } from '../../render/charts/bars.tsx';
import { Columns } from '../../render/charts/columns.tsx';
import { TileMap } from '../../render/charts/tile-map.tsx';
import { Pager, WaysIn } from '../../render/list-page.tsx';
import { SearchAnswerPart } from '../../render/search-page.tsx';
import { SAMPLE_UNITS } from './sample-units.ts';

interface Given {
  readonly locale: Locale;
  readonly today: Day;
}

const LIST = { kind: 'province', division: '530000' } as const;
const MARKS = { exceeds: '✕', within: '✓', 'not-decidable': '?' } as const;

/** The parts that citizens meet in the register, each in its states. */
export function RegisterParts(given: Given) {
  const words = DESIGN_WORDS[given.locale];
  return (
    <>
      <WaysIn
        list={LIST}
        below={[{ code: '530100', name: given.locale === 'en' ? 'Kunming' : '昆明市' }]}
        locale={given.locale}
      />
      <Pager list={LIST} page={2} hasNext={true} locale={given.locale} />
      <h2>{words.results}</h2>
      <Results {...given} />
      <h2>{words.verdicts}</h2>
      {(['exceeds', 'within', 'not-decidable'] as const).map((verdict) => (
        <h3 key={verdict} class={`verdict verdict-${verdict}`}>
          <span class="verdict-mark" aria-hidden="true">
            {MARKS[verdict]}
          </span>
          {CHECK_ANSWERS[given.locale].verdicts[verdict]}
        </h3>
      ))}
      <h2>{words.charts}</h2>
      <p class="quiet">{words.chartText}</p>
      <Charts {...given} />
      <h2>{words.badges}</h2>
      {SAMPLE_UNITS.map((unit) => (
        <p key={unit.publicId}>
          <Badge unit={unit} today={given.today} />
        </p>
      ))}
    </>
  );
}

function Results({ locale, today }: Given) {
  const said = SEARCH_ANSWERS[locale];
  const shown = { locale, today, text: '演示', filters: {}, province: '53' };
  const found = (match: MatchKind, count: number): SearchAnswer => ({
    hits: SAMPLE_UNITS.slice(0, count).map((entry) => ({ entry, match, ranges: [[0, 2]] })),
    found: count,
    isLeast: false,
  });
  return (
    <>
      {[found('prefix', SAMPLE_UNITS.length), found('fuzzy', 1), found('prefix', 0), undefined].map(
        (answer, at) => (
          <div key={at} class="search-results">
            <SearchAnswerPart {...shown} answer={answer} />
          </div>
        ),
      )}
      <div class="search-results">
        <p>
          {said.failedFirst}{' '}
          <button type="button" class="button button-quiet">
            {said.again}
          </button>
        </p>
      </div>
    </>
  );
}

function Charts({ locale }: Given) {
  const words = DESIGN_WORDS[locale];
  const [first, second, third] = words.options;
  const bars = [
    { label: first, value: 97 },
    { label: second, value: 53 },
    { label: third, value: 0 },
  ];
  const years = [2, 46, 96, 0, 41].map((value, at) => ({ label: String(2022 + at), value }));
  const places = findTileLayout('530000') ?? [];
  const tiles = places.map((place, at) => ({
    ...place,
    count: at,
    label: `${place[locale].join('')} ${at}`,
    href: '#table',
  }));
  return (
    <div class="charts">
      <Bars
        id="sample-bars"
        title={words.charts}
        description={words.chartText}
        bars={bars}
        mark={{ value: 75, label: '75' }}
      />
      <Columns id="sample-columns" title={words.charts} description={words.chartText} columns={years} />
      <TileMap id="sample-tiles" title={words.charts} tiles={tiles} locale={locale} />
    </div>
  );
}
