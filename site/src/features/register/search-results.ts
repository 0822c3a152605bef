import type { Day } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import type { SearchFilters, SearchHit } from '../../../../shared/register/search/schema.ts';
import { statusOn } from '../../../../shared/register/status.ts';
import { ICON_PATHS } from '../../render/icon-paths.ts';
import { element } from './elements.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROUND = 'M12 1a11 11 0 100 22 11 11 0 000-22z';
const OCTAGON = 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z';

interface Context {
  /** Its options say places, fields and statuses in the reader's language. */
  readonly form: HTMLFormElement;
  readonly locale: Locale;
  readonly today: Day;
}

/** The hits as a list of links, with what matched marked. */
export function resultList(hits: readonly SearchHit[], context: Context): HTMLElement {
  const list = element('ol', 'hits');
  list.append(...hits.map((hit) => resultItem(hit, context)));
  return list;
}

/** What to try where nothing was found. */
export function adviceElements(advice: readonly string[], note: string): readonly HTMLElement[] {
  const list = element('ul', 'advice');
  list.append(...advice.map((text) => element('li', undefined, text)));
  return [list, element('p', 'quiet', note)];
}

/** The way to the list that the filters mean. */
export function listLink({ division, field }: SearchFilters, locale: Locale, text: string): HTMLElement {
  const link = element('a', undefined, text);
  const place =
    division === undefined && field !== undefined ? `530000/${field}/` : division ? `${division}/` : '';
  link.href = `${locale === 'en' ? '/en' : ''}/register/${place}`;
  const line = element('p');
  line.append(link);
  return line;
}

function resultItem({ entry, ranges }: SearchHit, { form, locale, today }: Context): HTMLElement {
  const { status } = statusOn(entry, today);
  const link = element('a');
  link.lang = 'zh-CN';
  link.setAttribute('href', `${locale === 'en' ? '/en' : ''}/units/${entry.publicId}/`);
  link.append(...markedName(entry.name, ranges));
  const tag = element('span', `tag tag-${status}`);
  tag.dataset.status = status;
  tag.append(statusIcon(status), optionText(form, 'status', status));
  const facts = [optionText(form, 'division', entry.division), optionText(form, 'field', entry.field)];
  const line = element('p', 'hit-facts', [...facts, entry.certificateNumber].join(' · '));
  const item = element('li');
  item.append(link, tag, line);
  return item;
}

function markedName(name: string, ranges: SearchHit['ranges']): readonly Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    nodes.push(
      document.createTextNode(name.slice(from, start)),
      element('mark', undefined, name.slice(start, end)),
    );
    from = end;
  }
  return [...nodes, document.createTextNode(name.slice(from))];
}

/** A unit of another province has no option: its code is shown. */
function optionText(form: HTMLFormElement, name: string, value: string): string {
  const option = form.querySelector<HTMLOptionElement>(
    `select[name=${name}] option[value="${CSS.escape(value)}"]`,
  );
  return option?.text ?? value;
}

function statusIcon(status: keyof typeof ICON_PATHS): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    class: 'status-icon',
    viewBox: '0 0 24 24',
    width: '24',
    height: '24',
    'aria-hidden': 'true',
  })) {
    icon.setAttribute(name, value);
  }
  const holds = status === 'certified' || status === 'expiring';
  icon.append(path({ d: holds ? ROUND : OCTAGON, fill: 'currentColor' }));
  icon.append(
    path({
      d: ICON_PATHS[status],
      fill: 'none',
      class: 'status-glyph',
      'stroke-width': '2.4',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return icon;
}

function path(attributes: Readonly<Record<string, string>>): SVGElement {
  const shape = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  return shape;
}
