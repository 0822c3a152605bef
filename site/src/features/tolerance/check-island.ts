import type { Locale } from '../../../../shared/register/divisions.ts';
import { QUANTITY_ADVICE } from '../../../../shared/tolerance/quantity-advice.ts';
import type { CheckAnswers } from '../../i18n/check-answers.ts';
import { element } from '../register/elements.ts';
import { answerElements } from './answer.ts';
import { answerTo, type Faults } from './question.ts';

/**
 * Answers while somebody types. What was asked stands behind the `#` of the address: it can be shared, and a browser
 * sends that part to nobody.
 */
export function startCheck(words: CheckAnswers): void {
  const form = document.querySelector<HTMLFormElement>('#check');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (form === null || answer === null) return;
  const locale: Locale = form.dataset.locale === 'en' ? 'en' : 'zh';
  fillFromAddress(form);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    showRule(form);
    const asked = askedIn(form);
    history.replaceState(null, '', `${location.pathname}#${new URLSearchParams(asked)}`);
    const { answered, faults } = answerTo(asked);
    showFaults(form, faults, locale);
    answer.replaceChildren(...(answered === undefined ? [] : answerElements(answered, words)));
    if (answered === undefined) return;
    const [path, text] = words.complain;
    const link = element('a', 'button', text);
    // Behind the `#`, as here: it is handed over on this device and sent to nobody.
    link.href = `${path}${location.hash}`;
    answer.append(link);
  };
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(show, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    show();
    answer.querySelector('h2')?.scrollIntoView();
  });
  showRule(form);
  const isAskedByAddress = (): boolean => location.hash.includes('=') || location.search !== '';
  if (isAskedByAddress()) show();
  addEventListener('hashchange', () => {
    if (!isAskedByAddress()) return;
    fillFromAddress(form);
    show();
  });
}

/** Fields of the other rules are hidden and are no part of the question. */
function showRule(form: HTMLFormElement): void {
  const rule = new FormData(form).get('rule');
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('[data-rules]')) {
    const isAsked = part.dataset.rules?.split(' ').includes(String(rule)) ?? false;
    part.hidden = !isAsked;
    part.disabled = !isAsked;
  }
}

function fillFromAddress(form: HTMLFormElement): void {
  // A form that was sent without the script comes back with a query.
  const asked = location.hash.includes('=') ? location.hash.slice(1) : location.search;
  for (const [name, value] of new URLSearchParams(asked)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      // A value that the select does not know would leave it empty.
      const known =
        control instanceof HTMLInputElement || [...control.options].some((each) => each.value === value);
      if (known) control.value = value;
    }
  }
}

function askedIn(form: HTMLFormElement): Record<string, string> {
  const asked: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') asked[name] = value.trim();
  }
  return asked;
}

function showFaults(form: HTMLFormElement, faults: Faults, locale: Locale): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
    const id = `${field.name}-error`;
    document.getElementById(id)?.remove();
    const fault = faults[field.name];
    const hint = `${field.name}-hint`;
    field.setAttribute('aria-describedby', fault === undefined ? hint : `${hint} ${id}`);
    if (fault === undefined) {
      field.removeAttribute('aria-invalid');
      continue;
    }
    field.setAttribute('aria-invalid', 'true');
    const line = element('p', 'field-error', QUANTITY_ADVICE[fault][locale]);
    line.id = id;
    field.before(line);
  }
}
