import { shardsBetween } from '../../../functions/publish/search/build-shards.ts';
import { manyCharacterFacts } from '../../../functions/publish/search/character-facts.ts';
import { compareKept } from '../../../functions/publish/search/keys-of.ts';
import { layoutFor } from '../../../functions/publish/search/layout.ts';
import { formatCharacters } from '../../../shared/register/search/characters.ts';
import { CHARACTERS_PATH, formatLayout, INDEX_PATH } from '../../../shared/register/search/index-file.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { FAMILIES, type Family } from '../../../shared/register/search/shard.ts';
import { TODAY } from './names.ts';

const PATH = /^\/search-index\/([a-z])(\d+)\/(?:[0-9a-f]+\/)?([0-9a-f]+)\.txt$/;

/** The published files of a register, made when they are asked for: a million of them need not lie on a disk. */
export function shardSource(entries: readonly SearchEntry[]): {
  text(path: string): string;
  readonly seconds: number;
} {
  const started = performance.now();
  const kept = entries.toSorted(compareKept(TODAY));
  const layout = layoutFor(entries.map(({ name }) => name));
  const families = new Map<Family, (shard: number) => string>();
  for (const family of FAMILIES) {
    const bits = layout.bits[family];
    families.set(family, shardsBetween(kept, { family, bits, today: TODAY }, { from: 0, to: 2 ** bits }));
  }
  const seconds = (performance.now() - started) / 1000;
  const fixed = new Map([
    [INDEX_PATH, formatLayout(layout)],
    [CHARACTERS_PATH, formatCharacters(manyCharacterFacts(entries.map(({ name }) => name)))],
  ]);
  return {
    seconds,
    text: (path) => {
      const known = fixed.get(path);
      if (known !== undefined) return known;
      const [, family, , shard = ''] = PATH.exec(path) ?? [];
      return families.get(family as Family)?.(Number.parseInt(shard, 16)) ?? '';
    },
  };
}
