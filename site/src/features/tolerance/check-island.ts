import { answerWhileTyping } from './answer-while-typing.ts';

/**
 * Answers while somebody types. What was asked stands behind the `#` of the address: it can be shared, and a browser
 * sends that part to nobody.
 */
export function startCheck(): void {
  const form = document.querySelector<HTMLFormElement>('#check');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (form === null || answer === null) return;
  fillFromAddress(form);
  showRule(form);
  form.addEventListener('input', () => showRule(form));
  const load = async () => {
    const { answerCheck } = await import('./check-answering.ts');
    return () => answerCheck({ form, answer }, askedIn(form));
  };
  const show = answerWhileTyping({ form, answer, load, keep: () => putIntoAddress(form) });
  const isAskedByAddress = (): boolean => location.hash.includes('=') || location.search !== '';
  if (isAskedByAddress()) void show();
  addEventListener('hashchange', () => {
    if (!isAskedByAddress()) return;
    fillFromAddress(form);
    showRule(form);
    void show();
  });
}

function putIntoAddress(form: HTMLFormElement): void {
  history.replaceState(null, '', `${location.pathname}#${new URLSearchParams(askedIn(form))}`);
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
