import type * as z from 'zod/mini';
import { viewDeskCaseContract } from '../../../../shared/complaints/desk-api.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { filedLines } from '../../render/complain/filed-facts.tsx';
import type { CaseViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Timeline } from '../desk/parts/timeline.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { entriesOf } from './case-history.ts';
import { CaseStanding } from './case-standing.tsx';
import { FormPage } from './form-page.tsx';
import { FormsPart } from './forms-part.tsx';
import { JointPart } from './joint-part.tsx';
import { NoticesPart } from './notices-part.tsx';
import { PassedOnCase } from './passed-on-case.tsx';
import { PersonPart } from './person-part.tsx';
import { PhotosPart } from './photos-part.tsx';
import { RelatedPart } from './related-part.tsx';
import { SimilarPart } from './similar-part.tsx';
import { StepForm } from './step-form.tsx';

export type DeskCase = z.output<(typeof viewDeskCaseContract)['response']>;

/** A complaint or report as officers handle it; `#/case/…/forms/form-5` is one of its official forms. */
export function ComplaintCaseView({ client, locale, caseId, rest }: CaseViewProps) {
  const [shown, again] = useAnswer(caseId, () => client.call(viewDeskCaseContract, { params: { caseId } }));
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  const part = { client, locale, caseId };
  const [page, form] = rest;
  if (shown.kind === 'refused' && shown.problem.code === 'NOT_FOUND')
    return <PassedOnCase key={form} {...part} form={page === 'forms' ? form : undefined} answer={shown} />;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const words = COMPLAINT_DESK_WORDS[locale];
  const { data } = shown;
  if (page === 'forms' && form !== undefined)
    return <FormPage key={form} {...part} data={data} form={form} />;
  return (
    <article class="complaint-desk">
      <CaseStanding data={data} locale={locale} />
      <div class="case-main">
        <StepForm {...part} data={data} onDone={again} />
        <Facts data={data} locale={locale} />
        <PhotosPart photos={data.photos} locale={locale} />
        <Messages data={data} locale={locale} />
      </div>
      <div class="case-side">
        {data.track !== 'correction' && <FormsPart {...part} track={data.track} revision={data.revision} />}
        <section>
          <h2>{words.history}</h2>
          <Timeline entries={entriesOf(data, locale)} />
        </section>
        <SimilarPart {...part} />
        <RelatedPart {...part} data={data} onDone={again} />
        <NoticesPart {...part} revision={data.revision} />
        {data.facts !== undefined && <PersonPart {...part} isKnown={data.named || data.reachable} />}
        {data.facts !== undefined && <JointPart {...part} />}
      </div>
      {data.track !== 'correction' && (
        <p class="quiet case-law" lang="zh-CN">
          《{data.law.title}》 {data.law.number} · {data.lawCompleteness}
        </p>
      )}
    </article>
  );
}

interface PartProps {
  readonly data: DeskCase;
  readonly locale: 'zh' | 'en';
}

function Facts({ data, locale }: PartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  if (data.facts === undefined) return <p class="notice">{words.erased}</p>;
  const verdict = data.verdict === undefined ? [] : [[words.verdict, words.verdicts[data.verdict]] as const];
  return (
    <section>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {[...filedLines(data, locale), ...verdict].map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Messages({ data, locale }: PartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  return (
    <section>
      <h2>{words.messages}</h2>
      {data.allMessages.length === 0 && <p>{words.noMessages}</p>}
      {data.allMessages.map(({ sequence, from, to, text, at }) => (
        <section key={sequence} class="letter" data-from={from}>
          <p class="quiet">
            <time dateTime={at}>{dayInShanghai(asInstant(new Date(at)))}</time> · {words.from[from]} ·{' '}
            {words.to[to]}
          </p>
          <p class="letter-text">{text}</p>
        </section>
      ))}
    </section>
  );
}
