import { asInstant, type Day, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { RegisterSearch } from '../../../../shared/register/search/ask.ts';
import { searchAnswerText } from '../../render/search-answer-text.ts';
import { filtersIn } from './search-filters.ts';
import type { SearchParts } from './search-parts.ts';
import { SearchResults } from './search-results.ts';

const MOST_HITS = 50;

/** What the page shows for a question: a line that says how it went, and what was found. */
export interface Shown {
  readonly said: string;
  readonly found: readonly Node[];
}

/** Answers questions from the register's own files. Loaded with the first question: who only opens the page asks none. */
export class SearchAnswering {
  readonly #search = new RegisterSearch(fetchText);
  readonly #parts: SearchParts;
  readonly #results: SearchResults;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#results = new SearchResults(parts);
  }

  /**
   * @param asked fields of the form, without what is left open
   * @throws where a file of the index cannot be had
   */
  async answer(asked: URLSearchParams): Promise<Shown> {
    const filters = filtersIn(asked);
    this.#search.drop();
    const request = { text: asked.get('q') ?? '', filters, today: today(), limit: MOST_HITS };
    const answer = await this.#search.ask(request);
    const { say } = this.#parts;
    if (answer === undefined) return { said: say('unpublished'), found: [] };
    if (answer.isTooWide === true) return { said: say('tooWide'), found: [this.#results.listLink(filters)] };
    const found = answer.found === 0 ? this.#results.advice() : this.#results.list(answer.hits, today());
    return { said: searchAnswerText(answer, say), found: [found] };
  }
}

/** The reader's own clock: a page that stays open over midnight goes on being right. */
const today = (): Day => dayInShanghai(asInstant(new Date()));

async function fetchText(path: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(path, { signal });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`expected ${path}, got status ${answer.status}`);
  return answer.text();
}
