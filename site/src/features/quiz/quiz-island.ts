import { CODE_LENGTH, codeFrom, questionsOf, readCode } from '../../../../shared/outreach/quiz-code.ts';
import type { QuizPlayWords } from '../../i18n/quiz-play-words.ts';
import { questionScreen } from './question-screen.ts';
import { questionsOfPage, type ShownQuestion } from './questions.ts';
import { resultScreen } from './result-screen.ts';

/**
 * Plays the quiz of a code. The code stands behind the `#` of the address, which a browser sends to nobody; answers and
 * score are kept nowhere.
 */
export function startQuiz(words: QuizPlayWords): void {
  const [quiz, doors, screen, list, form] = [
    'quiz',
    'quiz-doors',
    'quiz-screen',
    'quiz-all',
    'quiz-code',
  ].map((id) => document.getElementById(id));
  if (
    !quiz ||
    !doors ||
    !screen ||
    !(list instanceof HTMLDetailsElement) ||
    !(form instanceof HTMLFormElement)
  )
    return;
  const bank = questionsOfPage(list);
  const show = (elements: readonly HTMLElement[]): void => {
    screen.replaceChildren(...elements);
    const heading = screen.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };
  const play = (code: string): void => {
    doors.hidden = true;
    screen.hidden = false;
    playQuiz({ code, bank, words, show, again: () => begin(newCode()) });
  };
  const begin = (code: string): void => {
    history.pushState(null, '', `${location.pathname}#code=${code}`);
    play(code);
  };
  document.getElementById('quiz-start')?.addEventListener('click', () => begin(newCode()));
  takeCode(form, begin);
  const follow = (): void => {
    const code = readCode(new URLSearchParams(location.hash.slice(1)).get('code') ?? '');
    if (code !== undefined) play(code);
    // `#main` and the like are places on the page.
    else if (location.hash === '') {
      doors.hidden = false;
      screen.hidden = true;
    }
  };
  list.open = false;
  quiz.hidden = false;
  follow();
  addEventListener('popstate', follow);
}

const newCode = (): string => codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH)));

/** A code that cannot be one is asked for again, at its field. */
function takeCode(form: HTMLFormElement, begin: (code: string) => void): void {
  const input = form.querySelector('input');
  const error = document.getElementById('code-error');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = readCode(input?.value ?? '');
    error?.toggleAttribute('hidden', code !== undefined);
    input?.setAttribute('aria-describedby', code === undefined ? 'code-hint code-error' : 'code-hint');
    if (code !== undefined) {
      input?.removeAttribute('aria-invalid');
      begin(code);
      return;
    }
    input?.setAttribute('aria-invalid', 'true');
    input?.focus();
  });
}

interface Game {
  readonly code: string;
  readonly bank: readonly ShownQuestion[];
  readonly words: QuizPlayWords;
  readonly show: (elements: readonly HTMLElement[]) => void;
  readonly again: () => void;
}

function playQuiz(game: Game): void {
  const { code, bank, words, show, again } = game;
  const ids = questionsOf(
    code,
    bank.map(({ id }) => id),
  );
  const questions = ids.flatMap((id) => bank.filter((each) => each.id === id));
  const outcomes: boolean[] = [];
  const go = (): void => {
    const question = questions[outcomes.length];
    if (question === undefined) {
      const missed = questions.filter((_, at) => outcomes[at] === false);
      show(resultScreen({ code, missed, of: questions.length, words, again, isInClass: isInClass(code) }));
      return;
    }
    const answered = (isRight: boolean): void => {
      outcomes.push(isRight);
      if (isInClass(code)) void report(code, outcomes);
    };
    show(questionScreen({ code, question, of: questions.length, outcomes, words, answered, next: go }));
  };
  go();
}

/** Whether this tab has joined a class of this code: only then something is sent. */
const isInClass = (code: string): boolean => sessionStorage.getItem('quiz-class')?.includes(code) === true;

async function report(code: string, outcomes: readonly boolean[]): Promise<void> {
  const { reportProgress } = await import('./class-client.ts');
  await reportProgress(code, outcomes.length, outcomes.filter((isRight) => isRight).length);
}
