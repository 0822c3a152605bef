import type { Day } from '../../../shared/kernel/days.ts';
import {
  formatEntry,
  formatNumberedEntry,
  formatUnitFile,
} from '../../../shared/register/search/index-file.ts';
import type { ShardLayout } from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { type Family, hashOfKey, MOST_FOR_A_KEY, shardOf } from '../../../shared/register/search/shard.ts';
import { charactersOf } from './character-facts.ts';
import { visitKeys } from './keys-of.ts';
import { Postings } from './postings.ts';

/** Postings held in memory at a time: 16 bytes each. */
const MOST_POSTINGS = 32_000_000;
const POSTINGS_FOR_A_UNIT: Readonly<Record<Family, number>> = { c: 75, d: 20, s: 150, n: 2 };

export interface Shard {
  readonly number: number;
  readonly text: string;
}

export interface ShardOptions {
  readonly family: Family;
  readonly bits: number;
  readonly today: Day;
  readonly layout: Pick<ShardLayout, 'largeScopes'>;
  /** Which shards are made; all, where left out. */
  readonly isWanted?: (shard: number) => boolean;
}

/**
 * The shards of one family for a whole register, those without units too. A large register is gone through several
 * times, each time for a run of shards, so that memory stays bounded.
 * @param kept in the order of `compareKept`
 */
export function* buildShards(kept: readonly SearchEntry[], options: ShardOptions): Generator<Shard> {
  const { family, bits, isWanted = () => true } = options;
  const shards = 2 ** bits;
  const postings = options.isWanted === undefined ? kept.length * POSTINGS_FOR_A_UNIT[family] : 0;
  const perPass = Math.ceil(shards / Math.max(1, Math.ceil(postings / MOST_POSTINGS)));
  for (let from = 0; from < shards; from += perPass) {
    const to = Math.min(shards, from + perPass);
    const textOf = shardsBetween(kept, options, { from, to });
    for (let shard = from; shard < to; shard += 1) {
      if (isWanted(shard)) yield { number: shard, text: textOf(shard) };
    }
  }
}

/** Gathers the postings of a run of shards. @returns the text of each of them */
export function shardsBetween(
  kept: readonly SearchEntry[],
  options: ShardOptions,
  { from, to }: { readonly from: number; readonly to: number },
): (shard: number) => string {
  const { family, bits, isWanted = () => true } = options;
  const postings = new Postings();
  kept.forEach((entry, at) => {
    visitKeys(entry, options, (key, atStart) => {
      const hash = hashOfKey(key);
      const shard = shardOf(hash, bits);
      if (shard < from || shard >= to || !isWanted(shard)) return;
      postings.add(shard - from, hash, at * 2 + (atStart ? 0 : 1));
    });
  });
  postings.sort(to - from);
  return (shard) => shardText(postings.of(shard - from), kept, family);
}

function shardText(
  byKey: ReadonlyMap<number, readonly number[]>,
  kept: readonly SearchEntry[],
  family: Family,
): string {
  const members = new Set<number>();
  const overfull: number[] = [];
  const most = MOST_FOR_A_KEY[family];
  for (const [hash, postings] of byKey) {
    if (postings.length > most) overfull.push(hash);
    // Those at whose beginning it stands come first, then in the order in which they are kept.
    const ranked =
      postings.length > most ? postings.toSorted((a, b) => (a % 2) - (b % 2) || a - b) : postings;
    for (const posting of ranked.slice(0, most)) members.add(posting >> 1);
  }
  return shardFile(
    [...members].flatMap((at) => kept[at] ?? []),
    overfull,
    family,
  );
}

/** A shard's file. Names that begin alike stand together, which makes it shorter to send. */
export function shardFile(
  entries: readonly SearchEntry[],
  overfull: readonly number[],
  family: Family,
): string {
  const ordered = entries.toSorted(byName);
  return formatUnitFile({
    characters: charactersOf(
      ordered.map(({ name }) => name),
      family === 's',
    ),
    overfull: new Set(overfull.toSorted((a, b) => a - b)),
    units: ordered.map(family === 'n' ? formatNumberedEntry : lineOf).join('\n'),
  });
}

const lines = new WeakMap<SearchEntry, string>();

function lineOf(entry: SearchEntry): string {
  const line = lines.get(entry) ?? formatEntry(entry);
  lines.set(entry, line);
  return line;
}

export const byName = (a: SearchEntry, b: SearchEntry): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.publicId < b.publicId ? -1 : 1;
