import { expect, it } from 'vitest';
import { PLAYERS_MOST } from '../../../shared/outreach/class-api.ts';
import { boardWaitMs } from '../../../shared/outreach/class-pace.ts';

it('three full classes that follow their boards leave two thirds of the API to everybody else', () => {
  const ofOneClass = (players: number): number => (players * 1_000) / boardWaitMs(players);
  expect(3 * ofOneClass(PLAYERS_MOST)).toBeLessThanOrEqual(50 / 3);
  expect(
    boardWaitMs(PLAYERS_MOST),
    'and nobody waits longer than for a board on which nothing happens',
  ).toBeLessThanOrEqual(15_000);
});

it('a few who play see each other’s answers within two seconds', () => {
  expect([1, 5, 10].map(boardWaitMs)).toEqual([2_000, 2_000, 2_000]);
});
