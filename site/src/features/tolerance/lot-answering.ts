import type { QuantityFault } from '../../../../shared/kernel/quantities.ts';
import type { LotAnswers } from '../../i18n/lot-answers.ts';
import { element } from '../register/elements.ts';
import { filled, pageWords } from '../register/page-words.ts';
import { showFieldFault } from './field-fault.ts';
import { lotAnswerElements } from './lot-answer.ts';
import { answerToLot } from './lot-question.ts';

/** What the page brings for its answers: also what to do about a quantity that cannot be taken as typed. */
type Words = LotAnswers & { readonly advice: Readonly<Record<QuantityFault, string>> };

/** Answers what the form says. */
export function answerLot(form: HTMLFormElement, answer: HTMLElement): void {
  const words = pageWords<Words>('answer-words');
  const typed = new FormData(form);
  const text = (name: string): string => String(typed.get(name) ?? '');
  const answered = answerToLot({
    goods: text('packaged'),
    size: text('size'),
    declared: text('declared'),
    contents: text('contents'),
  });
  const { declaredFault, lineFaults, sample } = answered;
  const show = (name: string, advice: string | undefined): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLElement) showFieldFault(field, name, advice);
  };
  show('declared', declaredFault && words.advice[declaredFault]);
  const [first] = lineFaults;
  show('contents', first && filled(words.lineFault, { line: first.line, advice: words.advice[first.fault] }));
  const needed = sample === undefined ? [] : [element('p', 'lead', filled(words.needs, { sample }))];
  answer.replaceChildren(
    ...(answered.assessment === undefined ? needed : lotAnswerElements(answered, words)),
  );
}
