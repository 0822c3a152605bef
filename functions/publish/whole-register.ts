import { dayInShanghai } from '../../shared/kernel/days.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { companionFiles } from './open-data/companions.ts';
import { writeDataFiles } from './open-data/data-files.ts';
import { markBuilt, readBuilt, readDirtyMark, readSearched } from './state.ts';
import { writeFiles } from './static-store.ts';

/**
 * Writes the files that are about the whole register, if anything changed since they were last written or another
 * day has begun, on which certificates may have ended. The mark is taken before reading: a change that comes in
 * meanwhile leaves a newer mark, and the next tick builds again. Checksums are written after what they name.
 * @returns whether files were written
 */
export async function buildWholeRegister(services: PublisherServices): Promise<boolean> {
  const mark = await readDirtyMark(services.objects);
  const day = dayInShanghai(services.now());
  const built = await readBuilt(services.objects);
  if (mark === undefined) return false;
  const isSearched = (await readSearched(services.objects))?.mark === mark;
  if (mark === built?.mark && day === built.day && isSearched) return false;
  const data = await writeDataFiles(services, mark, day);
  const { files, checksums } = await companionFiles(services, data, day);
  await writeFiles(services.objects, files);
  await services.objects.put(checksums);
  await markBuilt(services.objects, { mark, day });
  return true;
}
