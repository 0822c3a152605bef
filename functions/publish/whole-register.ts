import { Readable } from 'node:stream';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import { LIST_PAGE_SIZE, type RegisterList } from '../../shared/register/lists.ts';
import { csvHeader, csvRow } from '../../shared/register/open-data.ts';
import type { Unit } from '../../shared/register/schema.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { PAGE_CACHE_CONTROL } from './cache.ts';
import { provinceList, provincesWithUnits } from './provinces.ts';
import { markBuilt, readBuiltMark, readDirtyMark } from './state.ts';

/**
 * Writes the files that hold the whole register, if anything changed since they were last written. They are
 * read from the table page by page and sent as they are read. The mark is taken before reading: a change that
 * comes in meanwhile leaves a newer mark, and the next tick builds again.
 * @returns whether files were written
 */
export async function buildWholeRegister(services: PublisherServices): Promise<boolean> {
  const mark = await readDirtyMark(services.objects);
  if (mark === undefined || mark === (await readBuiltMark(services.objects))) return false;
  await services.objects.putStream(
    {
      key: 'open-data/units.json',
      contentType: 'application/json; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
    Readable.from(jsonText(services)),
  );
  await services.objects.putStream(
    { key: 'open-data/units.csv', contentType: 'text/csv; charset=utf-8', cacheControl: PAGE_CACHE_CONTROL },
    Readable.from(csvText(services)),
  );
  await markBuilt(services.objects, mark);
  return true;
}

async function* jsonText(services: PublisherServices): AsyncGenerator<string> {
  yield '{"licence":"CC-BY-4.0","schema":"/open-data/units.schema.json","units":[';
  let first = true;
  for await (const units of pagesOfUnits(services)) {
    yield units
      .map((unit, at) => `${first && at === 0 ? '' : ','}\n${canonicalJson(unit as unknown as Json)}`)
      .join('');
    first = first && units.length === 0;
  }
  yield '\n]}\n';
}

async function* csvText(services: PublisherServices): AsyncGenerator<string> {
  yield csvHeader();
  for await (const units of pagesOfUnits(services)) yield units.map(csvRow).join('');
}

/** Every unit of every province, in the order of the province lists. */
export async function* pagesOfUnits(services: PublisherServices): AsyncGenerator<readonly Unit[]> {
  for (const division of await provincesWithUnits(services)) {
    const list: RegisterList = provinceList(division);
    const pages = Math.ceil((await services.register.countUnits(list)) / LIST_PAGE_SIZE);
    for (let page = 1; page <= pages; page += 1) yield await services.register.listPage(list, page);
  }
}
