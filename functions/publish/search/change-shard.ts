import type { Day } from '../../../shared/kernel/days.ts';
import { numberHash } from '../../../shared/register/search/fold.ts';
import { parseEntries, parseUnitFile } from '../../../shared/register/search/index-file.ts';
import type { ShardLayout } from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { type Family, hashOfKey, MOST_FOR_A_KEY, shardOf } from '../../../shared/register/search/shard.ts';
import { shardFile } from './build-shards.ts';
import { compareKept, visitKeys } from './keys-of.ts';

export interface ShardPlace {
  readonly family: Family;
  readonly bits: number;
  readonly shard: number;
  readonly today: Day;
  readonly layout: Pick<ShardLayout, 'largeScopes'>;
}

/** Numbers of the shards in which a unit stands, or stood before its certificate ended or was restored, or under a former name. */
export function shardsOf(entry: SearchEntry, place: Omit<ShardPlace, 'shard'>): ReadonlySet<number> {
  const shards = new Set<number>();
  for (const name of [entry.name, ...(entry.formerNames ?? [])]) {
    visitKeys({ ...entry, name }, { ...place, withAllScopes: true }, (key) =>
      shards.add(shardOf(hashOfKey(key), place.bits)),
    );
  }
  return shards;
}

/**
 * One shard after some units have changed: the same as if it were made anew, but that a unit which gave way to better
 * ones under a gram that very many share comes back only when the shards are made anew. Doing it twice changes nothing.
 * @param text the shard's file
 * @param changed units as they are now
 */
export function changeShard(text: string, changed: readonly SearchEntry[], place: ShardPlace): string {
  const file = parseUnitFile(text);
  const entries = new Map(parseEntries(file.units).map((entry) => [entry.publicId, entry]));
  for (const entry of changed) entries.set(entry.publicId, entry);
  const byKey = new Map<number, { entry: SearchEntry; atStart: boolean }[]>();
  for (const entry of entries.values()) {
    visitKeys(entry, place, (key, atStart) => {
      const hash = hashOfKey(key);
      if (shardOf(hash, place.bits) !== place.shard) return;
      const found = byKey.get(hash);
      if (found === undefined) byKey.set(hash, [{ entry, atStart }]);
      else found.push({ entry, atStart });
    });
  }
  const most = MOST_FOR_A_KEY[place.family];
  const compare = compareKept(place.today);
  const kept = new Set<SearchEntry>();
  const overfull: number[] = [];
  for (const [hash, found] of byKey) {
    if (found.length > most || file.overfull.has(hash)) overfull.push(hash);
    found.sort((a, b) => Number(b.atStart) - Number(a.atStart) || compare(a.entry, b.entry));
    for (const { entry } of found.slice(0, most)) kept.add(entry);
  }
  return shardFile([...kept], overfull, place.family);
}

/** What the search knows of a unit. */
export function searchEntryOf(unit: SearchEntry & { readonly uscc?: string | undefined }): SearchEntry {
  const {
    publicId,
    name,
    certificateNumber,
    field,
    division,
    validTo,
    suspendedOn,
    withdrawnOn,
    uscc,
    formerNames,
    coordinates,
  } = unit;
  return {
    publicId,
    name: oneLine(name),
    certificateNumber,
    field,
    division,
    validTo,
    ...(suspendedOn === undefined ? {} : { suspendedOn }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    ...(uscc === undefined ? {} : { usccHash: numberHash(uscc) }),
    ...(formerNames === undefined ? {} : { formerNames: formerNames.map(oneLine) }),
    ...(coordinates === undefined ? {} : { coordinates }),
  };
}

const oneLine = (name: string): string => name.replaceAll(/[\t\n\r]/g, ' ');
