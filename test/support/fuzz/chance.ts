/** Chance that can be repeated: the same seed, the same run. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** From 0 to below `count`. */
  below(count: number): number;
  /** True once in `of` times. */
  once(of: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: small, seeded, good enough to choose test input by. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    once: (of) => below(of) === 0,
    pick(values) {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error('expected something to pick from');
      return picked;
    },
  };
}
