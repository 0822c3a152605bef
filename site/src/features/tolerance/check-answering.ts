import type { QuantityFault } from '../../../../shared/kernel/quantities.ts';
import type { CheckAnswers } from '../../i18n/check-answers.ts';
import { element } from '../register/elements.ts';
import { pageWords } from '../register/page-words.ts';
import { answerElements } from './answer.ts';
import { showFieldFault } from './field-fault.ts';
import { answerTo, type Faults } from './question.ts';

/** What the page brings for its answers: also what to do about a quantity that cannot be taken as typed. */
type Words = CheckAnswers & { readonly advice: Readonly<Record<QuantityFault, string>> };

/** Answers what the form says. @param asked its fields by name, without what is empty */
export function answerCheck(
  { form, answer }: { readonly form: HTMLFormElement; readonly answer: HTMLElement },
  asked: Readonly<Record<string, string>>,
): void {
  const words = pageWords<Words>('answer-words');
  const { answered, faults } = answerTo(asked);
  showFaults(form, faults, words);
  answer.replaceChildren(...(answered === undefined ? [] : answerElements(answered, words)));
  if (answered === undefined) return;
  const [path, text] = words.complain;
  const link = element('a', 'button', text);
  // Behind the `#`, as here: it is handed over on this device and sent to nobody.
  link.href = `${path}${location.hash}`;
  answer.append(link);
}

function showFaults(form: HTMLFormElement, faults: Faults, { advice }: Words): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
    const fault = faults[field.name];
    showFieldFault(field, field.name, fault && advice[fault]);
  }
}
