import { expect, it } from 'vitest';
import { TRANSFER_TEXTS } from '../../../shared/complaints/form-words.ts';
import { TRANSITIONS } from '../../../shared/complaints/lifecycle.ts';
import { STEP_REASONS } from '../../../shared/complaints/step-reasons.ts';
import { amountFault, givenIn } from '../../../site/src/features/complaints-desk/step-fields.tsx';
import { COMPLAINT_STEP_WORDS } from '../../../site/src/i18n/complaint-step-words.ts';

const SETTLED = { name: 'settled', requires: ['ground', 'text'] };

it.each([
  ['12.50', 1250],
  ['12.5', 1250],
  ['¥ 0.05', 5],
  ['300元', 30_000],
  ['１２．５', 1250],
  ['1000000000', 100_000_000_000],
])('an officer types an amount in yuan: %s is %d fen', (typed, amountFen) => {
  expect(amountFault({ amountFen: typed }, 'zh')).toBeUndefined();
  expect(givenIn({ amountFen: typed, text: '退还差价' }, SETTLED)).toEqual({ text: '退还差价', amountFen });
});

it.each(['12,5', '三块', '1.234', '-3', '1e3', '12.5.0'])(
  'what is no amount is named and not sent: %s',
  (typed) => {
    expect(amountFault({ amountFen: typed }, 'zh')).toContain('12.50');
    expect(amountFault({ amountFen: typed }, 'en')).toContain('12.50');
    expect(givenIn({ amountFen: typed }, SETTLED)).toEqual({});
  },
);

it('a step that agrees on no amount has none', () => {
  for (const amountFen of ['', '  ']) {
    expect(amountFault({ amountFen }, 'zh')).toBeUndefined();
    expect(givenIn({ amountFen, ground: '16.1' }, SETTLED)).toEqual({ ground: '16.1' });
  }
});

it('what was typed for another step is not sent with the one that is taken, where nobody sees it', () => {
  const typed = {
    recordName: '新名称',
    recordLatitude: '25.04',
    ground: '16.1',
    amountFen: '3',
    text: '不予更正',
  };
  expect(givenIn(typed, { name: 'correction-declined', requires: ['text'] })).toEqual({ text: '不予更正' });
  expect(
    givenIn({ ...typed, replyBy: '2026-06-01' }, { name: 'split', requires: ['text', 'splitOff'] }),
  ).toEqual({
    ...{ text: '不予更正', replyBy: '2026-06-01' },
  });
});

it('R2: each step that asks for a reason has some, each with its words; a transfer only those that its notice states', () => {
  const asking = Object.entries(TRANSITIONS).flatMap(([name, { requires }]) =>
    requires.some((field) => field === 'reason') ? [name] : [],
  );
  expect(Object.keys(STEP_REASONS).sort()).toEqual(asking.sort());
  for (const locale of ['zh', 'en'] as const) {
    const named = COMPLAINT_STEP_WORDS[locale].reasons.map(([reason]) => reason);
    for (const reasons of Object.values(STEP_REASONS))
      expect(named).toEqual(expect.arrayContaining([...reasons]));
  }
  expect(STEP_REASONS.transferred).toEqual(Object.keys(TRANSFER_TEXTS));
});
