import { onceItWorks } from '../../../../shared/kernel/once-it-works.ts';
import { whenBack } from '../connection/when-back.ts';

const PAUSE_MS = 250;

interface Asking {
  readonly form: HTMLFormElement;
  /** Where the answer stands; its `data-away` says that there is none without a connection. */
  readonly answer: HTMLElement;
  /** Has what answers, loaded when somebody begins: most who open the page have not come so far. */
  readonly load: () => Promise<() => void>;
  /** Keeps what is asked, before it is answered and also where it cannot be. */
  readonly keep?: () => void;
}

/**
 * Answers while somebody types and when they send. Where what answers could not be had, it is asked for again with the
 * next letter, and when the connection is back.
 * @returns answers what the form says now
 */
export function answerWhileTyping({ form, answer, load, keep }: Asking): () => Promise<void> {
  const answering = onceItWorks(load);
  let isAway = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const show = async (): Promise<void> => {
    clearTimeout(pause);
    keep?.();
    try {
      const showAnswer = await answering();
      isAway = false;
      // What was typed meanwhile is answered by itself.
      showAnswer();
    } catch {
      isAway = true;
      answer.textContent = answer.dataset.away ?? '';
    }
  };
  form.addEventListener('focusin', () => void answering().catch(() => {}), { once: true });
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then(() => answer.querySelector('h2')?.scrollIntoView());
  });
  whenBack(() => isAway && void show());
  return show;
}
