import type { Day } from '../../../shared/kernel/days.ts';
import { formatCharacters } from '../../../shared/register/search/characters.ts';
import {
  CHARACTERS_PATH,
  formatEntry,
  formatUnitFile,
  IDENTIFIERS_PATH,
  INDEX_PATH,
  READINGS_PATH,
  WHOLE_LIMIT,
} from '../../../shared/register/search/index-file.ts';
import {
  formatLayout,
  isLargeScope,
  parseLayout,
  SCOPE_LIMIT,
  type ShardLayout,
  scopePath,
} from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { ENDED_SCOPE, scopesOf } from '../../../shared/register/search/scopes.ts';
import { FAMILIES, shardPath } from '../../../shared/register/search/shard.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { writeFiles } from '../static-store.ts';
import { buildShards, byName } from './build-shards.ts';
import { changeShard, shardsOf } from './change-shard.ts';
import { charactersOf, manyCharacterFacts } from './character-facts.ts';
import { allScopesOf, compareKept } from './keys-of.ts';
import { layoutFor, scopeSizes } from './layout.ts';

/** Shards read, changed and written at a time. */
const PARALLEL_SHARDS = 16;
/** Shards that a unit stands in, about: where changes touch most shards, all are made anew without reading them. */
const SHARDS_OF_A_UNIT = 200;

/** A register of which something changed. */
export interface Indexed {
  readonly entries: readonly SearchEntry[];
  /** Public ids of units that changed since the index was last written; `undefined` where that is not known. */
  readonly changed: ReadonlySet<string> | undefined;
  readonly today: Day;
}

/** The cut by which a register lies, or will; and whether its shards must all be made. */
export async function planIndex(
  objects: ObjectStore,
  { entries, changed, today }: Indexed,
): Promise<{ readonly layout: ShardLayout | undefined; readonly isWhole: boolean }> {
  if (entries.length <= WHOLE_LIMIT) return { layout: undefined, isWhole: false };
  const fresh = layoutFor(entries, today);
  const known = parseLayout((await objects.getText(INDEX_PATH.slice(1))) ?? '');
  const isKept =
    known !== undefined &&
    FAMILIES.every((each) => known.bits[each] === fresh.bits[each]) &&
    (known.largeScopes === undefined) === (fresh.largeScopes === undefined) &&
    // A scope's file may grow a good deal before all is cut anew.
    [...scopeSizes(entries, today)].every(
      ([scope, size]) => size <= 2 * SCOPE_LIMIT || isLargeScope(known, scope),
    );
  const shards = FAMILIES.reduce((sum, each) => sum + 2 ** fresh.bits[each], 0);
  const isFew = changed !== undefined && changed.size * SHARDS_OF_A_UNIT < shards;
  return isKept && isFew ? { layout: known, isWhole: false } : { layout: fresh, isWhole: true };
}

/** Writes the index of a small register, all shards of a large one, or those that the changed units stand in. */
export async function writeIndex(objects: ObjectStore, register: Indexed): Promise<void> {
  const { layout, isWhole } = await planIndex(objects, register);
  await writeCharacters(objects, register.entries);
  if (layout === undefined) return writeWhole(objects, register.entries);
  if (!isWhole) return changeShards(objects, layout, register);
  await writeAllShards(objects, layout, register);
  // Readers of the cut before go on with its shards until this file says otherwise.
  await objects.put(file(INDEX_PATH, formatLayout(layout)));
}

async function writeWhole(objects: ObjectStore, entries: readonly SearchEntry[]): Promise<void> {
  const ordered = entries.toSorted(byName);
  const names = ordered.map(({ name }) => name);
  await objects.put(file(IDENTIFIERS_PATH, ordered.map(({ usccHash = '' }) => usccHash).join('\n')));
  await objects.put(file(READINGS_PATH, charactersOf(names, true)));
  await objects.put(file(INDEX_PATH, unitsFile(entries, false)));
}

/** Units in the order of their names; nothing is left out. */
export function unitsFile(entries: readonly SearchEntry[], withReadings: boolean): string {
  const ordered = entries.toSorted(byName);
  return formatUnitFile({
    characters: charactersOf(
      ordered.map(({ name }) => name),
      withReadings,
    ),
    overfull: new Set(),
    units: ordered.map(formatEntry).join('\n'),
  });
}

async function writeCharacters(objects: ObjectStore, entries: readonly SearchEntry[]): Promise<void> {
  const text = formatCharacters(manyCharacterFacts(entries.map(({ name }) => name)));
  const known = await objects.getText(CHARACTERS_PATH.slice(1));
  if (text !== known) await objects.put(file(CHARACTERS_PATH, text));
}

async function writeAllShards(
  objects: ObjectStore,
  layout: ShardLayout,
  { entries, today }: Indexed,
): Promise<void> {
  const kept = entries.toSorted(compareKept(today));
  for (const family of FAMILIES) {
    const bits = layout.bits[family];
    let group: PublishedFile[] = [];
    for (const { number, text } of buildShards(kept, { family, bits, today, layout })) {
      group.push(file(shardPath(family, number, bits), text));
      if (group.length < PARALLEL_SHARDS * 4) continue;
      await writeFiles(objects, group);
      group = [];
    }
    await writeFiles(objects, group);
  }
  await writeScopes(objects, layout, { entries, today });
}

/** The files of small scopes: of all, or of those named. Written only where they say something else than before. */
async function writeScopes(
  objects: ObjectStore,
  layout: ShardLayout,
  given: Pick<Indexed, 'entries' | 'today'> & { readonly only?: ReadonlySet<string> },
): Promise<void> {
  const members = new Map<string, SearchEntry[]>();
  for (const scope of given.only ?? []) members.set(scope, []);
  for (const entry of given.entries) {
    for (const scope of allScopesOf(entry, given.today)) {
      if (given.only?.has(scope) === false || isLargeScope(layout, scope)) continue;
      const found = members.get(scope);
      if (found === undefined) members.set(scope, [entry]);
      else found.push(entry);
    }
  }
  for (const [scope, own] of members) {
    if (isLargeScope(layout, scope)) continue;
    const path = scopePath(scope);
    const text = unitsFile(own, true);
    if (text !== (await objects.getText(path.slice(1)))) await objects.put(file(path, text));
  }
}

/** The shards of the changed units' grams and the files of their scopes. */
async function changeShards(
  objects: ObjectStore,
  layout: ShardLayout,
  { entries, changed, today }: Indexed,
): Promise<void> {
  const units = entries.filter(({ publicId }) => changed?.has(publicId));
  const only = new Set([...units.flatMap(scopesOf), ENDED_SCOPE]);
  await writeScopes(objects, layout, { entries, today, only });
  for (const family of FAMILIES) {
    const bits = layout.bits[family];
    const touched = new Map<number, SearchEntry[]>();
    for (const unit of units) {
      for (const shard of shardsOf(unit, { family, bits, today, layout })) {
        touched.set(shard, [...(touched.get(shard) ?? []), unit]);
      }
    }
    const shards = [...touched];
    for (let from = 0; from < shards.length; from += PARALLEL_SHARDS) {
      const group = shards.slice(from, from + PARALLEL_SHARDS).map(async ([shard, own]) => {
        const path = shardPath(family, shard, bits);
        const before = (await objects.getText(path.slice(1))) ?? '';
        const text = changeShard(before, own, { family, bits, shard, today, layout });
        if (text !== before) await objects.put(file(path, text));
      });
      await Promise.all(group);
    }
  }
}

const file = (path: string, body: string): PublishedFile => ({
  key: path.slice(1),
  body,
  contentType: 'text/plain; charset=utf-8',
  cacheControl: PAGE_CACHE_CONTROL,
});
