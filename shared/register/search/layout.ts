import { LAYOUT_MARK } from './index-file.ts';
import { FAMILIES, type Family } from './shard.ts';

/** Units up to which a county, a prefecture, a field or what has ended has a file of its own: some 8 kB. */
export const SCOPE_LIMIT = 250;

/** All units of a scope, where they are few enough to be compared one by one. */
export const scopePath = (scope: string): string => `/search-index/in/${scope}.txt`;

/** How the register is cut into shards. */
export interface ShardLayout {
  /** Of each family, shards are 2 to the power of this many. */
  readonly bits: Readonly<Record<Family, number>>;
  /** The most frequent characters of names, the most frequent first: a run of others is more telling. */
  readonly commonCharacters: readonly string[];
  readonly commonSyllables: readonly string[];
  /** Scopes with too many units for a file of their own; `undefined` where no scope has one. */
  readonly largeScopes: ReadonlySet<string> | undefined;
}

/** Whether a scope's units are found by their grams within it, and not in a file of its own. */
export const isLargeScope = ({ largeScopes }: Pick<ShardLayout, 'largeScopes'>, scope: string): boolean =>
  largeScopes === undefined || largeScopes.has(scope);

const LAYOUT = /^shards ([\d ]+)\n(.*)\n(.*)(?:\n(.*))?$/u;

/** The first file of a large register: a word that no small register's file begins with, and the cut. */
export const formatLayout = (layout: ShardLayout): string =>
  [
    `${LAYOUT_MARK}${FAMILIES.map((family) => layout.bits[family]).join(' ')}`,
    layout.commonCharacters.join(''),
    layout.commonSyllables.join(' '),
    ...(layout.largeScopes === undefined ? [] : [[...layout.largeScopes].sort().join(' ')]),
  ].join('\n');

/** `undefined` where the text is a small register's, in which the units stand themselves. */
export function parseLayout(text: string): ShardLayout | undefined {
  const [, bits, characters = '', syllables = '', large] = LAYOUT.exec(text) ?? [];
  if (bits === undefined) return undefined;
  const [c = 0, d = 0, s = 0, n = 0] = bits.split(' ').map(Number);
  return {
    bits: { c, d, s, n },
    commonCharacters: [...characters],
    commonSyllables: syllables.split(' ').filter(Boolean),
    largeScopes: large === undefined ? undefined : new Set(large.split(' ').filter(Boolean)),
  };
}
