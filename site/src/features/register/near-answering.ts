import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { canLieIn } from '../../../../shared/register/coordinates.ts';
import { nearestTo, readSurroundings, type Surroundings } from '../../../../shared/register/search/nearby.ts';
import { NEAR_WORDS } from '../../i18n/near-words.ts';
import { type DevicePosition, devicePosition } from './device-position.ts';
import { element } from './elements.ts';
import { lengthText } from './length-text.ts';
import { filtersIn } from './search-filters.ts';
import type { SearchParts } from './search-parts.ts';
import { SearchResults } from './search-results.ts';

const MOST_HITS = 30;

interface Places {
  readonly form: HTMLFormElement;
  readonly found: HTMLElement;
  readonly parts: SearchParts;
}

let panel: NearMe | undefined;

/** Opens what is near below the form, or closes it again. */
export function toggleNearMe(button: HTMLElement, places: Places): void {
  panel ??= new NearMe(button, places);
  panel.toggle();
}

type Position = Extract<DevicePosition, { kind: 'found' }>;

/**
 * What lies near somebody who allows it. It explains before the browser asks. The position stays in this object: it is
 * in no request, in no address and in no store, and gone when the panel is closed.
 */
class NearMe {
  readonly #button: HTMLElement;
  readonly #places: Places;
  readonly #words;
  readonly #section = element('section', 'near-me');
  readonly #explained = element('div');
  readonly #use: HTMLButtonElement;
  readonly #said = element('p');
  readonly #list = element('div');
  /** The search's own results: one list at a time. */
  readonly #others: HTMLElement | null;
  #position: Position | undefined;
  #around: Surroundings | undefined;
  #turn = 0;
  #isBusy = false;

  constructor(button: HTMLElement, places: Places) {
    this.#button = button;
    this.#places = places;
    this.#others = places.found.closest('section');
    this.#words = NEAR_WORDS[places.form.dataset.root === '/en' ? 'en' : 'zh'];
    this.#use = this.#act(this.#words.use, 'button', () => void this.#start());
    this.#build();
    places.form.addEventListener('input', ({ target }) => {
      if (!this.#section.isConnected) return;
      if (target instanceof HTMLSelectElement) this.#show();
      else this.#close();
    });
    places.form.addEventListener('submit', () => this.#close());
  }

  toggle(): void {
    if (this.#section.isConnected) {
      this.#close();
      return;
    }
    this.#others?.before(this.#section);
    this.#button.setAttribute('aria-expanded', 'true');
  }

  #build(): void {
    const title = element('h2', undefined, this.#words.title);
    title.id = 'near-title';
    this.#section.id = 'near-me';
    this.#section.setAttribute('aria-labelledby', title.id);
    this.#button.setAttribute('aria-controls', this.#section.id);
    this.#said.setAttribute('role', 'status');
    this.#explained.append(...this.#words.explains.map((text) => element('p', undefined, text)));
    const acts = element('p', 'near-acts');
    const close = this.#act(this.#words.close, 'button button-quiet', () => {
      this.#close();
      this.#button.focus();
    });
    acts.append(this.#use, close);
    this.#section.append(title, this.#explained, acts, this.#said, this.#list);
  }

  #act(text: string, className: string, act: () => void): HTMLButtonElement {
    const button = element('button', className, text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  /** Where somebody is, is forgotten with it. */
  #close(): void {
    if (!this.#section.isConnected) return;
    this.#turn += 1;
    this.#position = undefined;
    this.#around = undefined;
    this.#busy(false);
    this.#say('');
    this.#list.replaceChildren();
    this.#explained.hidden = false;
    this.#section.remove();
    if (this.#others !== null) this.#others.hidden = false;
    this.#button.setAttribute('aria-expanded', 'false');
  }

  async #start(): Promise<void> {
    if (this.#isBusy) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#busy(true);
    this.#say(this.#words.locating);
    const position = await devicePosition();
    if (turn !== this.#turn) return;
    const { province = '' } = this.#places.form.dataset;
    if (position.kind !== 'found') this.#fail(this.#words[position.kind]);
    else if (!canLieIn(position.coordinates, province)) this.#fail(this.#words.outside);
    else await this.#read(position, turn);
    if (turn === this.#turn) this.#busy(false);
  }

  async #read(position: Position, turn: number): Promise<void> {
    this.#say(this.#words.reading);
    try {
      const around = await readSurroundings(position.coordinates, fetchText);
      if (turn !== this.#turn) return;
      if (around === undefined) return this.#fail(this.#words.unpublished);
      this.#position = position;
      this.#around = around;
      this.#show();
    } catch {
      if (turn === this.#turn) this.#fail(navigator.onLine ? this.#words.failed : this.#words.offline);
    }
  }

  /** Nothing of an earlier place is left standing beside a failure. */
  #fail(text: string): void {
    this.#position = undefined;
    this.#around = undefined;
    this.#list.replaceChildren();
    this.#explained.hidden = false;
    if (this.#others !== null) this.#others.hidden = false;
    this.#say(text);
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }

  #busy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.#use.setAttribute('aria-disabled', String(isBusy));
  }

  /** What is near and meets the filters as they are chosen now. */
  #show(): void {
    if (this.#position === undefined || this.#around === undefined) return;
    const { form, parts } = this.#places;
    const { coordinates, accuracyMetres } = this.#position;
    const today = dayInShanghai(asInstant(new Date()));
    const request = { filters: filtersIn(new FormData(form)), today, limit: MOST_HITS };
    const { hits, found } = nearestTo(coordinates, this.#around.units, request);
    const counted = found > hits.length ? this.#words.more(found, hits.length) : this.#words.found(found);
    this.#say(
      `${found === 0 ? this.#words.none : counted}${this.#words.accuracy(lengthText(accuracyMetres, this.#words))}`,
    );
    const list = new SearchResults(parts).list(
      hits.map(({ entry }) => ({ entry, match: 'prefix', ranges: [] })),
      today,
    );
    hits.forEach(({ metres }, at) => {
      const facts = list.children[at]?.querySelector('.hit-facts');
      facts?.prepend(element('strong', undefined, lengthText(metres, this.#words)), ' · ');
    });
    const { withoutCoordinates } = this.#around;
    const without =
      withoutCoordinates === 0 ? [] : [element('p', 'quiet', this.#words.without(withoutCoordinates))];
    this.#list.replaceChildren(list, ...without);
    this.#explained.hidden = true;
    if (this.#others !== null) this.#others.hidden = true;
  }
}

/** Kept by no cache: the files of a square, left on the device, would say that somebody was there. */
async function fetchText(path: string): Promise<string | undefined> {
  const answer = await fetch(path, { cache: 'no-store' });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`expected ${path}, got status ${answer.status}`);
  return answer.text();
}
