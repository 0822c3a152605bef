import { dayInShanghai } from '../../shared/kernel/days.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { firstPages } from './first-pages.ts';
import { provinceList, provincesWithUnits } from './provinces.ts';
import { publishContent } from './publish-content.ts';
import { publishListPages, publishUnits, renderContext } from './publish-units.ts';
import { publishVisits } from './publish-visits.ts';
import {
  markDirty,
  type RepublishCursor,
  readCursor,
  readDueDay,
  writeCursor,
  writeDueDay,
} from './state.ts';

/** Pages of one step: between steps the position is noted, so that a killed run goes on where it was. */
const PAGES_PER_STEP = 4;

/**
 * Rebuilds every generated page from the table, from where an earlier run stopped or from the beginning.
 * @param hasTime asked between steps; when it says no, the position is kept and the next tick goes on
 * @returns whether the end was reached
 */
export async function republish(
  services: PublisherServices,
  options: { readonly fromStart: boolean; readonly hasTime: () => boolean },
): Promise<boolean> {
  let cursor = (options.fromStart ? undefined : await readCursor(services.objects)) ?? {
    province: 0,
    page: 1,
  };
  const today = dayInShanghai(services.now());
  const context = await renderContext(services, today);
  const fromBeginning = cursor.province === 0 && cursor.page === 1;
  if (fromBeginning) {
    await writeCursor(services.objects, cursor);
    await publishListPages(services, firstPages(services.config.jurisdiction.code), context);
    await publishVisits(services);
    await publishContent(services);
  }
  const provinces = await provincesWithUnits(services);
  while (cursor.province < provinces.length) {
    if (!options.hasTime()) return false;
    const list = provinceList(provinces[cursor.province] ?? '');
    const publicIds: string[] = [];
    let ended = false;
    for (let page = cursor.page; page < cursor.page + PAGES_PER_STEP && !ended; page += 1) {
      const units = await services.register.listPage(list, page);
      publicIds.push(...units.map((unit) => unit.publicId));
      ended = units.length === 0;
    }
    await publishUnits(services, publicIds, context);
    cursor = nextCursor(cursor, ended);
    await writeCursor(services.objects, cursor);
  }
  await markDirty(services.objects, services.newId(), undefined);
  await writeCursor(services.objects, null);
  // Every page has just been written for today: the first tick need not look for days that were missed.
  if (fromBeginning && (await readDueDay(services.objects)) === undefined) {
    await writeDueDay(services.objects, today);
  }
  return true;
}

/** Whether a republication was begun and not finished. */
export async function isRepublishing(services: PublisherServices): Promise<boolean> {
  return (await readCursor(services.objects)) !== undefined;
}

function nextCursor(cursor: RepublishCursor, ended: boolean): RepublishCursor {
  return ended
    ? { province: cursor.province + 1, page: 1 }
    : { province: cursor.province, page: cursor.page + PAGES_PER_STEP };
}
