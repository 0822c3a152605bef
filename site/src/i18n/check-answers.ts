import type { Locale } from '../../../shared/register/divisions.ts';
import type { Assumption, Undecided } from '../../../shared/tolerance/schema.ts';

/** What the calculator's answers say. The page brings it in its own language, so that the script has no words. */
export interface CheckAnswers {
  readonly verdicts: Readonly<Record<'exceeds' | 'within' | 'not-decidable', string>>;
  readonly hints: Readonly<Record<'exceeds' | 'within', string>>;
  readonly why: Readonly<Record<Undecided, string>>;
  readonly paid: string;
  readonly there: string;
  readonly short: string;
  readonly more: string;
  /** `{row}` */
  readonly allowed: string;
  readonly doubled: string;
  readonly beyond: string;
  readonly left: string;
  readonly cost: string;
  /** `{amount}` */
  readonly yuan: string;
  readonly rows: string;
  readonly noLimit: string;
  readonly picture: string;
  readonly assumed: string;
  readonly assumptions: Readonly<Record<Assumption, string>>;
  readonly rule: string;
  /** `{title}`, `{titleEn}` */
  readonly titled: string;
  readonly sure: Readonly<Record<string, string>>;
  /** Where to complain, and the words of the way there. */
  readonly complain: readonly [path: string, text: string];
  readonly next: string;
  readonly nextSteps: readonly string[];
}

export const CHECK_ANSWERS: Readonly<Record<Locale, CheckAnswers>> = {
  zh: {
    verdicts: {
      exceeds: '超出允许的误差',
      within: '在允许的误差以内',
      'not-decidable': '规定没有给出答案',
    },
    hints: { exceeds: '看起来短得多，但还不能下结论', within: '看起来没有超出，但还不能下结论' },
    why: {
      'excluded-goods': '这类商品不在规定的附表内，附表的允许值不适用。',
      'above-table': '数量超出附表的范围，规定没有给出允许值。',
      'price-needed': '这类食品要看单价才知道用哪一档，请填写单价。',
      'household-scale': '家用秤（或油箱）只能给出线索。要下结论，请到公平秤复称。',
    },
    paid: '应有',
    there: '实有',
    short: '少了',
    more: '多了',
    allowed: '允许少（{row} 档）',
    doubled: '同样准的秤，加倍',
    beyond: '超出',
    left: '还差多少才超出',
    cost: '短缺的部分值',
    yuan: '{amount} 元',
    rows: '可能适用的各档',
    noLimit: '表外',
    picture: '短缺与允许值的比较',
    assumed: '这个答案假定',
    assumptions: {
      'stricter-row': '品种与单价指向不同的档，规定没有说以谁为准，取较严的一档。',
      'price-not-given': '没有填单价，只按品种定档。',
      'tare-removed': '袋子和包装已经扣除。',
      'scale-verified': '复称用的秤或量器检定合格、在有效期内。',
      'scale-checked-with-weights': '原来的秤已用砝码校过，误差不超过允许值。',
      'limit-doubled': '用同样准的秤复称，规定允许的差值是两倍。',
      'rounded-half-even': '允许值按四舍六入五成双修约。',
    },
    rule: '依据',
    titled: '《{title}》',
    sure: { official: '已与官方原文核对', secondary: '据公开转载核对', assumed: '试行口径，待核' },
    complain: ['/complain/', '带着这些数去投诉举报'],
    next: '接下来',
    nextSteps: [
      '货不要拆散，留好小票和付款记录，拍下秤的显示。',
      '当场请市场管理人员用公平秤复称，可以要求补足或退款。',
      '不能解决的，拨打 12315 投诉举报。',
    ],
  },
  en: {
    verdicts: {
      exceeds: 'More than the rules allow',
      within: 'Within what the rules allow',
      'not-decidable': 'The rules give no answer',
    },
    hints: {
      exceeds: 'It looks too little, but this proves nothing yet',
      within: 'It looks within the limit, but this proves nothing yet',
    },
    why: {
      'excluded-goods': 'These goods are outside the rule’s tables, so its limits do not apply.',
      'above-table': 'The quantity lies beyond the table. The rule gives no limit, and none is guessed here.',
      'price-needed': 'For this food the row follows from the price. Please enter the price.',
      'household-scale':
        'A household scale (or a tank) gives a hint only. For a verdict weigh again on a fair scale.',
    },
    paid: 'Should be',
    there: 'Is',
    short: 'Too little by',
    more: 'Too much by',
    allowed: 'May be short by (row {row})',
    doubled: 'Doubled for an equally good scale',
    beyond: 'Over the limit by',
    left: 'Still under the limit by',
    cost: 'What was missing is worth',
    yuan: '{amount} yuan',
    rows: 'Rows that could apply',
    noLimit: 'beyond the table',
    picture: 'The shortfall beside the limit',
    assumed: 'This takes for granted',
    assumptions: {
      'stricter-row':
        'Kind and price point to different rows and the rule does not say which counts: the stricter one is used.',
      'price-not-given': 'No price was given: the row follows from the kind alone.',
      'tare-removed': 'Bag and packaging are deducted.',
      'scale-verified': 'The scale or measure used was verified and in date.',
      'scale-checked-with-weights': 'The same scale was checked with weights and is within the limit.',
      'limit-doubled': 'With an equally good scale the rule allows twice the limit.',
      'rounded-half-even': 'The limit is rounded half to even.',
    },
    rule: 'Rule',
    titled: '{titleEn} ({title})',
    sure: {
      official: 'compared with the official text',
      secondary: 'checked against public reprints',
      assumed: 'assumed',
    },
    complain: ['/en/complain/', 'Complain, with these figures'],
    next: 'What next',
    nextSteps: [
      'Keep the goods together, the receipt and the payment record; photograph the display.',
      'Ask the market’s staff to weigh again on the fair scale; you can ask for the rest or your money.',
      'If that does not help, call 12315.',
    ],
  },
};
