import type * as z from 'zod/mini';
import { viewDeskCaseContract } from '../../../../shared/complaints/desk-api.ts';
import { LETTER_WORDS } from '../../../../shared/complaints/letter-words.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { filedLines } from '../../render/complain/filed-facts.tsx';
import type { CaseViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Timeline } from '../desk/parts/timeline.tsx';
import { casePath } from '../desk/route.ts';
import { useAnswer } from '../desk/use-answer.ts';
import { PersonPart } from './person-part.tsx';
import { SimilarPart } from './similar-part.tsx';
import { StepForm } from './step-form.tsx';

export type DeskCase = z.output<(typeof viewDeskCaseContract)['response']>;

/** A complaint or report as officers handle it. */
export function ComplaintCaseView({ client, locale, caseId }: CaseViewProps) {
  const [shown, again] = useAnswer(caseId, () => client.call(viewDeskCaseContract, { params: { caseId } }));
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const words = COMPLAINT_DESK_WORDS[locale];
  const { data } = shown;
  const part = { client, locale, caseId };
  return (
    <article class="complaint-desk">
      <h1>
        {words.tracks[data.track]} <bdi>{data.reference}</bdi>
      </h1>
      <Standing data={data} locale={locale} />
      <StepForm {...part} data={data} onDone={again} />
      <Facts data={data} locale={locale} />
      <Messages data={data} locale={locale} />
      <h2>{words.history}</h2>
      <Timeline entries={entriesOf(data, locale)} />
      <SimilarPart {...part} />
      {data.linkedCaseId !== undefined && (
        <p>
          <a href={casePath(data.track === 'complaint' ? 'report' : 'complaint', data.linkedCaseId)}>
            {words.linked}
          </a>
        </p>
      )}
      <PersonPart {...part} isKnown={data.named || data.reachable} />
      {data.track !== 'correction' && (
        <p class="quiet" lang="zh-CN">
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

function Standing({ data, locale }: PartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const { due, receivedOn } = data;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const isLate = due?.day !== undefined && due.day < today && !due.paused;
  return (
    <p class="lead">
      {words.received(receivedOn)}
      {due !== undefined && (
        <>
          {' · '}
          <span class={isLate ? 'tag tag-bad' : 'tag'}>
            {due.day === undefined ? words.dueUnknown : words.due(due.day, isLate)}
          </span>
          {due.paused && <span class="tag tag-warn"> {words.paused}</span>}
        </>
      )}
    </p>
  );
}

function Facts({ data, locale }: PartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  if (data.facts === undefined) return <p class="notice">{words.erased}</p>;
  const verdict = data.verdict === undefined ? [] : [[words.verdict, words.verdicts[data.verdict]] as const];
  return (
    <>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {[...filedLines(data, locale), ...verdict].map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Messages({ data, locale }: PartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  return (
    <>
      <h2>{words.messages}</h2>
      {data.allMessages.length === 0 && <p>{words.noMessages}</p>}
      {data.allMessages.map(({ sequence, from, to, text, at }) => (
        <section key={sequence} class="letter">
          <p class="quiet">
            {at.slice(0, 10)} · {words.from[from]} · {words.to[to]}
          </p>
          <p class="letter-text">{text}</p>
        </section>
      ))}
    </>
  );
}

function entriesOf({ events }: DeskCase, locale: 'zh' | 'en') {
  const words = COMPLAINT_DESK_WORDS[locale];
  return events.map(({ sequence, type, on, by, ground }) => ({
    key: String(sequence),
    at: on,
    atText: on,
    title: sequence === 1 ? words.filed : stepName(type, locale),
    text: ground,
    by: words.from[by],
  }));
}

/** What a step is called; one without a letter keeps its closed name. */
function stepName(type: string, locale: 'zh' | 'en'): string {
  const names: Readonly<Partial<Record<string, (typeof LETTER_WORDS)[keyof typeof LETTER_WORDS]>>> =
    LETTER_WORDS;
  return names[type]?.[locale][0] ?? type;
}
