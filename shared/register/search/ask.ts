import { folded } from './fold.ts';
import {
  CHARACTERS_PATH,
  IDENTIFIERS_PATH,
  INDEX_PATH,
  LAYOUT_MARK,
  parseEntries,
  parseUnitFile,
  READINGS_PATH,
} from './index-file.ts';
import type { SearchAnswer, SearchEntry, SearchRequest } from './schema.ts';
import { searchEach } from './search.ts';

/** Text of a file of the site; `undefined` where there is none. */
export type LoadText = (path: string, signal: AbortSignal) => Promise<string | undefined>;

const LETTERS = /[a-z]/;
const USCC = /^[0-9a-z]{18}$/;

/** Searches the published files. Keeps what it has read, so that only the first question pays for it. */
export class RegisterSearch {
  readonly #load: LoadText;
  readonly #files = new Map<string, Promise<string | undefined>>();
  /** Shards that are on their way. */
  readonly #coming = new Map<string, AbortController>();

  /** @param load what it throws, `ask` throws */
  constructor(load: LoadText) {
    this.#load = load;
  }

  /**
   * @returns `undefined` where no index has been published
   * @throws whatever `load` throws; Error where a file of the index is missing
   */
  async ask(request: SearchRequest): Promise<SearchAnswer | undefined> {
    const text = await this.#read(INDEX_PATH);
    if (text === undefined) return undefined;
    if (!text.startsWith(LAYOUT_MARK)) return this.#askWhole(text, request);
    const { askShards } = await import('./ask-shards.ts');
    return askShards(text, request, {
      find: (path) => this.#read(path),
      need: (path) => this.#need(path),
    });
  }

  /** Breaks off what a question waits for that nobody waits for any more; files that every question needs go on. */
  drop(): void {
    for (const [path, controller] of this.#coming) {
      this.#files.delete(path);
      controller.abort();
    }
    this.#coming.clear();
  }

  /** A small register is compared exhaustively; nothing is lost to a cap. */
  async #askWhole(text: string, request: SearchRequest): Promise<SearchAnswer> {
    const { characters, units } = parseUnitFile(text);
    let entries = parseEntries(units);
    if (USCC.test(folded(request.text))) entries = withHashes(entries, await this.#need(IDENTIFIERS_PATH));
    const known = LETTERS.test(folded(request.text)) ? await this.#need(READINGS_PATH) : characters;
    return searchEach(entries, request, {
      characters: known,
      needMany: () => this.#need(CHARACTERS_PATH),
    });
  }

  async #need(path: string): Promise<string> {
    const text = await this.#read(path);
    if (text !== undefined) return text;
    // The register may have been cut anew since its first file was read.
    this.#files.clear();
    throw new Error(`expected ${path} of the search index`);
  }

  /** Each file once; one that failed is asked for again. */
  #read(path: string): Promise<string | undefined> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const controller = new AbortController();
    const reading = this.#load(path, controller.signal);
    this.#files.set(path, reading);
    if (path !== INDEX_PATH && path !== CHARACTERS_PATH) this.#coming.set(path, controller);
    const isOwn = (): boolean => this.#files.get(path) === reading;
    reading.then(
      () => isOwn() && this.#coming.delete(path),
      () => isOwn() && this.#files.delete(path) && this.#coming.delete(path),
    );
    return reading;
  }
}

const withHashes = (entries: readonly SearchEntry[], hashes: string): readonly SearchEntry[] => {
  const each = hashes.split('\n');
  return entries.map((entry, at) => (each[at] ? { ...entry, usccHash: each[at] } : entry));
};
