import type { Locale } from '../../../../shared/register/divisions.ts';
import { loadCaseStyles } from './arrived.ts';
import { type DraftKeeper, removeDraft } from './draft.ts';
import { typedIn } from './form-data.ts';
import { byId, type IslandWords } from './island-words.ts';
import { photoCounts, photosArrived, startPhotos } from './photos.ts';
import { reviewLines } from './review.ts';
import { newFilingKey, sendFiling } from './send-filing.ts';
import { showReceipt } from './show-receipt.ts';
import { adviceOn, faultsOf, showFaults } from './step-checks.ts';
import { unansweredKey } from './unanswered.ts';
import { verdictOf } from './verdict.ts';

const REVIEW = '#review';

interface Given {
  readonly words: IslandWords;
  readonly locale: Locale;
  readonly drafts: DraftKeeper;
}

/** The screens of the form, once somebody has begun. */
export interface Screens {
  /** Whether a step has all that it needs; what it lacks is said beside the fields. */
  readonly mayGoOn: (step: string) => boolean;
  /** Shows the screen of the address. */
  readonly show: () => void;
  /** Goes to the sixth screen, where nothing is missing. */
  readonly review: () => void;
}

/** Checks at each step, the verdict, photos, the sixth screen, sending. */
export function startScreens(form: HTMLFormElement, given: Given): Screens {
  const { words, locale } = given;
  loadCaseStyles();
  startPhotos(locale, given);
  const mayGoOn = (step: string): boolean => {
    const typed = typedIn(form);
    const faults = faultsOf(step, typed).map(([field, fault]) => [field, adviceOn(fault, locale)] as const);
    const door = step === 'doors' && typed.door === undefined ? [['door', words.door] as const] : [];
    showFaults(form, words.errors, [...door, ...faults]);
    return door.length + faults.length === 0;
  };
  form.addEventListener('input', () => void showVerdict(form, words, 'verdict'));
  byId('review-send')?.addEventListener('click', () => void send(form, given));
  const show = (): void => showScreen(form, words);
  // Who is at a field already is not taken away from it.
  if (location.hash === REVIEW || !form.contains(document.activeElement)) show();
  void showVerdict(form, words, 'verdict');
  const review = (): void => {
    if (mayGoOn('you')) location.hash = REVIEW;
  };
  return { mayGoOn, show, review };
}

function showScreen(form: HTMLFormElement, words: IslandWords): void {
  const isReview = location.hash === REVIEW;
  const review = byId('review-screen');
  if (review === null) return;
  form.hidden = isReview;
  review.hidden = !isReview;
  const screen = location.hash.replace(/[^#\w-]/g, '') || '#doors';
  const heading = byId(isReview ? 'review-legend' : `${screen.slice(1)}-legend`);
  // What is to be put right is read first; a link to a field leads to the field.
  if (location.hash !== '') (heading === null ? null : (byId('errors') ?? heading))?.focus();
  if (screen === '#what') void showVerdict(form, words, 'verdict');
  if (!isReview) return;
  const lines = reviewLines(form).map(([label, text]) => {
    const line = document.createElement('div');
    for (const [name, content] of [
      ['dt', label],
      ['dd', text],
    ] as const) {
      const part = document.createElement(name);
      part.textContent = content;
      line.append(part);
    }
    return line;
  });
  byId('review-lines')?.replaceChildren(...lines);
  void showVerdict(form, words, 'review-verdict');
}

/** Of the last question only: the rules may still be loading when the next is asked. */
let asked = 0;

async function showVerdict(form: HTMLFormElement, words: IslandWords, id: string): Promise<void> {
  asked += 1;
  const turn = asked;
  const verdict = await verdictOf(typedIn(form));
  const place = byId(id);
  if (place === null || turn !== asked) return;
  if (verdict === undefined) {
    place.replaceChildren();
    return;
  }
  const line = document.createElement('p');
  line.className = `judged judged-${verdict}`;
  line.textContent = `${words.verdicts[verdict] ?? ''} ${words.verdictWhy}`;
  place.replaceChildren(line);
}

/** One key for one form, however often it is sent, and over a reload until it is answered. */
const filingKey = unansweredKey() ?? newFilingKey();
let isSending = false;

async function send(form: HTMLFormElement, { words, drafts, locale }: Given): Promise<void> {
  const problem = byId('review-problem');
  const button = byId<HTMLButtonElement>('review-send');
  if (isSending || problem === null || button === null) return;
  isSending = true;
  button.textContent = words.sending;
  if (photoCounts(form).under > 0) {
    problem.replaceChildren(words.photos);
    const haveArrived = await photosArrived(form);
    showScreen(form, words);
    if (!haveArrived) {
      isSending = false;
      button.textContent = words.send;
      return tell(problem, words.photosFailed);
    }
  }
  problem.replaceChildren(words.working);
  const sent = await sendFiling(filingKey, typedIn(form));
  isSending = false;
  button.textContent = words.send;
  problem.replaceChildren();
  if ('filed' in sent) {
    drafts.isKept = false;
    removeDraft();
    form.reset();
    showReceipt(sent.filed, sent.isEarlier ? words.earlier : undefined);
    return;
  }
  if ('errors' in sent) {
    const faults = sent.errors.map((each) => [fieldId(each.field), each[locale]] as const);
    showFaults(form, words.errors, faults);
    // To the screen of the first field that is to be put right.
    location.hash = document.getElementById(faults[0]?.[0] ?? '')?.closest('.step')?.id ?? 'doors';
    return;
  }
  if ('refused' in sent) return tell(problem, sent.refused[locale]);
  tell(problem, 'limited' in sent ? words.limited : words.away);
  drafts.offer();
}

/** The element of the form that a field of the API stands for. */
function fieldId(field: string): string {
  const [name = ''] = field.replace(/^form\./, '').split('.');
  return name === 'evidence' || name === 'photos' ? 'photo-files' : name;
}

function tell(problem: HTMLElement, text: string): void {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = text;
  problem.replaceChildren(line);
}
