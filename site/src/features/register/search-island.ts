import { asInstant, type Day, dayInShanghai } from '../../../../shared/kernel/days.ts';
import type { Field } from '../../../../shared/register/fields.ts';
import type { Status } from '../../../../shared/register/schema.ts';
import { RegisterSearch } from '../../../../shared/register/search/ask.ts';
import type { SearchAnswer, SearchRequest } from '../../../../shared/register/search/schema.ts';
import { searchAnswerText } from '../../render/search-answer-text.ts';
import { element } from './elements.ts';
import { SearchResults } from './search-results.ts';

const PAUSE_MS = 120;
const MOST_HITS = 50;

interface Parts {
  readonly form: HTMLFormElement;
  readonly question: HTMLInputElement;
  readonly said: HTMLElement;
  readonly found: HTMLElement;
  readonly results: SearchResults;
}

/** Answers while somebody types, from the register's own files; the address always says what was asked. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const question = document.querySelector<HTMLInputElement>('#q');
  const said = document.querySelector<HTMLElement>('#said');
  const found = document.querySelector<HTMLElement>('#found');
  const parts = document.querySelector<HTMLTemplateElement>('#parts');
  if (!form || !question || !said || !found || !parts) return;
  new SearchPage({ form, question, said, found, results: new SearchResults(form, parts) }).start();
}

class SearchPage {
  readonly #parts: Parts;
  readonly #search = new RegisterSearch(fetchText);
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    const { form, question, found } = this.#parts;
    this.#fillFromAddress();
    form.addEventListener('input', () => this.#soon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    question.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      const first = found.querySelector('a');
      if (first === null) return;
      event.preventDefault();
      first.focus();
    });
    found.addEventListener('keydown', (event) => this.#moveAmongResults(event));
    if (this.#isAsked()) void this.#answer();
  }

  #fillFromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const control = this.#parts.form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    }
  }

  /** What the form says, without what is left open. */
  #asked(): URLSearchParams {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#parts.form)) {
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim());
    }
    return asked;
  }

  #isAsked = (): boolean => this.#asked().size > 0;

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#answer(), PAUSE_MS);
  }

  /** The newest question wins: an answer that comes late is dropped. */
  async #answer(): Promise<void> {
    clearTimeout(this.#pause);
    const { said, found, results } = this.#parts;
    const asked = this.#asked();
    this.#turn += 1;
    const turn = this.#turn;
    history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
    if (asked.size === 0) {
      said.textContent = '';
      found.replaceChildren();
      return;
    }
    if (found.childElementCount === 0) said.textContent = results.say('waiting');
    try {
      const request = requestOf(asked);
      this.#search.drop();
      const answer = await this.#search.ask(request);
      if (turn !== this.#turn) return;
      if (answer === undefined) said.textContent = results.say('unpublished');
      else this.#show(answer, request);
    } catch {
      if (turn === this.#turn) this.#showFailure();
    }
  }

  #show(answer: SearchAnswer, { filters }: SearchRequest): void {
    const { said, found, results } = this.#parts;
    if (answer.isTooWide === true) {
      said.textContent = results.say('tooWide');
      found.replaceChildren(results.listLink(filters));
      return;
    }
    said.textContent = searchAnswerText(answer, results.say);
    found.replaceChildren(answer.found === 0 ? results.advice() : results.list(answer.hits, today()));
  }

  #showFailure(): void {
    const { said, found, results } = this.#parts;
    const again = element('button', 'button button-quiet', results.say('again'));
    again.type = 'button';
    again.addEventListener('click', () => void this.#answer());
    said.replaceChildren(results.say(found.childElementCount === 0 ? 'failedFirst' : 'failed'), ' ', again);
  }

  #moveAmongResults(event: KeyboardEvent): void {
    const { found, question } = this.#parts;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Escape') return;
    event.preventDefault();
    const links = [...found.querySelectorAll('a')];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
    (step === 0 || next === undefined ? question : next).focus();
  }
}

/** The reader's own clock: a page that stays open over midnight goes on being right. */
const today = (): Day => dayInShanghai(asInstant(new Date()));

function requestOf(asked: URLSearchParams): SearchRequest {
  const filters = {
    field: (asked.get('field') ?? undefined) as Field | undefined,
    division: asked.get('division') ?? undefined,
    status: (asked.get('status') ?? undefined) as Status | undefined,
  };
  return { text: asked.get('q') ?? '', filters, today: today(), limit: MOST_HITS };
}

async function fetchText(path: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(path, { signal });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`expected ${path}, got status ${answer.status}`);
  return answer.text();
}
