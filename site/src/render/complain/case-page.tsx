import type { ComponentChildren } from 'preact';
import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import type { CaseView } from '../../../../shared/complaints/case-view.ts';
import { OWN_CLOCKS } from '../../../../shared/complaints/transition.ts';
import { dayInShanghai, type Instant } from '../../../../shared/kernel/days.ts';
import { divisionName, type Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { type ActionState, CaseActions, unplacedText } from './case-actions.tsx';
import { dayText } from './day-text.ts';
import { FiledFacts } from './filed-facts.tsx';
import { Photos } from './photos.tsx';
import { stepText } from './step-text.ts';

export interface CasePageProps {
  readonly locale: Locale;
  readonly cases: readonly CaseView[];
  /** Carried in the forms of the page; never in an address. */
  readonly receipt: string;
  readonly actions: ActionState;
  /** What became of the last action. */
  readonly outcome?: 'done' | 'refused' | undefined;
  /** What was wrong with what was sent. */
  readonly wrong?: readonly string[] | undefined;
}

/** A case as its holder follows it: where it stands, whose turn it is and by when, what was decided and how to contest it. */
export function CasePage({ locale, cases, receipt, actions, outcome, wrong = [] }: CasePageProps) {
  const words = CASE_WORDS[locale];
  const { island } = COMPLAIN_WORDS[locale];
  const unplaced = unplacedText(actions, cases);
  return (
    <div class="filing cases" data-expiry={island.expiry} data-stay={island.stay}>
      <h1>{words.heading}</h1>
      {outcome !== undefined && (
        <p class={outcome === 'done' ? 'judged judged-within' : 'judged judged-exceeds'} role="status">
          {outcome === 'done' ? words.actions.done : wrong.join(' ') || words.actions.refused}
        </p>
      )}
      {unplaced !== '' && (
        <blockquote class="said own">
          <p class="why">{words.actions.notTaken}</p>
          <p>{unplaced}</p>
        </blockquote>
      )}
      {cases.map((each) => (
        <article key={each.caseId} class="case">
          <CaseNow view={each} locale={locale} />
          <Decision view={each} locale={locale} />
          <History view={each} locale={locale} />
          <Messages view={each} locale={locale} />
          <Photos photos={each.photos} locale={locale} />
          {each.facts !== undefined && <FiledFacts view={each} locale={locale} />}
          <CaseActions view={each} locale={locale} receipt={receipt} actions={actions} />
        </article>
      ))}
    </div>
  );
}

interface PartProps {
  readonly view: CaseView;
  readonly locale: Locale;
}

function CaseNow({ view, locale }: PartProps) {
  const words = CASE_WORDS[locale];
  const { labels } = words;
  return (
    <>
      <h2>
        {words.tracks[view.track]} · {divisionName(view.division, locale)}
      </h2>
      {view.demonstration && <p class="scanned">{labels.demonstration}</p>}
      {view.erasedAt !== undefined && <p class="scanned">{labels.erased}</p>}
      {view.question !== undefined && (
        <p class="judged judged-exceeds">
          {(view.turn === 'citizen' ? words.asked : words.askedLate)(dayText(view.question.replyBy, locale))}{' '}
          {view.may.reply && <a href={`#reply-${view.caseId}`}>{words.answerNow}</a>}
        </p>
      )}
      <dl class="told">
        <Line label={labels.now}>
          <strong>{stepText(view, locale)}</strong>
        </Line>
        <Line label={labels.next}>{view.turn === undefined ? labels.nobody : words.turns[view.turn]}</Line>
        {view.due !== undefined && (
          <Line label={labels.due}>
            <DueText view={view} due={view.due} locale={locale} />
          </Line>
        )}
        <Line label={labels.number}>{caseReference(view.caseId)}</Line>
        {view.splitFrom !== undefined && (
          <Line label={labels.splitFrom}>{caseReference(view.splitFrom)}</Line>
        )}
      </dl>
    </>
  );
}

function DueText({ view, due, locale }: PartProps & { readonly due: NonNullable<CaseView['due']> }) {
  const words = CASE_WORDS[locale];
  const { law } = view;
  return (
    <>
      {due.day === undefined ? words.dueUnknown : words.dueBy(dayText(due.day, locale))}{' '}
      {words.clocks[due.clock]}
      {due.paused && words.duePaused}
      <small>
        {words.dueBasis({
          days: due.days,
          isWorking: due.counted === 'working-days',
          calendar: due.calendarVersion,
        })}
        {' · '}
        {OWN_CLOCKS.has(due.clock)
          ? words.ownLimit
          : words.law(locale === 'zh' ? law.title : law.titleEn, law.number)}
      </small>
    </>
  );
}

/** What the person did or agreed to: there is nothing of it to contest. */
const AGREED: ReadonlySet<NonNullable<CaseView['outcome']>> = new Set(['withdrawn', 'settled'] as const);

function Decision({ view, locale }: PartProps) {
  const words = CASE_WORDS[locale];
  const { labels } = words;
  if (view.outcome === undefined) return null;
  return (
    <section>
      <h3>{labels.decision}</h3>
      <p>{words.outcomes[view.outcome]}</p>
      {view.ground !== undefined && (
        <p>
          {labels.ground} {view.ground.id}: {view.ground[locale]}
          {view.ground.checked !== 'official' && <small class="why">{labels.unchecked}</small>}
        </p>
      )}
      {!AGREED.has(view.outcome) && <h3>{labels.contest}</h3>}
      {view.may.disagree && view.disagreeUntil !== undefined && (
        <p>{words.contestText(dayText(view.disagreeUntil, locale))}</p>
      )}
      {view.track !== 'correction' && !AGREED.has(view.outcome) && <p>{words.contestOther}</p>}
    </section>
  );
}

function History({ view, locale }: PartProps) {
  const words = CASE_WORDS[locale];
  return (
    <section>
      <h3>{words.labels.history}</h3>
      <ol class="happened">
        {view.history.map(({ type, on }, at) => (
          <li key={at}>
            <span>{dayText(on, locale)}</span> {words.events[type] ?? type}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Messages({ view, locale }: PartProps) {
  const words = CASE_WORDS[locale];
  if (view.erasedAt !== undefined) return null;
  return (
    <section>
      <h3>{words.labels.messages}</h3>
      {view.messages.length === 0 && <p>{words.labels.noMessages}</p>}
      {view.messages.map(({ from, at, text }, index) => (
        <blockquote key={index} class={from === 'citizen' ? 'said own' : 'said'}>
          <p class="why">
            {words.from[from]} · {dayText(dayInShanghai(at as Instant), locale)}
          </p>
          <p>{text}</p>
        </blockquote>
      ))}
    </section>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
