import { prefectureOf } from '../../../shared/register/lists.ts';
import { formatCharacters } from '../../../shared/register/search/characters.ts';
import {
  formatEntry,
  formatIndex,
  INDEX_PATH,
  partPath,
  WHOLE_LIMIT,
} from '../../../shared/register/search/index-file.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import type { UnitSink } from '../open-data/unit-sinks.ts';
import { writeFiles } from '../static-store.ts';
import { characterFacts } from './character-facts.ts';

/**
 * The search index: one file while the register is small, else one for each prefecture. The file that names the
 * parts is written after them, so that a reader never looks for one that is not there yet.
 */
export function searchIndexSink(objects: ObjectStore): UnitSink {
  const lines = new Map<string, string[]>();
  const names: string[] = [];
  return {
    async write(units) {
      for (const unit of units) {
        names.push(unit.name);
        const prefecture = prefectureOf(unit.division);
        const own = lines.get(prefecture) ?? [];
        lines.set(prefecture, own);
        own.push(formatEntry(unit));
      }
    },
    async end() {
      const characters = formatCharacters(characterFacts(names));
      const isWhole = names.length <= WHOLE_LIMIT;
      const parts = isWhole ? [] : [...lines.keys()].sort();
      await writeFiles(
        objects,
        parts.map((part) => file(partPath(part), (lines.get(part) ?? []).join('\n'))),
      );
      const units = isWhole ? [...lines.values()].flat().join('\n') : '';
      await objects.put(file(INDEX_PATH, formatIndex({ characters, parts, units })));
      return [];
    },
    abort: () => {},
  };
}

const file = (path: string, body: string): PublishedFile => ({
  key: path.slice(1),
  body,
  contentType: 'text/plain; charset=utf-8',
  cacheControl: PAGE_CACHE_CONTROL,
});
