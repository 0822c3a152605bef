import { addDays, asDay, type Day, dayInShanghai } from '../../shared/kernel/days.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { publishUnits, renderContext } from './publish-units.ts';
import { readDueDay, writeDueDay } from './state.ts';

/** Days looked back at most; after a longer silence a republication is the way. */
const MAX_DAYS_BEHIND = 400;

/**
 * Publishes anew the units whose status changes by date, for every day since the last one done up to today.
 * Pages are right without it (they carry the dates); this brings the word at their head up to date.
 * @returns how many units were published
 */
export async function publishDue(services: PublisherServices): Promise<number> {
  const today = dayInShanghai(services.now());
  const last = await readDueDay(services.objects);
  const oldest = addDays(today, -MAX_DAYS_BEHIND);
  let day = last === undefined || last < oldest ? oldest : addDays(asDay(last), 1);
  let published = 0;
  for (; day <= today; day = addDays(day, 1)) published += await publishDay(services, day, today);
  if (last !== today) await writeDueDay(services.objects, today);
  return published;
}

async function publishDay(services: PublisherServices, day: Day, today: Day): Promise<number> {
  let published = 0;
  let after: string | undefined;
  do {
    const { publicIds, next } = await services.register.listDue(day, after);
    if (publicIds.length > 0) {
      await publishUnits(services, publicIds, await renderContext(services, today));
      published += publicIds.length;
    }
    after = next;
  } while (after !== undefined);
  return published;
}
