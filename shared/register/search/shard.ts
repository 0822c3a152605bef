import { fnv1a, mixed } from './hash.ts';

/**
 * Kinds of grams that are cut into shards apart from each other: `c` characters, `d` characters with a gap,
 * `s` sounds, `n` numbers. A kind's shards hold what its questions need and nothing else.
 */
export const FAMILIES = ['c', 'd', 's', 'n'] as const;
export type Family = (typeof FAMILIES)[number];

/** Units that a shard keeps for one gram; more are found by a longer question. */
export const MOST_FOR_A_KEY = { c: 40, d: 10, s: 40, n: 40 } as const satisfies Record<Family, number>;
/** Shards for each unit, by which their files have about 2 kB. */
const SHARDS_FOR_A_UNIT = { c: 1, d: 0.5, s: 2, n: 1 / 32 } as const satisfies Record<Family, number>;
const LEAST_BITS = 4;

/** How finely a register of so many units is cut, as a power of two. */
export const bitsFor = (family: Family, units: number): number =>
  Math.max(LEAST_BITS, Math.ceil(Math.log2(Math.max(1, units) * SHARDS_FOR_A_UNIT[family])));

const FAMILY_OF: Readonly<Record<string, Family>> = {
  c: 'c',
  f: 'c',
  d: 'd',
  s: 's',
  i: 's',
  g: 's',
  n: 'n',
};

/** The family of a gram's key, by its first letter. */
export const familyOf = (key: string): Family => FAMILY_OF[key.charAt(0)] ?? 'c';

/** Number of the shard in which a key is found, by the key's hash. */
export const shardOf = (keyHash: number, bits: number): number => mixed(keyHash) >>> (32 - bits);

export const hashOfKey = (key: string): number => fnv1a(key);

/** Path of a shard; the folder is the cut's own, so that two cuts never mix. */
export function shardPath(family: Family, shard: number, bits: number): string {
  const name = shard.toString(16).padStart(Math.ceil(bits / 4), '0');
  const folder = name.slice(0, -2);
  return `/search-index/${family}${bits}/${folder === '' ? '' : `${folder}/`}${name}.txt`;
}
