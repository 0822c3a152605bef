import { expect, it } from 'vitest';
import { lengthText } from '../../../site/src/features/register/length-text.ts';

it.each([
  [0, '10 m'],
  [44, '40 m'],
  [994, '990 m'],
  [995, '1.0 km'],
  [1_249, '1.2 km'],
  [9_949, '9.9 km'],
  [9_950, '10 km'],
  [49_999, '50 km'],
])('%i metres are said as %s: no finer than a device knows where it is', (metres, text) => {
  expect(lengthText(metres, { metres: 'm', kilometres: 'km' })).toBe(text);
});
