import { parseCharacters } from './characters.ts';
import { INDEX_PATH, parseEntries, parseIndex, partPath } from './index-file.ts';
import type { SearchEntry } from './schema.ts';
import { prepare, type Searchable } from './search.ts';

/** Text of a file of the site; `undefined` where there is none. */
export type LoadText = (path: string) => Promise<string | undefined>;

/**
 * Loads what a search needs: the whole register where it is small, otherwise one file for each prefecture, or for
 * the one that is asked for.
 * @param division filter of the search, 6 digits; without one, or with a province's, every part is loaded
 * @returns `undefined` where no index has been published
 * @throws whatever `load` throws; Error where a part is missing
 */
export async function loadSearchable(
  load: LoadText,
  division: string | undefined,
): Promise<Searchable | undefined> {
  const text = await load(INDEX_PATH);
  if (text === undefined) return undefined;
  const index = parseIndex(text);
  const wanted = index.parts.filter((part) => isAsked(part, division));
  const parts = await Promise.all(wanted.map((part) => loadPart(load, part)));
  const entries = [...parseEntries(index.units), ...parts.flat()];
  return prepare(entries, parseCharacters(index.characters));
}

function isAsked(part: string, division: string | undefined): boolean {
  return division === undefined || division.endsWith('0000') || part.slice(0, 4) === division.slice(0, 4);
}

async function loadPart(load: LoadText, part: string): Promise<readonly SearchEntry[]> {
  const text = await load(partPath(part));
  if (text === undefined) throw new Error(`expected the part ${part} of the search index`);
  return parseEntries(text);
}
