import { divisionName, divisionsBelow, isCounty } from '../divisions.ts';
import { type PlaceName, waysToWrite } from './place-names.ts';
import { matchText } from './text.ts';

/** What a cell says about a place. */
export type PlaceFound =
  | { readonly kind: 'county'; readonly code: string }
  /** Several divisions have this name; their codes. */
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  /** A province or prefecture: the register wants the county. */
  | { readonly kind: 'too-wide'; readonly code: string }
  /** A division of another province. */
  | { readonly kind: 'outside'; readonly code: string }
  | { readonly kind: 'unknown' };

export interface PlaceFinder {
  /** The place of a cell that holds a code or a name, with or without what is above it. */
  find(cell: string): PlaceFound;
  /** The county with whose full name an address begins; nothing is guessed from a street. */
  findInAddress(cell: string): PlaceFound;
}

interface Place {
  readonly code: string;
  readonly names: readonly PlaceName[];
}

interface Prefecture extends Place {
  readonly counties: readonly Place[];
}

interface Hit {
  readonly code: string;
  /** Where in the text the name ends. */
  readonly end: number;
}

const MAX_REMEMBERED = 10_000;
const UNKNOWN: PlaceFound = { kind: 'unknown' };

/** A finder for the divisions of one province, by its two-digit code. It remembers what it has been asked. */
export function createPlaceFinder(province: string): PlaceFinder {
  const root = placeOf(`${province}0000`);
  const prefectures = divisionsBelow(root.code).map((code) => ({
    ...placeOf(code),
    counties: divisionsBelow(code).map(placeOf),
  }));
  const byName = (text: string, inAddress: boolean): PlaceFound =>
    best(hitsOf(text, { root, prefectures, inAddress }), root.code);
  return {
    find: remembering((cell) => byCode(cell, province) ?? byName(placeText(cell), false)),
    findInAddress: remembering((cell) => {
      const found = byName(placeText(cell), true);
      return found.kind === 'too-wide' ? UNKNOWN : found;
    }),
  };
}

function placeOf(code: string): Place {
  return { code, names: waysToWrite(divisionName(code, 'zh') ?? '') };
}

function placeText(cell: string): string {
  return matchText(cell).replaceAll(/[-/\\,.;:·、，。>|]/gu, '');
}

/** A code anywhere in the cell settles it: `530102`, `530102000000`, `五华区(530102)`. */
function byCode(cell: string, province: string): PlaceFound | undefined {
  const code = /(?<!\d)(\d{6})(?:\d{3}|\d{6})?(?:\.0+)?(?!\d)/.exec(matchText(cell))?.[1];
  if (code === undefined) return undefined;
  if (divisionName(code, 'zh') === undefined) return UNKNOWN;
  if (!code.startsWith(province)) return { kind: 'outside', code };
  return isCounty(code) ? { kind: 'county', code } : { kind: 'too-wide', code };
}

/** Every division that the text may begin with, with or without the province and the prefecture before it. */
function hitsOf(
  text: string,
  where: { readonly root: Place; readonly prefectures: readonly Prefecture[]; readonly inAddress: boolean },
): readonly Hit[] {
  const { root, prefectures, inAddress } = where;
  const complete = (end: number, name: PlaceName) => !name.bare || (!inAddress && end === text.length);
  const starts = [0, ...ends(text, 0, root).map(({ end }) => end)];
  const hits: Hit[] = starts.flatMap((end) =>
    end > 0 && end === text.length ? [{ code: root.code, end }] : [],
  );
  for (const start of starts) {
    for (const prefecture of prefectures) {
      const above = ends(text, start, prefecture);
      hits.push(
        ...above.filter(({ end, name }) => complete(end, name)).map(({ code, end }) => ({ code, end })),
      );
      for (const from of [start, ...above.map(({ end }) => end)]) {
        const below = prefecture.counties.flatMap((county) => ends(text, from, county));
        hits.push(
          ...below.filter(({ end, name }) => complete(end, name)).map(({ code, end }) => ({ code, end })),
        );
      }
    }
  }
  return hits;
}

function ends(text: string, start: number, place: Place): readonly (Hit & { readonly name: PlaceName })[] {
  return place.names
    .filter((name) => text.startsWith(name.text, start))
    .map((name) => ({ code: place.code, end: start + name.text.length, name }));
}

/** The hit that explains most of the text. */
function best(hits: readonly Hit[], root: string): PlaceFound {
  const furthest = Math.max(...hits.map(({ end }) => end));
  const codes = [...new Set(hits.filter(({ end }) => end === furthest).map(({ code }) => code))].sort();
  const narrow = codes.length > 1 ? codes.filter((code) => code !== root) : codes;
  const [code, other] = narrow;
  if (code === undefined) return UNKNOWN;
  if (other !== undefined) return { kind: 'ambiguous', codes: narrow };
  return isCounty(code) ? { kind: 'county', code } : { kind: 'too-wide', code };
}

function remembering(find: (cell: string) => PlaceFound): (cell: string) => PlaceFound {
  const known = new Map<string, PlaceFound>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = find(cell);
    if (known.size < MAX_REMEMBERED) known.set(cell, found);
    return found;
  };
}
