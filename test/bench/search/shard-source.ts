import { shardsBetween } from '../../../functions/publish/search/build-shards.ts';
import { manyCharacterFacts } from '../../../functions/publish/search/character-facts.ts';
import { allScopesOf, compareKept } from '../../../functions/publish/search/keys-of.ts';
import { layoutFor } from '../../../functions/publish/search/layout.ts';
import { unitsFile } from '../../../functions/publish/search/write-index.ts';
import { formatCharacters } from '../../../shared/register/search/characters.ts';
import { CHARACTERS_PATH, INDEX_PATH } from '../../../shared/register/search/index-file.ts';
import { formatLayout } from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { FAMILIES, type Family } from '../../../shared/register/search/shard.ts';
import { TODAY } from './names.ts';

const SCOPE = /^\/search-index\/in\/(.+)\.txt$/;
const PATH = /^\/search-index\/([a-z])(\d+)\/(?:[0-9a-f]+\/)?([0-9a-f]+)\.txt$/;

export interface ShardSource {
  text(path: string): string;
  /** Time that gathering all grams took. */
  readonly seconds: number;
}

/** The published files of a register, made when they are asked for: a million of them need not lie on a disk. */
export function shardSource(entries: readonly SearchEntry[]): ShardSource {
  const started = performance.now();
  const kept = entries.toSorted(compareKept(TODAY));
  const layout = layoutFor(entries, TODAY);
  const families = new Map<Family, (shard: number) => string>();
  for (const family of FAMILIES) {
    const bits = layout.bits[family];
    families.set(
      family,
      shardsBetween(kept, { family, bits, today: TODAY, layout }, { from: 0, to: 2 ** bits }),
    );
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
      const [, scope] = SCOPE.exec(path) ?? [];
      if (scope !== undefined) {
        return unitsFile(
          entries.filter((entry) => allScopesOf(entry, TODAY).includes(scope)),
          true,
        );
      }
      const [, family, , shard = ''] = PATH.exec(path) ?? [];
      return families.get(family as Family)?.(Number.parseInt(shard, 16)) ?? '';
    },
  };
}
