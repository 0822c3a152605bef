import { listMerchantCasesContract } from '../../../../shared/complaints/merchant-api.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { MERCHANT_CASE_WORDS } from '../../i18n/merchant-case-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText } from '../../render/common.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';

/** Complaints and reports about which the regulator asks this merchant; those that wait for an answer first. */
export function MerchantCaseList({
  client,
  locale,
}: {
  readonly client: DeskClient;
  readonly locale: Locale;
}) {
  const words = MERCHANT_CASE_WORDS[locale];
  const [list, again] = useAnswer('merchant cases', () => client.call(listMerchantCasesContract, {}));
  if (list === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (list.kind !== 'answered') return <AnswerNotice answer={list} locale={locale} onAgain={again} />;
  const cases = list.data.cases.toSorted((a, b) => (a.replyBy ?? '9').localeCompare(b.replyBy ?? '9'));
  return (
    <section aria-labelledby="merchant-cases">
      <h2 id="merchant-cases">{words.heading}</h2>
      {cases.length === 0 ? <p class="quiet">{words.none}</p> : <p>{words.lead}</p>}
      <ul class="case-list">
        {cases.map(({ caseId, track, reference, replyBy }) => (
          <li key={caseId}>
            <a href={`#complaint/${caseId}`}>
              {words.tracks[track]} {reference}
            </a>
            <p class={replyBy === undefined ? 'quiet' : 'standing standing-correction'}>
              {replyBy === undefined ? words.nothingDue : words.answerBy(dayText(asDay(replyBy), locale))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
