import type { QuizPlayWords } from '../../i18n/quiz-play-words.ts';
import { element } from '../register/elements.ts';
import type { ShownQuestion } from './questions.ts';

interface Result {
  readonly code: string;
  readonly missed: readonly ShownQuestion[];
  readonly of: number;
  readonly words: QuizPlayWords;
  readonly again: () => void;
  /** Played with a class: its board is one step away. */
  readonly isInClass: boolean;
}

/** The score, what is worth another look, the code for others, and a certificate to print. */
export function resultScreen(result: Result): readonly HTMLElement[] {
  const { missed, of, words } = result;
  const right = of - missed.length;
  const praise = words.praise.find(([atLeast]) => right >= atLeast)?.[1];
  const again = element('button', 'button', words.again);
  again.addEventListener('click', result.again);
  return [
    element('h2', 'quiz-score', words.score(right, of)),
    element('p', 'lead', praise),
    ...boardLink(result),
    again,
    ...missedElements(result),
    ...codeElements(result),
    ...certificateElements(result, right),
    ...countElements(right, words),
  ];
}

function boardLink({ code, isInClass, words }: Result): readonly HTMLElement[] {
  if (!isInClass) return [];
  const line = element('p');
  const link = element('a', 'button', words.toBoard);
  link.href = `${location.pathname}class/#${code}`;
  line.append(link);
  return [line];
}

function missedElements({ missed, words }: Result): readonly HTMLElement[] {
  if (missed.length === 0) return [];
  const list = element('ul', 'quiz-missed');
  for (const { asked, choices, why } of missed) {
    const item = element('li');
    item.append(element('p', 'ask', asked), element('p', 'quiz-right', choices[0]), why.cloneNode(true));
    list.append(item);
  }
  return [element('h3', undefined, words.missed), list];
}

function codeElements({ code, words }: Result): readonly HTMLElement[] {
  const copy = element('button', 'button button-quiet', words.copy);
  copy.type = 'button';
  copy.addEventListener('click', () => {
    void navigator.clipboard?.writeText(location.href).then(() => {
      copy.textContent = words.copied;
    });
  });
  return [
    element('h3', undefined, words.same),
    element('p', 'asked-number', code),
    element('p', undefined, words.code),
    copy,
  ];
}

function certificateElements({ code, of, words }: Result, right: number): readonly HTMLElement[] {
  const form = element('div', 'field search quiz-name');
  const label = element('label', undefined, words.name);
  const hint = element('p', 'hint', words.nameHint);
  hint.id = 'name-hint';
  const input = element('input');
  input.id = 'name';
  label.htmlFor = input.id;
  input.maxLength = 40;
  input.autocomplete = 'off';
  input.setAttribute('aria-describedby', hint.id);
  form.append(label, hint, input);

  const paper = element('div', 'quiz-paper');
  const name = element('p', 'quiz-paper-name');
  const today = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  paper.append(
    element('p', 'quiz-paper-title', words.certificate),
    name,
    element('p', undefined, words.certificateText(right, of)),
    element('p', 'quiet', `${today} · ${code}`),
    element('p', 'quiet', words.certificateNote),
  );
  input.addEventListener('input', () => {
    name.textContent = input.value;
  });
  const print = element('button', 'button', words.print);
  print.type = 'button';
  print.addEventListener('click', () => globalThis.print());
  return [form, paper, print];
}

/** Sends the score, and nothing else, where its player wants it counted. Pressed again after no answer, it counts once. */
function countElements(right: number, words: QuizPlayWords): readonly HTMLElement[] {
  const key = crypto.randomUUID();
  const count = element('button', 'button button-quiet', words.count);
  count.type = 'button';
  const hint = element('p', 'quiet', words.countHint);
  const line = element('p');
  line.setAttribute('role', 'status');
  count.addEventListener('click', async () => {
    count.disabled = true;
    line.textContent = words.counting;
    const answer = await fetch('/api/quiz/scores', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ right }),
    }).catch(() => undefined);
    line.textContent = answer?.ok === true ? words.counted : words.notCounted;
    count.disabled = answer?.ok === true;
  });
  return [hint, count, line];
}
