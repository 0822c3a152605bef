import { useState } from 'preact/hooks';
import {
  type CaseView,
  revealPersonalContract,
  viewApplicationContract,
} from '../../../../shared/certification/api.ts';
import { criteriaFor } from '../../../../shared/certification/checklist.ts';
import { isInHand } from '../../../../shared/certification/lifecycle.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { FIELD_TEXTS, SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { NoticesPart } from '../complaints-desk/notices-part.tsx';
import type { CaseViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { type Course, useCourse } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { MerchantAccess } from '../identity/merchant-access.tsx';
import { CaseEvidence } from './case-evidence.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseSteps } from './case-steps.tsx';
import { Checklist } from './checklist.tsx';
import { instantText, type Locale, said } from './said.ts';
import { SectionContent } from './section-content.tsx';

/** An application as its officers see it: the facts and the verdicts beside each other, and what can be done. */
export function OfficerCaseView({ client, locale, caseId }: CaseViewProps) {
  const [shown, again] = useAnswer(caseId, () =>
    client.call(viewApplicationContract, { params: { caseId } }),
  );
  const course = useCourse(shown?.kind === 'answered' ? shown.data.facts : undefined, again);
  if (shown === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const view = shown.data;
  return (
    <article>
      <CaseHead {...{ view, locale }} />
      <Notices {...{ view, locale }} />
      <div class="case-columns">
        <div class="case-do">
          <CaseSteps {...{ client, view, locale, course }} isOfficer />
          <p class="quiet">{STEP_WORDS[locale].assumed}</p>
        </div>
        <div>
          <Sections {...{ client, view, locale, course }} />
          <Personal {...{ client, view, locale }} />
          <Access {...{ client, view, locale }} />
          <NoticesPart {...{ client, locale, caseId: view.caseId, revision: view.facts }} />
          <CaseHistory {...{ view, locale }} />
        </div>
      </div>
    </article>
  );
}

interface PartProps {
  readonly view: CaseView;
  readonly locale: Locale;
}

/** What an officer must not overlook. */
function Notices({ view, locale }: PartProps) {
  const words = OFFICER_WORDS[locale];
  return (
    <>
      {view.upheldComplaints > 0 && <p class="notice">{words.upheld(view.upheldComplaints)}</p>}
      {view.changes.map(({ changeId, what, value, at }) => (
        <section key={changeId} class="notice">
          <h2>{words.change}</h2>
          <p>
            {words.changes[what]}
            {value !== undefined && <strong>{value}</strong>}
          </p>
          <p class="quiet">{instantText(at, locale)}</p>
        </section>
      ))}
      {view.objections.map(({ objectionId, at, text, contact, outcome }) => (
        <section key={objectionId} class="notice">
          <h2>{words.objection}</h2>
          <p>
            {text} {contact !== '' && <span class="quiet">{contact}</span>}
          </p>
          <p class="quiet">
            {instantText(at, locale)} {outcome === undefined ? words.unsettled : words.outcomes[outcome]}
          </p>
        </section>
      ))}
    </>
  );
}

type ActiveProps = PartProps & { readonly client: DeskClient };

/** Each part of the application with the points that are judged on it. */
function Sections({ client, view, locale, course }: ActiveProps & { readonly course: Course }) {
  const words = OFFICER_WORDS[locale];
  const criteria = criteriaFor(view.field);
  return (
    <section aria-labelledby="sections-title">
      <h2 id="sections-title">{STEP_WORDS[locale].sections}</h2>
      {view.sections.map(({ section, content, missing }) => {
        const own = criteria.filter((criterion) => criterion.section === section);
        const judged = own.filter(({ id }) => view.checklist?.[id] !== undefined).length;
        return (
          <section key={section} class="card" aria-labelledby={`section-${section}`}>
            <header>
              <h3 id={`section-${section}`}>{said(SECTION_TEXTS[section], locale)}</h3>
              {missing.length > 0 && (
                <span class="tag tag-warn">
                  {STEP_WORDS[locale].missing}
                  {missing.length}
                </span>
              )}
              <span class={judged === own.length ? 'tag tag-good' : 'tag'}>
                {words.judged(judged, own.length)}
              </span>
            </header>
            <SectionContent {...{ section, content, locale }} />
            {section === 'evidence' && <CaseEvidence {...{ client, caseId: view.caseId, locale }} />}
            <Checklist {...{ client, view, locale, criteria: own, course }} />
          </section>
        );
      })}
    </section>
  );
}

/** Who acts for the merchant: fetched, and put on the record, only once somebody wants to see it. */
function Access({ client, view, locale }: ActiveProps) {
  const [isWanted, setWanted] = useState(false);
  const today = dayInShanghai(asInstant(new Date()));
  if (!isInHand(view.standing, view.certificate?.validTo, today)) return null;
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      <summary>{OFFICER_WORDS[locale].access}</summary>
      <p class="quiet">{OFFICER_WORDS[locale].accessNoted}</p>
      {isWanted && <MerchantAccess {...{ client, locale, uscc: view.uscc }} />}
    </details>
  );
}

/** Names and telephones in clear, after saying what for. */
function Personal({ client, view, locale }: ActiveProps) {
  const words = OFFICER_WORDS[locale];
  const [purpose, setPurpose] = useState('');
  const [shown, setShown] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>();
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const reveal = async (): Promise<void> => {
    const answer = await client.call(revealPersonalContract, {
      params: { caseId: view.caseId },
      query: { purpose },
    });
    setRefused(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind === 'answered') setShown(answer.data);
  };
  return (
    <details>
      <summary>{words.personal}</summary>
      {shown === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void reveal();
          }}
        >
          {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
          <Field name="purpose" label={words.purpose} value={purpose} onInput={setPurpose} required />
          <button class="button button-quiet" type="submit" disabled={purpose.trim().length < 2}>
            {words.reveal}
          </button>
        </form>
      ) : (
        <dl class="summary">
          {Object.entries(shown).flatMap(([group, fields]) =>
            Object.entries(fields).map(([name, value]) => (
              <div key={name}>
                <dt>{group === 'objections' ? words.objector : said(FIELD_TEXTS[name], locale)}</dt>
                <dd>{value}</dd>
              </div>
            )),
          )}
        </dl>
      )}
    </details>
  );
}
