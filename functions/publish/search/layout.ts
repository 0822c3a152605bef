import type { Day } from '../../../shared/kernel/days.ts';
import { SCOPE_LIMIT, type ShardLayout } from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { bitsFor } from '../../../shared/register/search/shard.ts';
import { readingsOf } from './character-facts.ts';
import { allScopesOf } from './keys-of.ts';
import { textsOf } from './names.ts';

/** How many of the most frequent are named: enough to tell a sign from the words that all shops have. */
const MOST_COMMON = 128;
/** Names that are counted: more of them change nothing. */
const SAMPLE = 20_000;

/** The cut of a register of these units. */
export function layoutFor(entries: readonly SearchEntry[], today: Day): ShardLayout {
  const names = entries.map(({ name }) => name);
  const characters = new Map<string, number>();
  const syllables = new Map<string, number>();
  const step = Math.max(1, Math.floor(names.length / SAMPLE));
  for (let at = 0; at < names.length; at += step) {
    for (const text of textsOf(names[at] ?? '')) {
      count(characters, text);
      const [reading] = readingsOf(text);
      if (reading !== undefined) count(syllables, reading);
    }
  }
  const units = names.length;
  return {
    bits: { c: bitsFor('c', units), d: bitsFor('d', units), s: bitsFor('s', units), n: bitsFor('n', units) },
    commonCharacters: mostFrequent(characters),
    commonSyllables: mostFrequent(syllables),
    largeScopes: largeScopes(scopeSizes(entries, today)),
  };
}

/** How many units lie in each scope. */
export function scopeSizes(entries: readonly SearchEntry[], today: Day): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const entry of entries) for (const scope of allScopesOf(entry, today)) count(sizes, scope);
  return sizes;
}

function largeScopes(sizes: ReadonlyMap<string, number>): ReadonlySet<string> | undefined {
  const large = [...sizes].filter(([, size]) => size > SCOPE_LIMIT).map(([scope]) => scope);
  return large.length === sizes.size ? undefined : new Set(large);
}

function count(counts: Map<string, number>, each: string): void {
  counts.set(each, (counts.get(each) ?? 0) + 1);
}

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([each]) => each);
