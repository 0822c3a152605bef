import { actionButton, byId, type IslandWords } from './island-words.ts';
import { forgetUnanswered } from './unanswered.ts';

/** So long may nothing happen before what was typed is cleared, for the sake of who left a shared device. */
const CLEARED_AFTER_MS = 30 * 60_000;
const WARNED_BEFORE_MS = 2 * 60_000;

/** Clears a form that nobody is at any more, with a warning two minutes before. */
export function clearWhenIdle(form: HTMLFormElement, words: IslandWords): void {
  let warning: ReturnType<typeof setTimeout>;
  let clearing: ReturnType<typeof setTimeout>;
  const line = document.createElement('div');
  line.className = 'notice';
  line.role = 'alert';
  const begin = (): void => {
    clearTimeout(warning);
    clearTimeout(clearing);
    line.remove();
    warning = setTimeout(() => {
      line.replaceChildren(words.expiry, ' ', actionButton(words.stay, begin));
      form.before(line);
    }, CLEARED_AFTER_MS - WARNED_BEFORE_MS);
    clearing = setTimeout(() => {
      clear(form);
      line.replaceChildren(words.cleared);
    }, CLEARED_AFTER_MS);
  };
  form.addEventListener('input', begin);
  begin();
}

/** All that says what was typed: fields, photos, and the list that was to be checked. */
function clear(form: HTMLFormElement): void {
  form.reset();
  forgetUnanswered();
  byId('arrived')?.remove();
  for (const shown of form.querySelectorAll('.photo')) shown.remove();
  for (const id of ['verdict', 'review-verdict', 'review-lines', 'review-problem'])
    byId(id)?.replaceChildren();
  location.hash = '#doors';
}
