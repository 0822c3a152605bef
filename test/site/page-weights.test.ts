import { describe, expect, it } from 'vitest';
import { Figures, isOver } from '../bench/figures.ts';
import { benchPages } from '../bench/pages.ts';

/** Of the site as it was built last: `npm test` builds it before. */
const figures = new Figures();
await benchPages(figures);
const measured = await figures.measured();

describe('P9: no page makes a phone load more than was promised', () => {
  it.each(measured)('$name: $value bytes, compressed, of $budget', (figure) => {
    expect(figure.budget).toBeGreaterThan(0);
    expect(isOver(figure)).toBe(false);
  });

  it('and one byte more than that is noticed', () => {
    for (const { budget = 0 } of measured) expect(isOver({ value: budget + 1, budget })).toBe(true);
  });
});
