/** Steps of shading; 0 is kept for "none". */
export const SHADE_STEPS = 5;

/**
 * The step of each count, 0 for none and 1 to 5 for the rest: equal parts of the span from 1 to the largest, so
 * that a step says the same of every tile. The number itself is always printed beside it.
 */
export function shadesOf(counts: readonly number[]): readonly number[] {
  const largest = Math.max(0, ...counts);
  return counts.map((count) => (count === 0 ? 0 : Math.ceil((count / largest) * SHADE_STEPS)));
}
