import { compared, type Rational, rational, readRational } from '../../../../shared/kernel/rationals.ts';
import { converted } from '../../../../shared/legal-units/convert.ts';
import { element } from '../register/elements.ts';

const ONE = rational('1');
const THOUSAND = rational('1000');

/** A unit as the tables of the page have it. */
interface ShownUnit {
  readonly id: string;
  readonly quantity: string;
  readonly symbol: string;
  readonly name: string;
  readonly standing: Node;
  readonly isLegal: boolean;
  readonly factor: string;
  readonly offset: string | undefined;
  readonly pi: number;
  readonly approximate: boolean;
}

/** Converts while somebody types. What was asked stands behind the `#` of the address, which is sent to nobody. */
export function startConverter(): void {
  const form = document.querySelector<HTMLFormElement>('#convert');
  const value = form?.querySelector<HTMLInputElement>('#v');
  const unit = form?.querySelector<HTMLSelectElement>('#u');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (!form || !value || !unit || !answer) return;
  const units = [...document.querySelectorAll<HTMLElement>('[data-unit]')].map(shownUnit);
  const fill = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1));
    value.value = asked.get('v') ?? value.value;
    const known = units.find(({ id }) => id === asked.get('u'));
    if (known !== undefined) unit.value = known.id;
  };
  const show = (): void => {
    const typed = value.value.normalize('NFKC').replaceAll(/\s/g, '').replace('−', '-');
    const number = readRational(typed);
    showFault(value, typed !== '' && number === undefined);
    const from = units.find(({ id }) => id === unit.value);
    const isAsked = number !== undefined && from !== undefined;
    answer.replaceChildren(...(isAsked ? answerElements(number, from, units) : []));
  };
  form.addEventListener('input', () => {
    show();
    history.replaceState(null, '', `#${new URLSearchParams({ v: value.value, u: unit.value })}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    fill();
    show();
  });
  form.hidden = false;
  fill();
  show();
}

function shownUnit(row: HTMLElement): ShownUnit {
  const [symbol, name, , standing] = row.children;
  const { unit = '', quantity = '', factor = '1', offset, pi, approximate, legal } = row.dataset;
  return {
    id: unit,
    quantity,
    symbol: symbol?.textContent ?? '',
    name: name?.textContent ?? '',
    standing: standing?.firstElementChild ?? document.createTextNode(''),
    isLegal: legal !== undefined,
    factor,
    offset,
    pi: Number(pi ?? 0),
    approximate: approximate !== undefined,
  };
}

/** First in the legal unit that gives a number between one and a thousand, then in all of them. */
function answerElements(
  value: Rational,
  from: ShownUnit,
  units: readonly ShownUnit[],
): readonly HTMLElement[] {
  const rows = units
    .filter((unit) => unit.quantity === from.quantity && unit.id !== from.id)
    .map((unit) => ({ unit, ...converted(value, scale(from), scale(unit)) }));
  const legal = rows.filter(({ unit }) => unit.isLegal);
  const best = legal.find(({ text }) => isReadable(text)) ?? legal[0] ?? rows[0];
  if (best === undefined) return [];
  const asked = `${converted(value, scale(from), scale(from)).text} ${from.symbol}`;
  const heading = element('h2', 'converted');
  heading.append(
    element('span', undefined, `${asked} ${best.exact ? '=' : '≈'} `),
    element('strong', undefined, `${best.text} ${best.unit.symbol}`),
  );
  const table = element('table', 'converted-table');
  const body = element('tbody');
  for (const { unit, text, exact } of rows) {
    const row = element('tr');
    const number = element('td', 'number', `${exact ? '' : '≈ '}${text} `);
    number.append(element('b', undefined, unit.symbol));
    const name = element('th', undefined, `${unit.name} `);
    name.scope = 'row';
    if (!unit.isLegal) name.append(unit.standing.cloneNode(true));
    row.append(name, number);
    body.append(row);
  }
  table.append(body);
  return [heading, table];
}

const scale = ({ factor, offset, pi, approximate }: ShownUnit) => ({ factor, offset, pi, approximate });

const isReadable = (text: string): boolean => {
  const size = readRational(text.replace('−', ''));
  return size !== undefined && compared(size, ONE) >= 0 && compared(size, THOUSAND) < 0;
};

function showFault(input: HTMLInputElement, isFault: boolean): void {
  document.getElementById('v-error')?.toggleAttribute('hidden', !isFault);
  input.setAttribute('aria-describedby', isFault ? 'v-hint v-error' : 'v-hint');
  if (isFault) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
