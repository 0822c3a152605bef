import type { Locale } from '../../../../shared/register/divisions.ts';
import { QUANTITY_ADVICE } from '../../../../shared/tolerance/quantity-advice.ts';
import type { CheckAnswers } from '../../i18n/check-answers.ts';
import { element } from '../register/elements.ts';
import { answerElements } from './answer.ts';
import { answerTo, type Faults } from './question.ts';

/** Answers with the rules, once they have been loaded. */
export interface CheckAnswering {
  /** @param asked fields of the form by name, without what is empty */
  readonly show: (asked: Readonly<Record<string, string>>) => void;
}

/** @throws where the words of the page's language cannot be had */
export async function loadAnswering(form: HTMLFormElement, answer: HTMLElement): Promise<CheckAnswering> {
  const locale: Locale = form.dataset.locale === 'en' ? 'en' : 'zh';
  const words = await wordsIn(locale);
  return {
    show: (asked) => {
      const { answered, faults } = answerTo(asked);
      showFaults(form, faults, locale);
      answer.replaceChildren(...(answered === undefined ? [] : answerElements(answered, words)));
      if (answered === undefined) return;
      const [path, text] = words.complain;
      const link = element('a', 'button', text);
      // Behind the `#`, as here: it is handed over on this device and sent to nobody.
      link.href = `${path}${location.hash}`;
      answer.append(link);
    },
  };
}

async function wordsIn(locale: Locale): Promise<CheckAnswers> {
  return locale === 'en'
    ? (await import('../../i18n/check-answers-en.ts')).CHECK_ANSWERS_EN
    : (await import('../../i18n/check-answers-zh.ts')).CHECK_ANSWERS_ZH;
}

function showFaults(form: HTMLFormElement, faults: Faults, locale: Locale): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
    const id = `${field.name}-error`;
    document.getElementById(id)?.remove();
    const fault = faults[field.name];
    const hint = `${field.name}-hint`;
    field.setAttribute('aria-describedby', fault === undefined ? hint : `${hint} ${id}`);
    if (fault === undefined) {
      field.removeAttribute('aria-invalid');
      continue;
    }
    field.setAttribute('aria-invalid', 'true');
    const line = element('p', 'field-error', QUANTITY_ADVICE[fault][locale]);
    line.id = id;
    field.before(line);
  }
}
