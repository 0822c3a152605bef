import { type CharacterTable, parseCharacters } from './characters.ts';
import { folded, foldedCharacters, numberHash } from './fold.ts';
import { numberKey } from './grams.ts';
import { CHARACTERS_PATH, parseEntries, parseUnitFile } from './index-file.ts';
import { isLargeScope, parseLayout, type ShardLayout, scopePath } from './layout.ts';
import {
  partsOf,
  type SpelledRun,
  tellingRun,
  type Way,
  waysByCharacters,
  waysByInitials,
  waysBySound,
  waysBySpellingWithin,
  waysWithin,
  waysWithSlip,
  withoutRun,
} from './question.ts';
import type { SearchAnswer, SearchEntry, SearchRequest } from './schema.ts';
import { scopesAsked } from './scopes.ts';
import { type Comparison, prepare, search, searchEach } from './search.ts';
import { familyOf, hashOfKey, shardOf, shardPath } from './shard.ts';
import { spellingsOf } from './sounds.ts';

const LETTERS = /[a-z]/;
const ALL_LETTERS = /^[a-z0-9]+$/;
const USCC = /^[0-9a-z]{18}$/;
/** Letters and digits from which on a question can be a whole number. */
const NUMBER_FROM = 10;
const NO_ANSWER: SearchAnswer = { hits: [], found: 0, isLeast: false };

/** Files of the index. */
export interface IndexFiles {
  /** Text of a file that need not be there. */
  readonly find: (path: string) => Promise<string | undefined>;
  /** Text of a file that must be there. */
  readonly need: (path: string) => Promise<string>;
}

/**
 * Asks a register that lies in shards. Apart from the rest, so that readers of a small register need not load it.
 * @param cut text of the first file, which says how they lie
 * @throws Error where it does not
 */
export async function askShards(
  cut: string,
  request: SearchRequest,
  files: IndexFiles,
): Promise<SearchAnswer> {
  const layout = parseLayout(cut);
  if (layout === undefined) throw new Error('expected a cut of shards');
  return new ShardQuestion(layout, request, files).answer();
}

/** One question to a register that lies in shards. */
class ShardQuestion {
  readonly #layout: ShardLayout;
  readonly #request: SearchRequest;
  readonly #files: IndexFiles;
  readonly #scopes: readonly string[];

  constructor(layout: ShardLayout, request: SearchRequest, files: IndexFiles) {
    this.#layout = layout;
    this.#request = request;
    this.#files = files;
    this.#scopes = scopesAsked(request.filters);
  }

  async answer(): Promise<SearchAnswer> {
    const asked = folded(this.#request.text);
    const own = this.#scopes.find((scope) => !isLargeScope(this.#layout, scope));
    if (own !== undefined) return firstFound([() => this.#byNumber(asked), () => this.#inScope(own)]);
    // Lists by place and field are pages of their own: thousands of units are no answer to be sent at once.
    if (asked === '') return { ...NO_ANSWER, isTooWide: true };
    return firstFound([
      () => this.#byNumber(asked),
      () => (LETTERS.test(asked) ? this.#byLetters(asked) : this.#byCharacters([...asked])),
      () => (ALL_LETTERS.test(asked) ? NO_ANSWER : this.#nearly()),
    ]);
  }

  /** What lies in a place, a field or among what has ended, where that is little: each of its units is compared. */
  async #inScope(scope: string): Promise<SearchAnswer> {
    // Where nothing lies there is no file.
    const text = await this.#files.find(scopePath(scope));
    const { characters, units } = parseUnitFile(text ?? '');
    const needMany = () => this.#files.need(CHARACTERS_PATH);
    return searchEach(parseEntries(units), this.#request, { characters, needMany });
  }

  async #byNumber(asked: string): Promise<SearchAnswer> {
    if (!ALL_LETTERS.test(asked) || !/\d/.test(asked) || asked.length < NUMBER_FROM) return NO_ANSWER;
    const key = numberKey(USCC.test(asked) && !/^[a-z]{4}/.test(asked) ? numberHash(asked) : asked);
    return this.#askWays([[key]], 'number');
  }

  /** Letters alone, as pinyin or initials; mixed with characters, by these, or by the letters where they say more. */
  async #byLetters(asked: string): Promise<SearchAnswer> {
    const byLetters = (letters: string, table?: CharacterTable) => [
      () => this.#bySpelling(letters, table),
      ...waysByInitials(letters).map((ways) => () => this.#askWays(ways, 'letters', { table })),
    ];
    if (ALL_LETTERS.test(asked)) {
      // A Latin word that stands in a name is a run of its characters too.
      const asWord = () => this.#askWays(waysByCharacters([...asked], this.#layout), 'asked');
      return this.#within(
        (scope) => this.#askWays(waysBySpellingWithin(asked, scope, this.#layout), 'letters'),
        () => firstFound([...byLetters(asked), asWord]),
      );
    }
    const table = parseCharacters(await this.#files.need(CHARACTERS_PATH));
    const parts = partsOf(this.#simplified(table));
    const longest = (isLetters: boolean): readonly string[] =>
      parts
        .filter(([first = '']) => ALL_LETTERS.test(first) === isLetters)
        .sort((a, b) => b.length - a.length)[0] ?? [];
    const characters = longest(false);
    const byCharacters = () => this.#askWays(waysByCharacters(characters, this.#layout), 'asked', { table });
    const byLongest = byLetters(longest(true).join(''), table);
    return firstFound(characters.length >= 2 ? [byCharacters, ...byLongest] : [...byLongest, byCharacters]);
  }

  /** As pinyin: one run of syllables after the other, each chosen by what the ones before have shown. */
  async #bySpelling(letters: string, table?: CharacterTable): Promise<SearchAnswer> {
    const entries: Entries = new Map();
    const tooMany: SpelledRun[] = [];
    let spellings = spellingsOf(letters);
    let answer = NO_ANSWER;
    for (let asked = 0; asked < MOST_SPELLED; asked += 1) {
      const run = tellingRun(spellings, tooMany, this.#layout);
      if (run === undefined) break;
      const next = await this.#askWays([[run.key]], 'letters', { table, entries });
      if (next.found >= answer.found) answer = next;
      if (answer.found >= ENOUGH || (answer.found > 0 && !answer.isLeast)) return answer;
      if (next.isLeast) tooMany.push(run);
      else spellings = withoutRun(spellings, run);
    }
    return { ...answer, isLeast: tooMany.length > 0 };
  }

  #byCharacters(asked: readonly string[], table?: CharacterTable): Promise<SearchAnswer> {
    return this.#within(
      (scope) => this.#askWays(waysWithin(asked, scope, this.#layout), 'asked', { table }),
      () => this.#askWays(waysByCharacters(asked, this.#layout), 'asked', { table }),
    );
  }

  /** Within the narrowest scope that the filters name; where that does not hold all, or nothing, also anywhere. */
  async #within(
    inside: (scope: string) => Promise<SearchAnswer>,
    anywhere: () => Promise<SearchAnswer>,
  ): Promise<SearchAnswer> {
    const [scope] = this.#scopes;
    const there = scope === undefined ? NO_ANSWER : await inside(scope);
    if (there.found > 0 && (!there.isLeast || there.found >= this.#request.limit)) return there;
    const all = await anywhere();
    return all.found > there.found ? all : { ...there, isLeast: there.isLeast || all.isLeast };
  }

  /** In the usual forms; else by sound; else but for one slip. */
  async #nearly(): Promise<SearchAnswer> {
    const table = parseCharacters(await this.#files.need(CHARACTERS_PATH));
    const simple = this.#simplified(table);
    const readings = simple.map(table.readings);
    const isReadable = readings.every((each) => each.length > 0);
    return firstFound([
      () => (simple.join('') === folded(this.#request.text) ? NO_ANSWER : this.#byCharacters(simple, table)),
      () => (isReadable ? this.#askWays(waysBySound(readings, this.#layout), 'alike', { table }) : NO_ANSWER),
      () => this.#askWays(waysWithSlip(simple, this.#layout), 'nearly', { table }),
    ]);
  }

  #simplified = (table: CharacterTable): readonly string[] =>
    foldedCharacters(this.#request.text).map(({ text }) => table.simplified(text));

  /** One way after the other, until one holds all that there is under its keys or has shown enough. */
  async #askWays(
    ways: readonly Way[],
    how: Comparison | 'letters',
    { table, entries = new Map() }: { table?: CharacterTable | undefined; entries?: Entries } = {},
  ): Promise<SearchAnswer> {
    let answer = NO_ANSWER;
    for (const way of ways) {
      const files = await Promise.all(
        way.map(async (key) => parseUnitFile(await this.#files.need(this.#pathOf(key)))),
      );
      for (const { units } of files) for (const each of parseEntries(units)) entries.set(each.publicId, each);
      const known = table ?? parseCharacters(files.map(({ characters }) => characters).join('\n'));
      const isLeast = way.some((key, at) => files[at]?.overfull.has(hashOfKey(key)) === true);
      const comparison = how === 'letters' ? 'asked' : how;
      answer = { ...search(prepare([...entries.values()], known), this.#request, comparison), isLeast };
      // Letters may have been cut in the wrong places, and a slip may lie where two runs meet: another way is tried then.
      const isSure = answer.found > 0 || (how !== 'letters' && how !== 'nearly');
      if (answer.found >= ENOUGH || (isSure && !isLeast)) return answer;
    }
    return answer;
  }

  #pathOf(key: string): string {
    const family = familyOf(key);
    const bits = this.#layout.bits[family];
    return shardPath(family, shardOf(hashOfKey(key), bits), bits);
  }
}

/** Units that were read for a question, by public id. */
type Entries = Map<string, SearchEntry>;

/** Runs of syllables that are asked for before initials are. */
const MOST_SPELLED = 6;

/** Units that answer a question even where there are more: nobody reads on, and the shard keeps the best. */
const ENOUGH = 5;

async function firstFound(
  asks: readonly (() => SearchAnswer | Promise<SearchAnswer>)[],
): Promise<SearchAnswer> {
  let isLeast = false;
  for (const ask of asks) {
    const answer = await ask();
    if (answer.found > 0) return answer;
    isLeast ||= answer.isLeast;
  }
  return { ...NO_ANSWER, isLeast };
}
