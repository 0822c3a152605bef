import type { SearchAnswerWord } from '../../i18n/search-answers.ts';

/** What answers are put together from: the page brings it in the reader's language, so that scripts have no words. */
export class SearchParts {
  /** Its options say places, fields and statuses. */
  readonly form: HTMLFormElement;
  readonly #parts: DocumentFragment;

  constructor(form: HTMLFormElement, parts: HTMLTemplateElement) {
    this.form = form;
    this.#parts = parts.content;
  }

  say = (word: SearchAnswerWord): string => this.part(`data-part=${word}`).textContent ?? '';

  /** A copy of the part that has this attribute. */
  part(which: string): Node {
    return this.#parts.querySelector(`[${which}]`)?.cloneNode(true) ?? document.createElement('span');
  }
}
