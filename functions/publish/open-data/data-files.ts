import type { Day } from '../../../shared/kernel/days.ts';
import { LIST_PAGE_SIZE } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import type { Statistics } from '../../../shared/register/statistics/schema.ts';
import { createTally } from '../../../shared/register/statistics/tally.ts';
import type { PublisherServices } from '../../services/publisher-services.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { provinceList, provincesWithUnits } from '../provinces.ts';
import { searchIndexSink } from '../search/index-sink.ts';
import { sitemapSink } from './sitemaps.ts';
import { readSnapshots, SNAPSHOT_CACHE_CONTROL, type Snapshot, snapshotKey } from './snapshots.ts';
import { csvSink, jsonSink, lookingSink, type UnitSink } from './unit-sinks.ts';
import type { FileFacts } from './upload.ts';

/** What one reading of the register gave. */
export interface WrittenData {
  readonly current: readonly FileFacts[];
  readonly sitemaps: readonly FileFacts[];
  /** All snapshots, this month's included. */
  readonly snapshots: readonly Snapshot[];
  readonly statistics: Statistics;
}

/**
 * Writes every file that has a part for each unit, and counts, in one reading of the register: page by page, sent
 * while read, so that memory does not grow with it. The first build of a month also keeps a snapshot; it is never
 * written again. An empty register leaves none.
 * @param mark what the files are built for
 * @param today calendar day in Asia/Shanghai
 */
export async function writeDataFiles(
  services: PublisherServices,
  mark: string,
  today: Day,
): Promise<WrittenData> {
  const { objects, config } = services;
  const lists = await sizedLists(services);
  const known = await readSnapshots(objects);
  const month = today.slice(0, 7);
  const units = lists.reduce((sum, { size }) => sum + size, 0);
  const takesSnapshot = units > 0 && !known.some((snapshot) => snapshot.month === month);
  const tally = createTally(`${config.jurisdiction.code}0000`, today);
  const pairOf = (keyOf: (name: string) => string, cacheControl: string): readonly UnitSink[] => [
    csvSink({ objects, key: keyOf('units.csv'), cacheControl }),
    jsonSink({ objects, key: keyOf('units.json'), cacheControl }),
  ];
  const [current, sitemaps, snapshot] = await feed(pagesOfUnits(services, lists), [
    [...pairOf((name) => `open-data/${name}`, PAGE_CACHE_CONTROL), lookingSink(tally.add)],
    [sitemapSink(objects, config.publicOrigin), searchIndexSink(objects, mark, today)],
    takesSnapshot ? pairOf((name) => snapshotKey(month, name), SNAPSHOT_CACHE_CONTROL) : [],
  ]);
  const taken = takesSnapshot ? [{ month, takenOn: today, units, files: [...(snapshot ?? [])] }] : [];
  return {
    current: current ?? [],
    sitemaps: sitemaps ?? [],
    snapshots: [...known, ...taken],
    statistics: tally.statistics(),
  };
}

/** Gives every page to all sinks, group by group; where one fails, all are given up. */
async function feed(
  pages: AsyncIterable<readonly Unit[]>,
  groups: readonly (readonly UnitSink[])[],
): Promise<readonly (readonly FileFacts[])[]> {
  const sinks = groups.flat();
  try {
    for await (const units of pages) await Promise.all(sinks.map((sink) => sink.write(units)));
    return await Promise.all(
      groups.map(async (group) => (await Promise.all(group.map((sink) => sink.end()))).flat()),
    );
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    for (const sink of sinks) sink.abort(cause);
    throw error;
  }
}

interface SizedList {
  readonly division: string;
  readonly size: number;
}

async function sizedLists(services: PublisherServices): Promise<readonly SizedList[]> {
  const divisions = await provincesWithUnits(services);
  const sizes = await services.register.countMany(divisions.map(provinceList));
  return divisions.map((division, at) => ({ division, size: sizes[at] ?? 0 }));
}

/** Every unit of every province, in the order of the province lists. */
async function* pagesOfUnits(
  services: PublisherServices,
  lists: readonly SizedList[],
): AsyncGenerator<readonly Unit[]> {
  for (const { division, size } of lists) {
    const pages = Math.ceil(size / LIST_PAGE_SIZE);
    for (let page = 1; page <= pages; page += 1) {
      yield await services.register.listPage(provinceList(division), page);
    }
  }
}
