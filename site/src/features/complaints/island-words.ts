import { pageWords } from '../register/page-words.ts';

/** What the script says: the page carries its words, so that the script is one for both languages. */
export interface IslandWords {
  readonly away: string;
  readonly keep: string;
  readonly kept: string;
  /** With `{count}` and `{size}`, in megabytes. */
  readonly keptPhotos: string;
  readonly photosNotKept: string;
  readonly forget: string;
  readonly found: string;
  readonly resume: string;
  readonly expiry: string;
  readonly stay: string;
  readonly cleared: string;
  readonly working: string;
  readonly limited: string;
  readonly errors: string;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly verdictWhy: string;
  readonly sending: string;
  readonly send: string;
  readonly door: string;
  readonly photos: string;
  readonly photosFailed: string;
  readonly earlier: string;
  readonly arrived: string;
  readonly showArrived: string;
  readonly notMine: string;
}

export const islandWords = (): IslandWords => pageWords<IslandWords>('complain-words');

export const byId = <T extends HTMLElement = HTMLElement>(id: string): T | null =>
  document.getElementById(id) as T | null;

/** A button of ours. */
export function actionButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'step-back';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
