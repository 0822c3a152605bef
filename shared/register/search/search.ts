import { statusOn } from '../status.ts';
import { type CharacterTable, parseCharacters } from './characters.ts';
import { folded, numberHash } from './fold.ts';
import { type Match, matchName, matchNearly, type Name, readName, readQuery } from './match.ts';
import {
  MATCH_KINDS,
  type SearchAnswer,
  type SearchEntry,
  type SearchFilters,
  type SearchHit,
  type SearchRequest,
} from './schema.ts';

/** Letters and digits of a certificate number, from which on a question can only mean a number. */
const NUMBER_FROM = 5;
const USCC = /^[0-9a-z]{18}$/;

/** A register that can be searched again and again. */
export interface Searchable {
  readonly table: CharacterTable;
  readonly entries: readonly Prepared[];
}

interface Prepared {
  readonly entry: SearchEntry;
  readonly name: Name;
  readonly number: string;
}

export function prepare(entries: readonly SearchEntry[], table: CharacterTable): Searchable {
  return {
    table,
    entries: entries.map((entry) => ({
      entry,
      name: readName(entry.name, table),
      number: folded(entry.certificateNumber),
    })),
  };
}

/**
 * How names are compared: numbers only; numbers, else as asked; same sounds only; as asked nowhere, hence by the
 * same sounds or but for one slip.
 */
export type Comparison = 'number' | 'asked' | 'alike' | 'nearly';

/**
 * Finds units by any part of the name, by pinyin in full or by initials or mixed with characters, by certificate
 * number or identifier; or nearly, by the same sounds or but for one wrong character.
 * Better kinds of match come first, among these what holds before what has ended, then the shorter name.
 */
export function search(searchable: Searchable, request: SearchRequest, how: Comparison): SearchAnswer {
  const candidates = searchable.entries.filter(({ entry }) => passes(entry, request));
  const asked = folded(request.text);
  const hits =
    asked === '' ? candidates.map(asListed) : matches(candidates, searchable.table, request.text, how);
  const ranked = hits
    .map((hit) => ({ hit, key: rankOf(hit, request) }))
    .sort((a, b) => a.key - b.key || compareNames(a.hit.entry, b.hit.entry))
    .map(({ hit: { entry, match, ranges } }) => ({ entry, match: match.kind, ranges }));
  return { hits: ranked.slice(0, request.limit), found: ranked.length, isLeast: false };
}

/**
 * Compares a question with each of these units: as asked, else nearly. Nothing is lost to a cap.
 * @param needMany readings and forms of many characters: one that is in no name may sound like one that is
 */
export async function searchEach(
  entries: readonly SearchEntry[],
  request: SearchRequest,
  { characters, needMany }: { readonly characters: string; readonly needMany: () => Promise<string> },
): Promise<SearchAnswer> {
  const asked = search(prepare(entries, parseCharacters(characters)), request, 'asked');
  if (asked.found > 0 || entries.length === 0 || folded(request.text) === '') return asked;
  const many = prepare(entries, parseCharacters(await needMany()));
  // Traditional forms that stand in no name are the name itself all the same.
  const inOtherForms = search(many, request, 'asked');
  return inOtherForms.found > 0 ? inOtherForms : search(many, request, 'nearly');
}

interface Found {
  readonly entry: SearchEntry;
  readonly match: Match;
  readonly ranges: SearchHit['ranges'];
}

const foundBy = ({ entry }: Prepared, match: Match): Found => ({ entry, match, ranges: match.ranges });

const asListed = (each: Prepared): Found => foundBy(each, { kind: 'prefix', ranges: [], atStart: true });

function matches(
  candidates: readonly Prepared[],
  table: CharacterTable,
  text: string,
  how: Comparison,
): readonly Found[] {
  const byNumber = how === 'number' || how === 'asked' ? matchesByNumber(candidates, folded(text)) : [];
  if (byNumber.length > 0 || how === 'number') return byNumber;
  const query = readQuery(text, table);
  const match = how === 'asked' ? matchName : matchNearly;
  const found = candidates.flatMap((each) => {
    const made = match(each.name, query, table);
    return made === undefined ? [] : [foundBy(each, made)];
  });
  return how === 'alike' ? found.filter((each) => each.match.kind === 'homophone') : found;
}

function matchesByNumber(candidates: readonly Prepared[], asked: string): readonly Found[] {
  const hash = USCC.test(asked) ? numberHash(asked) : undefined;
  return candidates
    .filter(
      ({ entry, number }) =>
        (hash !== undefined && entry.usccHash === hash) ||
        (asked.length >= NUMBER_FROM && /\d/.test(asked) && number.includes(asked)),
    )
    .map((each) => foundBy(each, { kind: 'number', ranges: [], atStart: true }));
}

/** Whether every filter that is given lets a unit through. */
export function passes(
  entry: SearchEntry,
  { filters, today }: Pick<SearchRequest, 'filters' | 'today'>,
): boolean {
  return (
    (filters.field === undefined || entry.field === filters.field) &&
    isWithin(entry.division, filters.division) &&
    (filters.status === undefined || statusOn(entry, today).status === filters.status)
  );
}

/** A code ending in zeros stands for all that lies in it. */
function isWithin(division: string, wanted: SearchFilters['division']): boolean {
  return wanted === undefined || division.startsWith(wanted.replace(/(00){1,2}$/, ''));
}

function rankOf({ entry, match }: Found, { today }: SearchRequest): number {
  const { status } = statusOn(entry, today);
  const isEnded = status !== 'certified' && status !== 'expiring';
  return MATCH_KINDS.indexOf(match.kind) * 4 + (match.atStart ? 0 : 2) + (isEnded ? 1 : 0);
}

function compareNames(a: SearchEntry, b: SearchEntry): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
