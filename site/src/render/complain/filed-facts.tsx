import type { CaseView } from '../../../../shared/complaints/case-view.ts';
import type { Measure, ScannedPlate } from '../../../../shared/complaints/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { CHECK_WORDS } from '../../i18n/check-words.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { RECORD_WORDS } from '../../i18n/record-words.ts';
import { TOLD_WORDS } from '../../i18n/told-words.ts';
import { massText, quantityText, volumeText, yuanText } from '../quantity-text.ts';
import { beijingTime } from './plate-lines.ts';

/** What was filed, in legal units; whoever it was filed by stays out of sight until asked for in the export. */
export function FiledFacts({ view, locale }: { readonly view: CaseView; readonly locale: Locale }) {
  if (view.facts === undefined) return null;
  return (
    <details>
      <summary>{CASE_WORDS[locale].labels.filed}</summary>
      <dl class="told">
        {filedLines(view, locale).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type Line = readonly [label: string, text: string];

/** Labels and texts of everything that was filed; nothing of an erased case. */
export function filedLines(view: Pick<CaseView, 'facts' | 'evidenceIds'>, locale: Locale): readonly Line[] {
  const { facts } = view;
  if (facts === undefined) return [];
  const { where, what, happened } = COMPLAIN_WORDS[locale];
  const record = RECORD_WORDS[locale];
  const told = TOLD_WORDS[locale];
  const lines: readonly (readonly [string, string | undefined])[] = [
    [record.correct.record, facts.record === undefined ? undefined : record.parts[facts.record]],
    [happened.narrative, facts.narrative],
    ...(facts.plate === undefined ? [] : scannedLines(facts.plate, locale)),
    [where.merchant, facts.merchant],
    [told.stall, facts.stall],
    [where.place, facts.place],
    [what.bought, facts.goods],
    [what.paid, facts.paidFen === undefined ? undefined : yuanText(facts.paidFen)],
    [told.day, [facts.occurredOn, facts.occurredAt].filter(Boolean).join(' ') || undefined],
    ...(facts.measure === undefined ? [] : measureLines(facts.measure, locale)),
    [
      told.demands,
      facts.demands.map((demand) => happened.demandNames[demand]).join(locale === 'zh' ? '、' : ', ') ||
        undefined,
    ],
    [happened.photos, view.evidenceIds.length === 0 ? undefined : String(view.evidenceIds.length)],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

function scannedLines(
  { number, answer, page, seenAt }: ScannedPlate,
  locale: Locale,
): readonly (readonly [string, string | undefined])[] {
  const { scanned, answers } = RECORD_WORDS[locale];
  return [
    [scanned.number, number],
    [scanned.answer, answers[answer]],
    [scanned.page, page],
    [scanned.seenAt, seenAt === undefined ? undefined : beijingTime(seenAt)],
  ];
}

/** What was weighed, in words. */
export function measureLines(
  measure: Measure,
  locale: Locale,
): readonly (readonly [string, string | undefined])[] {
  const words = CHECK_WORDS[locale];
  const maybe = (value: number | undefined, text: (value: number) => string) =>
    value === undefined ? undefined : text(value);
  switch (measure.rule) {
    case 'retail-weighing':
      return [
        [words.goods, words.goodsNames[measure.goods]],
        [words.settled, massText(measure.settledMg)],
        [words.actual, maybe(measure.actualMg, massText)],
        [TOLD_WORDS[locale].price, maybe(measure.pricePerKgFen, yuanText)],
      ];
    case 'prepackaged': {
      const text = (value: number): string => quantityText(value, measure.unit);
      return [
        [words.declared, text(measure.declared)],
        [words.packed, maybe(measure.actual, text)],
      ];
    }
    case 'fuel':
      return [
        [words.indicated, volumeText(measure.indicatedMicrolitres)],
        [words.measured, maybe(measure.actualMicrolitres, volumeText)],
      ];
  }
}
