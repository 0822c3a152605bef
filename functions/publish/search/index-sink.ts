import type { Day } from '../../../shared/kernel/days.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import type { ObjectStore } from '../../adapters/object-store.ts';
import type { UnitSink } from '../open-data/unit-sinks.ts';
import { markSearched, readChangedSince, readSearched } from '../state.ts';
import { searchEntryOf } from './change-shard.ts';
import { planIndex, writeIndex } from './write-index.ts';
import { writeNearby } from './write-nearby.ts';

/**
 * The search index, out of the one reading of the register that feeds all files about it. While a long list is being
 * entered, shards are not made anew at every tick: they follow at the first tick at which nothing more has come in.
 * @param mark what the register's files are being built for
 */
export function searchIndexSink(objects: ObjectStore, mark: string, today: Day): UnitSink {
  const entries: SearchEntry[] = [];
  return {
    async write(units) {
      for (const unit of units) entries.push(searchEntryOf(unit));
    },
    async end() {
      const searched = await readSearched(objects);
      const changed = await readChangedSince(objects, searched?.mark, mark);
      const register = { entries, changed, today };
      const { isWhole } = await planIndex(objects, register);
      if (isWhole && searched !== undefined && searched.seen !== mark) {
        await markSearched(objects, { mark: searched.mark, seen: mark });
        return [];
      }
      await writeIndex(objects, register);
      await writeNearby(objects, register);
      await markSearched(objects, { mark, seen: mark });
      return [];
    },
    abort: () => {},
  };
}
