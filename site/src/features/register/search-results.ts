import type { Day } from '../../../../shared/kernel/days.ts';
import type { SearchFilters, SearchHit } from '../../../../shared/register/search/schema.ts';
import { statusOn } from '../../../../shared/register/status.ts';
import { element } from './elements.ts';
import type { SearchParts } from './search-parts.ts';

/** Answers as elements of the page. */
export class SearchResults {
  readonly #parts: SearchParts;
  /** `/en` or nothing. */
  readonly #root: string;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#root = parts.form.dataset.root ?? '';
  }

  advice = (): Node => this.#parts.part('data-part=advice');

  /** The hits as a list of links, with what matched marked. */
  list(hits: readonly SearchHit[], today: Day): HTMLElement {
    const list = element('ol', 'hits');
    list.append(...hits.map((hit) => this.#item(hit, today)));
    return list;
  }

  /** The way to the list that the filters mean. */
  listLink({ division, field }: SearchFilters): HTMLElement {
    const whole = field === undefined ? '' : `${this.#parts.form.dataset.province}/${field}/`;
    const path = `/register/${division === undefined ? whole : `${division}/`}`;
    const line = element('p');
    line.append(this.#link(path, this.#parts.say('list')));
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
    item.append(
      link,
      this.#parts.part(`data-status=${status}`),
      element('p', 'hit-facts', facts.join(' · ')),
    );
    return item;
  }

  #link(path: string, text?: string): HTMLAnchorElement {
    const link = element('a', undefined, text);
    link.href = this.#root + path;
    return link;
  }

  /** A unit of another province has no option: its code is shown. */
  #option(name: string, value: string): string {
    const option = this.#parts.form.querySelector<HTMLOptionElement>(
      `[name=${name}] [value="${CSS.escape(value)}"]`,
    );
    return option?.text ?? value;
  }
}
