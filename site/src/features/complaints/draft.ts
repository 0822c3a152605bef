import { fill, type Typed, typedIn } from './form-data.ts';
import { actionButton, byId, type IslandWords } from './island-words.ts';
import { showScanned } from './scanned-unit.ts';

/** Of the words in the local storage, and of the photos' database. */
export const NAME = 'complaint-draft';
const KEPT_MS = 7 * 24 * 3_600_000;

interface Draft {
  readonly savedAt: number;
  readonly typed: Typed;
}

/**
 * Keeps what was typed on this device, if the person says so and until they send or delete it; its photos are the work of
 * draft-photos.ts, once there are some.
 */
export class DraftKeeper {
  readonly #form: HTMLFormElement;
  readonly #words: IslandWords;
  isKept = false;
  /** The draft was gone on with, and its photos are not back in the form yet. */
  isResumed = false;
  /** Told when a draft begins to be kept. */
  onKeep = (): void => {};

  constructor(form: HTMLFormElement, words: IslandWords) {
    this.#form = form;
    this.#words = words;
    form.addEventListener('input', () => this.save());
  }

  /** Offers a draft that is there, else to keep one. */
  begin(): void {
    const draft = readDraft();
    if (draft === undefined) {
      this.offer();
      return;
    }
    this.#show(
      this.#words.found,
      actionButton(this.#words.resume, () => {
        fill(this.#form, draft.typed);
        void showScanned(this.#form);
        this.isResumed = true;
        this.keep();
      }),
      actionButton(this.#words.forget, () => this.forget()),
    );
  }

  /** Nothing to offer where the draft is kept already. */
  offer(): void {
    if (this.isKept) return;
    this.#show(
      '',
      actionButton(this.#words.keep, () => this.keep()),
    );
  }

  keep(): void {
    this.isKept = true;
    this.save();
    this.say('');
    this.onKeep();
  }

  /** That the draft is kept, and more. */
  say(more: string): void {
    this.#show(
      this.#words.kept + more,
      actionButton(this.#words.forget, () => this.forget()),
    );
  }

  save(): void {
    if (!this.isKept) return;
    try {
      localStorage.setItem(NAME, JSON.stringify({ savedAt: Date.now(), typed: typedIn(this.#form) }));
    } catch {
      // A browser that keeps nothing keeps no draft either.
    }
  }

  forget(): void {
    this.isKept = false;
    removeDraft();
    this.offer();
  }

  #show(text: string, ...buttons: readonly HTMLButtonElement[]): void {
    const line = document.createElement('p');
    line.textContent = text;
    const ways = document.createElement('p');
    ways.className = 'draft-ways';
    ways.append(...buttons);
    byId('complain-draft')?.replaceChildren(...(text === '' ? [] : [line]), ways);
  }
}

export function removeDraft(): void {
  try {
    localStorage.removeItem(NAME);
    indexedDB.deleteDatabase(NAME);
  } catch {
    // As above.
  }
}

function readDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(NAME) ?? '') as Draft;
    if (Date.now() - draft.savedAt < KEPT_MS) return draft;
    removeDraft();
    return undefined;
  } catch {
    return undefined;
  }
}
