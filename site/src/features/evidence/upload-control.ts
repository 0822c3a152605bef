import { MAX_EVIDENCE_ITEMS } from '../../../../shared/evidence/limits.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import type { EvidenceWords } from '../../i18n/evidence-words.ts';
import { element } from '../register/elements.ts';
import { outcomeText } from './outcome-text.ts';
import { drawn, type PreparedPhoto, preparePhoto } from './prepare-photo.ts';
import { type SendOutcome, sendPhoto, takeBack } from './send-photo.ts';

const THUMBNAIL_PIXELS = 192;

interface ControlParts {
  readonly root: HTMLElement;
  readonly list: HTMLElement;
  readonly live: HTMLElement;
  readonly words: EvidenceWords;
  readonly locale: Locale;
}

/**
 * The field for photos (components/evidence/UploadField.astro). Each photo is sent as soon as it is chosen; once it can
 * be handed in, its id stands in a hidden field `evidence` of the form around. The root tells of each change by an event
 * `evidence-change`.
 */
export function startUploadControl(root: HTMLElement, words: EvidenceWords): void {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const list = root.querySelector<HTMLElement>('[data-photos]');
  const live = root.querySelector<HTMLElement>('[data-live]');
  if (input === null || list === null || live === null) return;
  const parts = { root, list, live, words, locale: root.dataset.locale === 'en' ? 'en' : 'zh' } as const;
  root.hidden = false;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same photo can be chosen again after it was removed.
    input.value = '';
    const left = Math.max(0, MAX_EVIDENCE_ITEMS - list.children.length);
    for (const file of files.slice(0, left)) void addPhoto(parts, file);
    if (files.length > left) live.textContent = words.tooMany(MAX_EVIDENCE_ITEMS);
  });
}

/** The file of each photo that the field shows. */
const filesOfRows = new WeakMap<Element, File>();

/** Files of a field's photos, in their order, without those that are not taken. */
export const photoFiles = (root: ParentNode): readonly File[] =>
  [...root.querySelectorAll('.photo:not([data-state=refused])')].flatMap((row) => filesOfRows.get(row) ?? []);

/** Puts photos into the field as if they were chosen there. */
export function choosePhotos(root: ParentNode, files: readonly File[]): void {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null || files.length === 0) return;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function addPhoto(parts: ControlParts, file: File): Promise<void> {
  const { root, list, live, words } = parts;
  const item = photoItem(words, list.children.length + 1);
  filesOfRows.set(item.row, file);
  list.append(item.row);
  item.remove.addEventListener('click', () => {
    const evidenceId = item.row.querySelector<HTMLInputElement>('input')?.value;
    if (evidenceId !== undefined) void takeBack(evidenceId);
    const number = [...list.children].indexOf(item.row) + 1;
    item.row.remove();
    renumber(list, words);
    live.textContent = words.removed(number);
    root.querySelector<HTMLInputElement>('input[type=file]')?.focus();
    root.dispatchEvent(new Event('evidence-change'));
  });
  void drawn(file, THUMBNAIL_PIXELS).then((canvas) => canvas && item.row.prepend(canvas));
  const prepared = await preparePhoto(file);
  root.dispatchEvent(new Event('evidence-change'));
  if ('refusal' in prepared) return showRefusal(item, parts, { kind: 'refused', ...prepared });
  const attempt = async (): Promise<void> => showOutcome(item, parts, await send(item, words, prepared));
  item.retry.addEventListener('click', () => void attempt());
  await attempt();
}

interface PhotoItem {
  readonly row: HTMLElement;
  readonly state: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly retry: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

function photoItem(words: EvidenceWords, number: number): PhotoItem {
  const row = element('li', 'photo');
  const body = element('div', 'photo-body');
  const name = element('strong', undefined, words.photo(number));
  const state = element('p', 'photo-state', words.preparing);
  const bar = element('progress');
  bar.max = 100;
  bar.ariaHidden = 'true';
  const retry = element('button', 'button photo-button', words.retry);
  const remove = element('button', 'button photo-button', words.remove(number));
  for (const button of [retry, remove]) button.type = 'button';
  retry.hidden = true;
  body.append(name, state, bar, retry, remove);
  row.append(body);
  return { row, state, bar, retry, remove };
}

async function send(item: PhotoItem, words: EvidenceWords, photo: PreparedPhoto): Promise<SendOutcome> {
  item.retry.hidden = true;
  item.bar.hidden = false;
  item.row.dataset.state = 'sending';
  const outcome = await sendPhoto(photo, {
    sending: (percent) => {
      item.bar.value = percent;
      item.state.textContent = words.sending(percent);
    },
    checking: () => {
      item.bar.removeAttribute('value');
      item.state.textContent = words.checking;
    },
  });
  item.row.dataset.hash = photo.originalSha256;
  return outcome;
}

function showOutcome(item: PhotoItem, parts: ControlParts, outcome: SendOutcome): void {
  // Removed while it was being sent.
  if (!item.row.isConnected) {
    if (outcome.kind === 'ready') void takeBack(outcome.evidenceId);
    return;
  }
  if (outcome.kind === 'refused') {
    showRefusal(item, parts, outcome);
    return;
  }
  const { words, live, root, locale } = parts;
  const isReady = outcome.kind === 'ready';
  settle(item, isReady ? 'ready' : 'failed', outcomeText(outcome, locale));
  item.retry.hidden = isReady;
  if (isReady) {
    const id = element('input');
    Object.assign(id, { type: 'hidden', name: 'evidence', value: outcome.evidenceId });
    const hash = element('details', 'photo-hash');
    hash.append(element('summary', undefined, words.hash), element('code', undefined, item.row.dataset.hash));
    item.row.append(id);
    item.state.after(hash);
  }
  live.textContent = `${item.row.querySelector('strong')?.textContent}: ${item.state.textContent}`;
  root.dispatchEvent(new Event('evidence-change'));
}

function showRefusal(item: PhotoItem, { live, locale }: ControlParts, outcome: SendOutcome): void {
  settle(item, 'refused', outcomeText(outcome, locale));
  live.textContent = `${item.row.querySelector('strong')?.textContent}: ${item.state.textContent}`;
}

function settle(item: PhotoItem, state: 'ready' | 'failed' | 'refused', words: string): void {
  item.row.dataset.state = state;
  item.bar.hidden = true;
  item.state.textContent = words;
}

function renumber(list: HTMLElement, words: EvidenceWords): void {
  for (const [at, row] of [...list.children].entries()) {
    const name = row.querySelector('strong');
    const remove = row.querySelector('button:last-of-type');
    if (name !== null) name.textContent = words.photo(at + 1);
    if (remove !== null) remove.textContent = words.remove(at + 1);
  }
}
