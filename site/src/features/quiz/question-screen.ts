import { shuffledPlaces } from '../../../../shared/outreach/quiz-code.ts';
import type { QuizPlayWords } from '../../i18n/quiz-play-words.ts';
import { element } from '../register/elements.ts';
import type { ShownQuestion } from './questions.ts';

interface Asked {
  readonly code: string;
  readonly question: ShownQuestion;
  readonly of: number;
  /** How those before were answered. */
  readonly outcomes: readonly boolean[];
  readonly words: QuizPlayWords;
  readonly answered: (isRight: boolean) => void;
  readonly next: () => void;
}

/** One question with its choices; after an answer, whether it was right and why. */
export function questionScreen(asked: Asked): readonly HTMLElement[] {
  const { of, outcomes, words } = asked;
  const form = element('form', 'quiz-question');
  const choices = choicesOf(asked);
  const verdict = element('div', 'quiz-verdict');
  const button = element('button', 'button', words.choose);
  form.append(choices, verdict, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get('choice');
    if (choices.disabled) {
      asked.next();
    } else if (chosen === null) {
      const error = element('p', 'field-error', words.pleaseChoose);
      error.setAttribute('role', 'alert');
      verdict.replaceChildren(error);
    } else {
      const isRight = chosen === '0';
      asked.answered(isRight);
      choices.disabled = true;
      markChoices(choices, String(chosen));
      verdict.replaceChildren(...verdictElements(asked, isRight));
      button.textContent = outcomes.length === of ? words.finish : words.next;
      verdict.querySelector('h3')?.focus();
    }
  });
  return [progress(asked), form];
}

function choicesOf({ code, question }: Asked): HTMLFieldSetElement {
  const choices = element('fieldset');
  const legend = element('legend');
  legend.append(element('h2', undefined, question.asked));
  choices.append(legend);
  for (const place of shuffledPlaces(code, question.id, question.choices.length)) {
    const choice = element('label', 'quiz-choice');
    const radio = element('input');
    radio.type = 'radio';
    radio.name = 'choice';
    radio.value = String(place);
    choice.append(radio, element('span', undefined, question.choices[place]));
    choices.append(choice);
  }
  return choices;
}

function markChoices(choices: HTMLFieldSetElement, chosen: string): void {
  for (const radio of choices.querySelectorAll('input')) {
    if (radio.value === '0') radio.parentElement?.classList.add('is-right');
    else if (radio.value === chosen) radio.parentElement?.classList.add('is-wrong');
  }
}

function verdictElements({ question, words }: Asked, isRight: boolean): readonly HTMLElement[] {
  const heading = element(
    'h3',
    isRight ? 'verdict verdict-within' : 'verdict verdict-exceeds',
    isRight ? words.right : words.wrong(question.choices[0] ?? ''),
  );
  const mark = element('span', 'verdict-mark', isRight ? '✓' : '✕');
  mark.ariaHidden = 'true';
  heading.prepend(mark);
  heading.tabIndex = -1;
  const why = element('div');
  why.append(question.why.cloneNode(true));
  return [heading, why];
}

/** Where somebody stands, in words; the dots beside it show the same by shape and colour. */
function progress({ code, of, outcomes, words }: Asked): HTMLElement {
  const line = element('p', 'quiz-progress');
  const dots = element('span', 'quiz-dots');
  dots.ariaHidden = 'true';
  for (let at = 0; at < of; at += 1) {
    const outcome = outcomes[at];
    const state =
      outcome === undefined ? (at === outcomes.length ? 'now' : 'later') : outcome ? 'right' : 'wrong';
    dots.append(element('i', `dot-${state}`, outcome === undefined ? '' : outcome ? '✓' : '✕'));
  }
  line.append(
    element('span', undefined, words.at(outcomes.length + 1, of)),
    dots,
    element('span', 'number', words.codeOf(code)),
  );
  return line;
}
