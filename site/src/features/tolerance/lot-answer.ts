import { LOT_CRITERIA, type LotAssessment, type LotCriterion } from '../../../../shared/tolerance/lot.ts';
import type { LotAnswers } from '../../i18n/lot-answers.ts';
import { quantityText } from '../../render/quantity-text.ts';
import { element } from '../register/elements.ts';
import { filled } from '../register/page-words.ts';
import type { LotAnswered } from './lot-question.ts';

/** The verdict on a lot, then each requirement with what was found and what is allowed. */
export function lotAnswerElements(given: LotAnswered, words: LotAnswers): readonly HTMLElement[] {
  const { assessment, declared } = given;
  if (assessment === undefined || declared === undefined) return [];
  const { verdict, why, plan, measured, rule } = assessment;
  const heading = element('h2', `verdict verdict-${verdict}`);
  const mark = element('span', 'verdict-mark', { exceeds: '✕', within: '✓', 'not-decidable': '?' }[verdict]);
  mark.setAttribute('aria-hidden', 'true');
  heading.append(mark, words.verdicts[verdict]);
  const source = [
    filled(words.titled, { title: rule.title, titleEn: rule.titleEn }),
    rule.number,
    rule.version,
    words.sure[plan.checked] ?? plan.checked,
  ];
  return [
    heading,
    ...(why === undefined ? [] : [element('p', undefined, words.why[why])]),
    ...(why === 'sample-size'
      ? [element('p', undefined, filled(words.counted, { measured, sample: plan.sample }))]
      : []),
    ...(why === undefined ? [requirements(assessment, { declared, isVolume: given.isVolume }, words)] : []),
    element('h3', undefined, words.rule),
    element('p', 'quiet', source.join(' · ')),
  ];
}

interface Label {
  readonly declared: number;
  readonly isVolume: boolean;
}

function requirements(assessment: LotAssessment, label: Label, words: LotAnswers): HTMLElement {
  const table = element('table');
  const head = element('tr');
  head.append(
    ...words.columns.map((name) => {
      const cell = element('th', undefined, name);
      cell.setAttribute('scope', 'col');
      return cell;
    }),
  );
  const rows = LOT_CRITERIA.map((criterion) => {
    const row = element('tr');
    const name = element('th', undefined, words.criteria[criterion]);
    name.setAttribute('scope', 'row');
    const isFailed = assessment.failed.includes(criterion);
    const [found, allowed] = cells(criterion, assessment, { label, words });
    row.append(
      name,
      element('td', undefined, found),
      element('td', undefined, allowed),
      element(
        'td',
        isFailed ? 'lot-failed' : undefined,
        isFailed ? `✕ ${words.failed}` : `✓ ${words.passed}`,
      ),
    );
    return row;
  });
  const [header, body] = [element('thead'), element('tbody')];
  header.append(head);
  body.append(...rows);
  table.append(element('caption', undefined, words.caption), header, body);
  const frame = element('div', 'prose');
  frame.append(table);
  return frame;
}

function cells(
  criterion: LotCriterion,
  { shortfallOfSample, measured, deviation, plan, t1Count, t2Count }: LotAssessment,
  { label, words }: { readonly label: Label; readonly words: LotAnswers },
): readonly [found: string, allowed: string] {
  const counts = (found: number, most: number) =>
    [filled(words.packages, { count: found }), filled(words.atMost, { count: most })] as const;
  if (criterion === 't1') return counts(t1Count, plan.t1Allowed);
  if (criterion === 't2') return counts(t2Count, 0);
  const text = (value: number): string => quantityText(Math.round(value), label.isVolume ? 'µL' : 'mg');
  const mean = text(label.declared - shortfallOfSample / measured);
  const { lambdaThousandths } = plan;
  if (lambdaThousandths === undefined) return [mean, words.notTested];
  return [
    mean,
    filled(words.atLeast, { value: text(label.declared - (lambdaThousandths * deviation) / 1_000) }),
  ];
}
