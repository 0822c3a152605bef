import {
  ELIGIBILITY_QUESTIONS,
  type EligibilityAnswers,
  eligibilityOf,
} from '../../../../shared/certification/eligibility.ts';
import { element } from '../register/elements.ts';

/** Answers the five questions as they are answered; nothing is sent anywhere. */
export function startEligibility(): void {
  const form = document.querySelector<HTMLFormElement>('#eligibility');
  const place = document.getElementById('eligibility-answer');
  if (form === null || place === null) return;
  form.addEventListener('change', () => {
    const given = new FormData(form);
    const answers: EligibilityAnswers = Object.fromEntries(
      ELIGIBILITY_QUESTIONS.filter((question) => given.has(question)).map((question) => [
        question,
        given.get(question) === 'yes',
      ]),
    );
    const eligibility = eligibilityOf(answers);
    if (eligibility.verdict === 'unanswered') return place.replaceChildren();
    if (eligibility.verdict === 'apply')
      return place.replaceChildren(element('p', undefined, place.dataset.apply));
    const list = element('ul');
    for (const question of eligibility.because) {
      const asked = form.querySelector<HTMLElement>(`[data-question="${question}"]`);
      list.append(element('li', undefined, asked?.dataset.no));
    }
    place.replaceChildren(element('p', undefined, place.dataset.notYet), list);
  });
}
