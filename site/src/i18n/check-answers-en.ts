import type { CheckAnswers } from './check-answers.ts';

export const CHECK_ANSWERS_EN: CheckAnswers = {
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
  allowed: (row) => `May be short by (row ${row})`,
  doubled: 'Doubled for an equally good scale',
  beyond: 'Over the limit by',
  left: 'Still under the limit by',
  cost: 'What was missing is worth',
  yuan: (amount) => `${amount} yuan`,
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
  titleOf: ({ title, titleEn }) => `${titleEn} (${title})`,
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
};
