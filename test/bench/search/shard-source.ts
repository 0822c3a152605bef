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
  /** Time that gathering the grams took, of those that were asked for. */
  readonly seconds: () => number;
}

/** The published files of a register, made when they are asked for: a million of them need not lie on a disk. */
export function shardSource(entries: readonly SearchEntry[]): ShardSource {
  const kept = entries.toSorted(compareKept(TODAY));
  const layout = layoutFor(entries, TODAY);
  const families = new Map<Family, (shard: number) => string>();
  let milliseconds = 0;
  /** Of a million names each takes minutes: made when a question first needs it. */
  const shardsOf = (family: Family): ((shard: number) => string) => {
    const known = families.get(family);
    if (known !== undefined) return known;
    const started = performance.now();
    const bits = layout.bits[family];
    const made = shardsBetween(kept, { family, bits, today: TODAY, layout }, { from: 0, to: 2 ** bits });
    milliseconds += performance.now() - started;
    families.set(family, made);
    return made;
  };
  const fixed = new Map([
    [INDEX_PATH, formatLayout(layout)],
    [CHARACTERS_PATH, formatCharacters(manyCharacterFacts(entries.map(({ name }) => name)))],
  ]);
  return {
    seconds: () => milliseconds / 1000,
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
      const [, letter, , shard = ''] = PATH.exec(path) ?? [];
      const family = FAMILIES.find((each) => each === letter);
      return family === undefined ? '' : shardsOf(family)(Number.parseInt(shard, 16));
    },
  };
}
