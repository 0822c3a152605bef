import type { ShardLayout } from '../../../shared/register/search/index-file.ts';
import { bitsFor } from '../../../shared/register/search/shard.ts';
import { readingsOf } from './character-facts.ts';
import { textsOf } from './names.ts';

/** How many of the most frequent are named: enough to tell a sign from the words that all shops have. */
const MOST_COMMON = 128;
/** Names that are counted: more of them change nothing. */
const SAMPLE = 20_000;

/** The cut of a register with these names. */
export function layoutFor(names: readonly string[]): ShardLayout {
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
  };
}

function count(counts: Map<string, number>, each: string): void {
  counts.set(each, (counts.get(each) ?? 0) + 1);
}

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([each]) => each);
