import { onceItWorks } from '../../../../shared/kernel/once-it-works.ts';
import { whenBack } from '../connection/when-back.ts';
import type { SearchAnswering, Shown } from './search-answering.ts';
import { SearchParts } from './search-parts.ts';

const PAUSE_MS = 120;

interface Places {
  readonly form: HTMLFormElement;
  readonly question: HTMLInputElement;
  readonly said: HTMLElement;
  readonly found: HTMLElement;
  readonly parts: SearchParts;
}

/** Answers while somebody types, from the register's own files; the address always says what was asked. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const question = document.querySelector<HTMLInputElement>('#q');
  const said = document.querySelector<HTMLElement>('#said');
  const found = document.querySelector<HTMLElement>('#found');
  const parts = document.querySelector<HTMLTemplateElement>('#parts');
  if (!form || !question || !said || !found || !parts) return;
  new SearchPage({ form, question, said, found, parts: new SearchParts(form, parts) }).start();
}

class SearchPage {
  readonly #places: Places;
  /** Loaded with the first question; where it did not come, asked for again with the next. */
  readonly #answering: () => Promise<SearchAnswering>;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(places: Places) {
    this.#places = places;
    this.#answering = onceItWorks(async () => {
      const { SearchAnswering } = await import('./search-answering.ts');
      return new SearchAnswering(places.parts);
    });
  }

  start(): void {
    const { form, question, said, found } = this.#places;
    this.#fillFromAddress();
    // Whoever is at a field is about to ask: what answers has come by the time that they have typed.
    form.addEventListener('focusin', () => void this.#answering().catch(() => {}), { once: true });
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
    // Where it offers to try again, nothing could be answered.
    whenBack(() => said.querySelector('button') && void this.#answer());
    const near = document.querySelector<HTMLElement>('#near');
    near?.addEventListener('click', () => {
      import('./near-answering.ts').then(
        ({ toggleNearMe }) => toggleNearMe(near, this.#places),
        () => this.#showFailure(),
      );
    });
    if (this.#asked().size > 0) void this.#answer();
  }

  #fillFromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const control = this.#places.form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    }
  }

  /** What the form says, without what is left open. */
  #asked(): URLSearchParams {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#places.form)) {
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim());
    }
    return asked;
  }

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#answer(), PAUSE_MS);
  }

  /** The newest question wins: an answer that comes late is dropped. */
  async #answer(): Promise<void> {
    clearTimeout(this.#pause);
    const { said, found, parts } = this.#places;
    const asked = this.#asked();
    this.#turn += 1;
    const turn = this.#turn;
    history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
    if (asked.size === 0) return this.#show({ said: '', found: [] });
    if (found.childElementCount === 0) said.textContent = parts.say('waiting');
    try {
      const shown = await (await this.#answering()).answer(asked);
      if (turn === this.#turn) this.#show(shown);
    } catch {
      if (turn === this.#turn) this.#showFailure();
    }
  }

  #show(shown: Shown): void {
    const { said, found } = this.#places;
    said.textContent = shown.said;
    found.replaceChildren(...shown.found);
  }

  /** What was found last stays. */
  #showFailure(): void {
    const { said, found, parts } = this.#places;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'button button-quiet';
    again.textContent = parts.say('again');
    again.addEventListener('click', () => void this.#answer());
    said.replaceChildren(parts.say(found.childElementCount === 0 ? 'failedFirst' : 'failed'), ' ', again);
  }

  #moveAmongResults(event: KeyboardEvent): void {
    const { found, question } = this.#places;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Escape') return;
    event.preventDefault();
    const links = [...found.querySelectorAll('a')];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
    (step === 0 || next === undefined ? question : next).focus();
  }
}
