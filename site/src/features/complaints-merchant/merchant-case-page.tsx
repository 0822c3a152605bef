import type * as z from 'zod/mini';
import {
  type merchantCaseSchema,
  viewMerchantCaseContract,
} from '../../../../shared/complaints/merchant-api.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { MERCHANT_CASE_WORDS } from '../../i18n/merchant-case-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText } from '../../render/common.tsx';
import { measureLines } from '../../render/complain/filed-facts.tsx';
import { yuanText } from '../../render/quantity-text.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { MerchantAnswer } from './merchant-answer.tsx';

type MerchantCase = z.output<typeof merchantCaseSchema>;

interface PageProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly caseId: string;
}

/** One case about a merchant: what it is about, what was weighed, what is asked and by when; and the answer. */
export function MerchantCasePage({ client, locale, caseId }: PageProps) {
  const words = MERCHANT_CASE_WORDS[locale];
  const [shown, again] = useAnswer(`merchant case ${caseId}`, () =>
    client.call(viewMerchantCaseContract, { params: { caseId } }),
  );
  return (
    <>
      <p>
        <a href="#list">{words.back}</a>
      </p>
      {shown === undefined && <p role="status">{STEP_WORDS[locale].loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && (
        <>
          <Shown view={shown.data} locale={locale} />
          {shown.data.replyBy !== undefined && (
            <MerchantAnswer
              {...{ client, locale, caseId }}
              mayOffer={shown.data.complaint !== undefined}
              onSent={again}
            />
          )}
        </>
      )}
    </>
  );
}

function Shown({ view, locale }: { readonly view: MerchantCase; readonly locale: Locale }) {
  const words = MERCHANT_CASE_WORDS[locale];
  const { track, reference, replyBy, messages, settlementFen } = view;
  return (
    <>
      <h1>
        {words.tracks[track]} {reference}
      </h1>
      <p class={replyBy === undefined ? 'quiet' : 'notice'}>
        {replyBy === undefined ? words.nothingDue : words.answerBy(dayText(asDay(replyBy), locale))}
      </p>
      <p class="quiet">{words.unproven}</p>
      {track === 'report' ? <p>{words.reportNote}</p> : <h2>{words.facts}</h2>}
      <dl class="facts">
        {factLines(view, locale).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.request}</h2>
      {messages.map(({ from, on, text }, at) => (
        <blockquote key={at} class="said">
          <p class="quiet">
            {words.from[from]} · {dayText(asDay(on), locale)}
          </p>
          <p class="letter-text">{text}</p>
        </blockquote>
      ))}
      {settlementFen !== undefined && <p>{words.offered(yuanText(settlementFen))}</p>}
    </>
  );
}

function factLines({ complaint }: MerchantCase, locale: Locale) {
  const words = MERCHANT_CASE_WORDS[locale];
  const { demandNames } = COMPLAIN_WORDS[locale].happened;
  const names: Readonly<Record<string, string>> = demandNames;
  if (complaint === undefined) return [];
  const { paidFen: paid, occurredOn: day, measure, verdict } = complaint;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.narrative, complaint.narrative],
    [
      words.demands,
      complaint.demands.map((demand) => names[demand] ?? demand).join(locale === 'zh' ? '、' : ', '),
    ],
    [words.paid, paid === undefined ? undefined : yuanText(paid)],
    [words.day, day === undefined ? undefined : dayText(asDay(day), locale)],
    ...(measure === undefined ? [] : measureLines(measure, locale)),
    [words.verdict, verdict === undefined ? undefined : words.verdicts[verdict]],
  ];
  return lines.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [[label, text] as const],
  );
}
