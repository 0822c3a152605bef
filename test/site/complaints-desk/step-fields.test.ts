import { expect, it } from 'vitest';
import { amountFault, givenIn } from '../../../site/src/features/complaints-desk/step-fields.tsx';

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
