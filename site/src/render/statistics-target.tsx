import { asDay } from '../../../shared/kernel/days.ts';
import {
  findPlanTarget,
  type PlanTarget,
  progressOf,
  TARGETS_LAST_CHECKED,
} from '../../../shared/register/statistics/plan-target.ts';
import { STATISTICS_WORDS } from '../i18n/statistics-words.ts';
import { Bars } from './charts/bars.tsx';
import { ChartFigure } from './charts/figure.tsx';
import { dayText } from './common.tsx';
import type { StatisticsProps } from './statistics-page.tsx';

/** Units beside the number that a government plan names; nothing where no plan is known. */
export function TargetFigure(props: StatisticsProps) {
  const { statistics, locale } = props;
  const target = findPlanTarget(statistics.province);
  if (target === undefined) return null;
  const words = STATISTICS_WORDS[locale];
  const { byPlanYear, everRecognised, holding } = progressOf(statistics, target);
  const rows = [
    [words.byPlanYear(target.year), byPlanYear],
    [words.everRecognised, everRecognised],
    [words.holdingNow, holding],
  ] as const;
  const title = words.target(target.atLeast);
  const share = (value: number): string => `${Math.floor((value / target.atLeast) * 100)} %`;
  return (
    <ChartFigure
      id="target"
      title={title}
      note={words.targetText(target.atLeast)}
      tableLabel={words.table}
      table={{
        head: [words.status, words.units, words.targetColumn],
        rows: rows.map(([label, value]) => [label, value, share(value)]),
      }}
    >
      <Bars
        id="target"
        title={title}
        description={rows.map(([label, value]) => `${label}: ${value}`).join('; ')}
        bars={rows.map(([label, value]) => ({ label, value }))}
        mark={{ value: target.atLeast, label: words.targetMark(target.atLeast) }}
      />
      <p class="quiet">{words.targetYear(target.year)}</p>
      <Source target={target} locale={locale} />
    </ChartFigure>
  );
}

function Source({ target, locale }: Pick<StatisticsProps, 'locale'> & { readonly target: PlanTarget }) {
  const words = STATISTICS_WORDS[locale];
  const isChinese = locale === 'zh';
  const rows = [
    [
      words.source,
      words.sourceText(
        isChinese ? target.title : target.titleEn,
        isChinese ? target.article : target.articleEn,
      ),
    ],
    [words.number, target.number ?? words.noNumber],
    [
      words.issued,
      `${isChinese ? `${target.issuerZh}，` : `${target.issuerEn}, `}${dayText(asDay(target.issuedOn), locale)}`,
    ],
    [words.checked, target.checked === 'secondary' ? words.secondary : target.checked],
    [words.lastChecked, dayText(asDay(TARGETS_LAST_CHECKED), locale)],
  ];
  return (
    <dl class="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
