import { PURCHASES } from '../../../shared/complaints/form.ts';
import { divisionName, type Locale } from '../../../shared/register/divisions.ts';
import type { FormValues } from '../../../site/src/render/complain/fields.tsx';
import { textIn } from '../../../site/src/render/complain/fields.tsx';
import type { ReviewLine } from '../../../site/src/render/complain/review.tsx';
import { formWords } from '../../../site/src/render/complain/words.ts';

/** What was typed, line by line, in the words of the form. */
export function reviewLines(
  values: FormValues,
  locale: Locale,
  unitName: string | undefined,
): readonly ReviewLine[] {
  const { complain, check } = formWords(locale);
  const { doors, where, what, happened, you } = complain;
  const text = (name: string): string => textIn(values, name);
  const door = text('door');
  const photos = [values.evidence ?? []].flat().length;
  const rule = PURCHASES.find((each) => each === text('rule'));
  const listed = (name: string, names: Readonly<Record<string, string>>): string =>
    [values[name] ?? []]
      .flat()
      .map((each) => names[each] ?? '')
      .join(locale === 'zh' ? '、' : ', ');
  const can = { 'household-scale': check.canNames[1], 'more-accurate-scale': check.canNames[0] };
  const lines: readonly ReviewLine[] = [
    [
      doors.legend,
      door === 'report' ? doors.report[0] : door === 'both' ? doors.both[0] : doors.complaint[0],
    ],
    [where.unit, unitName ?? ''],
    [where.merchant, text('merchant')],
    [where.stall, text('stall')],
    [where.place, text('place')],
    [where.division, divisionName(text('division'), locale) ?? ''],
    [what.bought, text('bought')],
    [what.paid, text('paid')],
    [what.rule, rule === undefined ? '' : what.rules[rule]],
    ...(rule === 'retail-weighing'
      ? ([
          ...whereWeighed(['settled', 'actual'], [check.goods, listed('goods', check.goodsNames)]),
          [check.settled, text('settled')],
          [check.actual, text('actual')],
          [check.price, text('price')],
          ...whereWeighed(['settled', 'actual'], [check.method, listed('method', check.methodNames)]),
        ] as const)
      : []),
    ...(rule === 'prepackaged'
      ? ([
          ...whereWeighed(['declared', 'packed'], [check.goods, listed('packaged', check.packagedNames)]),
          [check.declared, text('declared')],
          [check.packed, text('packed')],
          ...whereWeighed(['declared', 'packed'], [check.method, listed('can', can)]),
        ] as const)
      : []),
    ...(rule === 'fuel'
      ? ([
          [check.indicated, text('indicated')],
          [check.measured, text('measured')],
          ...whereWeighed(['indicated', 'measured'], [check.method, listed('can', can)]),
        ] as const)
      : []),
    [happened.narrative, text('narrative')],
    [happened.day, [text('day'), text('time')].join(' ').trim()],
    [happened.photos, photos === 0 ? '' : String(photos)],
    ...(door === 'report' ? [] : complaintLines()),
    [you.contactPhone, text('contactPhone')],
    [you.contactEmail, text('contactEmail')],
  ];
  return lines.filter(([, shown]) => shown !== '');

  /** Goods and means stand at what the form proposes until something was weighed. */
  function whereWeighed(quantities: readonly string[], line: ReviewLine): readonly ReviewLine[] {
    return quantities.some((name) => text(name) !== '') ? [line] : [];
  }

  function complaintLines(): readonly ReviewLine[] {
    return [
      [happened.demands, listed('demands', happened.demandNames)],
      [you.name, text('name')],
      [you.documentType, listed('documentType', you.documents)],
      [you.documentNumber, text('documentNumber')],
      [you.phone, text('phone')],
      [you.address, text('address')],
      [you.consents, listed('consents', { publication: you.publication, mediation: you.mediation })],
    ];
  }
}
