import { DEMAND_TEXTS } from '../../../../shared/complaints/form-words.ts';
import type { Facts, Measure } from '../../../../shared/complaints/schema.ts';
import { asDay, dayInChinese } from '../../../../shared/kernel/days.ts';
import { CHECK_WORDS } from '../../i18n/check-words.ts';
import { massText, volumeText, yuanText } from '../../render/quantity-text.ts';

type Line = readonly [label: string, text: string];

/** What was filed, in the words of a registration form: every member of the facts that says something, in Chinese. */
export function formalLines(facts: Facts | undefined, photos: number): readonly Line[] {
  if (facts === undefined) return [];
  const { occurredOn, occurredAt, paidFen, measure, demands } = facts;
  const when = [occurredOn === undefined ? '' : dayInChinese(asDay(occurredOn)), occurredAt ?? '']
    .join(' ')
    .trim();
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['摊位（柜台、加油枪、车号）', facts.stall],
    ['事发地点', facts.place],
    ['消费时间', when],
    ['商品或者服务', facts.goods],
    ['消费金额', paidFen === undefined ? undefined : yuanText(paidFen)],
    ...(measure === undefined ? [] : measured(measure)),
    ['事实依据', facts.narrative],
    ['投诉请求', demands.map((demand) => DEMAND_TEXTS[demand]).join('、')],
    ['证明材料', photos === 0 ? undefined : `照片 ${photos} 张`],
  ];
  return lines.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [[label, text] as const],
  );
}

function measured(measure: Measure): readonly (readonly [string, string | undefined])[] {
  const { goodsNames, packagedNames } = CHECK_WORDS.zh;
  const maybe = (value: number | undefined, text: (value: number) => string) =>
    value === undefined ? undefined : text(value);
  switch (measure.rule) {
    case 'retail-weighing':
      return [
        ['品种', goodsNames[measure.goods]],
        ['结算量', massText(measure.settledMg)],
        ['复称量', maybe(measure.actualMg, massText)],
        ['单价（每千克）', maybe(measure.pricePerKgFen, yuanText)],
      ];
    case 'prepackaged': {
      const text = measure.unit === 'mg' ? massText : volumeText;
      return [
        ['品种', packagedNames[measure.goods]],
        ['标注净含量', text(measure.declared)],
        ['实际含量', maybe(measure.actual, text)],
      ];
    }
    case 'fuel':
      return [
        ['加油机示值', volumeText(measure.indicatedMicrolitres)],
        ['实际加油量', maybe(measure.actualMicrolitres, volumeText)],
      ];
  }
}
