import type { Locale } from '../../../../shared/register/divisions.ts';
import { QUANTITY_ADVICE } from '../../../../shared/tolerance/quantity-advice.ts';
import type { LotAnswers } from '../../i18n/lot-answers.ts';
import { element } from '../register/elements.ts';
import { lotAnswerElements } from './lot-answer.ts';
import { answerToLot } from './lot-question.ts';

/** Answers while somebody types; nothing is sent and nothing kept. */
export function startLot(words: LotAnswers): void {
  const form = document.querySelector<HTMLFormElement>('#lot');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (form === null || answer === null) return;
  const locale: Locale = form.dataset.locale === 'en' ? 'en' : 'zh';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const typed = new FormData(form);
    const text = (name: string): string => String(typed.get(name) ?? '');
    const answered = answerToLot({
      goods: text('packaged'),
      size: text('size'),
      declared: text('declared'),
      contents: text('contents'),
    });
    const { declaredFault, lineFaults, sample } = answered;
    showFault(form, 'declared', declaredFault && QUANTITY_ADVICE[declaredFault][locale]);
    const [first] = lineFaults;
    showFault(form, 'contents', first && words.lineFault(first.line, QUANTITY_ADVICE[first.fault][locale]));
    const needed = sample === undefined ? [] : [element('p', 'lead', words.needs(sample))];
    answer.replaceChildren(
      ...(answered.assessment === undefined ? needed : lotAnswerElements(answered, words)),
    );
  };
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(show, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    show();
    answer.querySelector('h2')?.scrollIntoView();
  });
}

function showFault(form: HTMLFormElement, name: string, text: string | undefined): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLElement)) return;
  const id = `${name}-error`;
  document.getElementById(id)?.remove();
  field.setAttribute('aria-describedby', text === undefined ? `${name}-hint` : `${name}-hint ${id}`);
  if (text === undefined) {
    field.removeAttribute('aria-invalid');
    return;
  }
  field.setAttribute('aria-invalid', 'true');
  const line = element('p', 'field-error', text);
  line.id = id;
  field.before(line);
}
