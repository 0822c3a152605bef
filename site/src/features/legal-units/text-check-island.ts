import terms from '../../../../shared/legal-units/data/non-legal-terms.json' with { type: 'json' };
import {
  correctedText,
  type Finding,
  findNonLegalUnits,
  replacementOf,
  type Terms,
} from '../../../../shared/legal-units/scan-text.ts';
import { element } from '../register/elements.ts';

/** A test parses the file by its schema; here it is taken as it is. */
const TERMS = { idioms: terms.idioms, terms: terms.terms } as unknown as Terms;
const PAUSE_MS = 250;
/** A longer text makes no address that can be handed on. */
const MOST_SHARED = 1_000;

const part = <E extends HTMLElement>(selector: string): E | null => document.querySelector<E>(selector);

/** Marks while somebody types or pastes. The text goes nowhere; a link to it holds it behind the `#`. */
export function startTextCheck(): void {
  const form = part<HTMLFormElement>('#text-check');
  const box = part<HTMLTextAreaElement>('#t');
  if (!form || !box) return;
  const fill = (): void => {
    box.value = new URLSearchParams(location.hash.slice(1)).get('t') ?? box.value;
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => show(box.value), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    fill();
    show(box.value);
  });
  const copy = part<HTMLButtonElement>('#copy');
  copy?.addEventListener('click', () => {
    void navigator.clipboard?.writeText(part<HTMLTextAreaElement>('#c')?.value ?? '').then(() => {
      copy.textContent = copy.dataset.copied ?? '';
    });
  });
  form.hidden = false;
  fill();
  show(box.value);
}

function show(text: string): void {
  const findings = findNonLegalUnits(text, TERMS);
  const count = part('#found');
  const isAsked = text.trim() !== '';
  if (count !== null) {
    const words =
      findings.length === 0 ? count.dataset.none : count.dataset.found?.replace('{}', `${findings.length}`);
    count.textContent = isAsked ? (words ?? '') : '';
  }
  const marked = part('#marked');
  marked?.replaceChildren(...markedText(text, findings));
  marked?.toggleAttribute('hidden', findings.length === 0);
  const list = part('#findings');
  list?.replaceChildren(...findings.map((finding) => findingItem(finding, list.dataset)));
  showCorrected(text, findings);
  const share = part('#share');
  share?.toggleAttribute('hidden', !isAsked || text.length > MOST_SHARED);
  part<HTMLAnchorElement>('#share-link')?.setAttribute('href', `#${new URLSearchParams({ t: text })}`);
}

function showCorrected(text: string, findings: readonly Finding[]): void {
  const corrected = correctedText(text, findings);
  const box = part<HTMLTextAreaElement>('#c');
  if (box !== null) box.value = corrected;
  part('#corrected')?.toggleAttribute('hidden', corrected === text);
}

function markedText(text: string, findings: readonly Finding[]): readonly (string | HTMLElement)[] {
  let at = 0;
  const parts: (string | HTMLElement)[] = [];
  for (const { start, end, isSure, text: found } of findings) {
    parts.push(text.slice(at, start), element('mark', isSure ? undefined : 'unsure', found));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function findingItem(finding: Finding, words: DOMStringMap): HTMLElement {
  const { term, isSure, isPrice, amount, text } = finding;
  const item = element('li', isSure ? undefined : 'unsure');
  const replacement = replacementOf(finding);
  const said = amount === undefined ? term.to : `${amount.text} ${term.to}`;
  const sign = amount !== undefined && !amount.exact ? '≈ ' : '';
  const change = element('p', 'change');
  const found = element('span', undefined, `${text} → `);
  found.lang = 'zh-CN';
  change.append(found, `${sign}${replacement ?? said}`);
  const why =
    term.level === 'medical' ? words.medical : !isSure ? words.unsure : isPrice ? words.price : words.sure;
  const note = document.querySelector(`[data-note="${term.id}"]`)?.textContent;
  const line = element('p', 'quiet', [`${why ?? ''}: ${term.to}`, ...(note ? [note] : [])].join(' · '));
  item.append(change, line);
  return item;
}
