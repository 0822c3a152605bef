import { useState } from 'preact/hooks';
import {
  type CaseView,
  revealPersonalContract,
  viewApplicationContract,
} from '../../../../shared/certification/api.ts';
import { instrumentsSchema } from '../../../../shared/certification/schema.ts';
import { EVIDENCE_TEXTS, FIELD_TEXTS, SECTION_TEXTS, SYSTEM_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import type { CaseViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseSteps } from './case-steps.tsx';
import { Checklist } from './checklist.tsx';
import { Ledger } from './instruments-form.tsx';
import { instantText, type Locale, said } from './said.ts';

/** An application as its officers see it. */
export function OfficerCaseView({ client, locale, caseId }: CaseViewProps) {
  const [shown, again] = useAnswer(caseId, () =>
    client.call(viewApplicationContract, { params: { caseId } }),
  );
  if (shown === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const view = shown.data;
  const words = OFFICER_WORDS[locale];
  return (
    <>
      <CaseHead {...{ view, locale }} />
      <p class="quiet">{STEP_WORDS[locale].assumed}</p>
      {view.upheldComplaints > 0 && <p class="notice">{words.upheld(view.upheldComplaints)}</p>}
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
      <CaseSteps {...{ client, view, locale, onDone: again }} />
      <Checklist {...{ client, view, locale, onDone: again }} />
      <Contents {...{ view, locale }} />
      <Personal {...{ client, view, locale }} />
      <CaseHistory {...{ view, locale }} />
    </>
  );
}

interface PartProps {
  readonly view: CaseView;
  readonly locale: Locale;
}

function Contents({ view, locale }: PartProps) {
  return (
    <section>
      <h2>{STEP_WORDS[locale].sections}</h2>
      {view.sections.map(({ section, content, missing }) => (
        <details key={section}>
          <summary>
            {said(SECTION_TEXTS[section], locale)}
            {missing.length > 0 && (
              <span class="tag">
                {' '}
                {STEP_WORDS[locale].missing}
                {missing.length}
              </span>
            )}
          </summary>
          {section === 'instruments' ? (
            <Ledger
              rows={instrumentsSchema.safeParse(content).data?.rows ?? []}
              locale={locale}
              disabled
              onRemove={() => {}}
            />
          ) : (
            <dl class="alarms">
              {Object.entries(content).map(([name, value]) => (
                <div key={name}>
                  <dt>{said(FIELD_TEXTS[name], locale) || name}</dt>
                  <dd>{valueText(value, locale)}</dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      ))}
    </section>
  );
}

function valueText(value: unknown, locale: Locale): string {
  if (!Array.isArray(value)) return value === '' || value === undefined ? '—' : String(value);
  return value
    .map((each: unknown) => {
      if (typeof each === 'string')
        return said(Object.entries(SYSTEM_TEXTS).find(([code]) => code === each)?.[1], locale);
      const { kind = '', note = '' } = (each ?? {}) as { kind?: string; note?: string };
      return `${said(Object.entries(EVIDENCE_TEXTS).find(([code]) => code === kind)?.[1], locale)} ${note}`;
    })
    .join(locale === 'zh' ? '；' : '; ');
}

/** Names and telephones in clear, after saying what for. */
function Personal({ client, view, locale }: PartProps & { readonly client: DeskClient }) {
  const words = OFFICER_WORDS[locale];
  const [purpose, setPurpose] = useState('');
  const [shown, setShown] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>();
  const reveal = async (): Promise<void> => {
    const answer = await client.call(revealPersonalContract, {
      params: { caseId: view.caseId },
      query: { purpose },
    });
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
          <Field name="purpose" label={words.purpose} value={purpose} onInput={setPurpose} required />
          <button class="button button-quiet" type="submit" disabled={purpose.trim().length < 2}>
            {words.reveal}
          </button>
        </form>
      ) : (
        <dl class="alarms">
          {Object.values(shown).flatMap((fields) =>
            Object.entries(fields).map(([name, value]) => (
              <div key={name}>
                <dt>{said(FIELD_TEXTS[name], locale)}</dt>
                <dd>{value}</dd>
              </div>
            )),
          )}
        </dl>
      )}
    </details>
  );
}
