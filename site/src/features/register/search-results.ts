import type { Day } from '../../../../shared/kernel/days.ts';
import type { SearchFilters, SearchHit } from '../../../../shared/register/search/schema.ts';
import { statusOn } from '../../../../shared/register/status.ts';
import type { SearchAnswerWord } from '../../i18n/search-answers.ts';
import { element } from './elements.ts';

/** What answers are put together from: parts of the page in the reader's language. */
export class SearchResults {
  /** Its options say places, fields and statuses. */
  readonly #form: HTMLFormElement;
  readonly #parts: DocumentFragment;
  /** `/en` or nothing. */
  readonly #root: string;

  constructor(form: HTMLFormElement, parts: HTMLTemplateElement) {
    this.#form = form;
    this.#parts = parts.content;
    this.#root = form.dataset.root ?? '';
  }

  say = (word: SearchAnswerWord): string => this.#part(`data-part=${word}`).textContent ?? '';

  advice = (): Node => this.#part('data-part=advice');

  /** The hits as a list of links, with what matched marked. */
  list(hits: readonly SearchHit[], today: Day): HTMLElement {
    const list = element('ol', 'hits');
    list.append(...hits.map((hit) => this.#item(hit, today)));
    return list;
  }

  /** The way to the list that the filters mean. */
  listLink({ division, field }: SearchFilters): HTMLElement {
    const whole = field === undefined ? '' : `${this.#form.dataset.province}/${field}/`;
    const line = element('p');
    line.append(this.#link(`/register/${division === undefined ? whole : `${division}/`}`, this.say('list')));
    return line;
  }

  #item({ entry, ranges }: SearchHit, today: Day): HTMLElement {
    const { status } = statusOn(entry, today);
    const link = this.#link(`/units/${entry.publicId}/`);
    link.lang = 'zh-CN';
    let from = 0;
    for (const [start, end] of ranges) {
      link.append(entry.name.slice(from, start), element('mark', undefined, entry.name.slice(start, end)));
      from = end;
    }
    link.append(entry.name.slice(from));
    const facts = [
      this.#option('division', entry.division),
      this.#option('field', entry.field),
      entry.certificateNumber,
    ];
    const item = element('li');
    item.append(link, this.#part(`data-status=${status}`), element('p', 'hit-facts', facts.join(' · ')));
    return item;
  }

  #link(path: string, text?: string): HTMLAnchorElement {
    const link = element('a', undefined, text);
    link.href = this.#root + path;
    return link;
  }

  #part(which: string): Node {
    return this.#parts.querySelector(`[${which}]`)?.cloneNode(true) ?? element('span');
  }

  /** A unit of another province has no option: its code is shown. */
  #option(name: string, value: string): string {
    const option = this.#form.querySelector<HTMLOptionElement>(
      `[name=${name}] [value="${CSS.escape(value)}"]`,
    );
    return option?.text ?? value;
  }
}
