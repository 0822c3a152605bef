import { useState } from 'preact/hooks';
import { type CaseSummary, startApplicationContract } from '../../../../shared/certification/api.ts';
import { asDay, asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { FIELD_CODES, FIELDS } from '../../../../shared/register/fields.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { STANDING_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText, localPath } from '../../render/common.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import { type Locale, said } from './said.ts';

interface ListProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly uscc: string;
  readonly cases: readonly CaseSummary[];
  readonly counties: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
}

/** All applications and certificates of a merchant, and the way to begin another. */
export function ApplicationList(props: ListProps) {
  const { locale, uscc, cases } = props;
  const words = APPLY_WORDS[locale];
  return (
    <>
      <h1>{words.yours}</h1>
      <p class="quiet">
        {words.uscc} <span class="number">{uscc}</span> · <a href="#access">{words.accessLink}</a>
      </p>
      {cases.length === 0 && <p>{words.none}</p>}
      <ul class="case-list">
        {cases.map((each) => (
          <CaseCard key={each.caseId} {...{ each, locale }} />
        ))}
      </ul>
      <StartForm {...props} />
    </>
  );
}

function CaseCard({ each, locale }: { readonly each: CaseSummary; readonly locale: Locale }) {
  const words = APPLY_WORDS[locale];
  const { certificate, dueDay } = each;
  return (
    <li>
      <a href={`#${each.caseId}`}>
        {each.name}
        {/* Several premises bear one name: who hears the links alone hears which is meant. */}
        <span class="visually-hidden"> {each.address}</span>
      </a>
      {each.demonstration && <span class="tag"> {STEP_WORDS[locale].demonstration}</span>}
      <Asks {...{ each, locale }} />
      <p class={`standing standing-${each.standing}`}>{said(STANDING_TEXTS[each.standing], locale)}</p>
      <p class="quiet">
        {each.address} · {each.reference}
        {dueDay !== undefined && ` · ${STEP_WORDS[locale].due} ${dayText(asDay(dueDay), locale)}`}
      </p>
      {certificate !== undefined && (
        <p>
          <a href={localPath(locale, `/units/${certificate.publicId}/`)}>{certificate.certificateNumber}</a>{' '}
          <span class="quiet">
            {words.validTo} {dayText(asDay(certificate.validTo), locale)}
          </span>
        </p>
      )}
    </li>
  );
}

/** What the unit has to do, first. */
function Asks({ each, locale }: { readonly each: CaseSummary; readonly locale: Locale }) {
  const words = APPLY_WORDS[locale];
  const { turn, dueDay, certificate, standing } = each;
  const today = dayInShanghai(asInstant(new Date()));
  if (turn === 'merchant')
    return (
      <p>
        <span class="tag tag-warn">
          {dueDay === undefined ? words.yourTurn : words.yourTurnBy(dayText(asDay(dueDay), locale))}
        </span>
      </p>
    );
  if (certificate !== undefined && standing === 'certified' && certificate.renewalFrom <= today)
    return (
      <p>
        <span class="tag tag-warn">{words.canRenew}</span>
      </p>
    );
  return null;
}

function StartForm({ client, locale, counties }: ListProps) {
  const words = APPLY_WORDS[locale];
  const [values, setValues] = useState({
    field: 'market',
    division: '',
    name: '',
    address: '',
  });
  const [send] = useState(() => sentOnce(client));
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const wrong = (name: keyof typeof values): string | undefined =>
    refused !== undefined && 'problem' in refused
      ? refused.problem.errors.find(({ field }) => field === name)?.[locale]
      : undefined;
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((before) => ({ ...before, [name]: value }));
  const start = async (): Promise<void> => {
    const field = FIELD_CODES.find((code) => code === values.field) ?? 'other';
    const answer = await send(startApplicationContract, {
      body: { ...values, field, language: locale },
    });
    if (answer.kind === 'answered') location.hash = answer.data.caseId;
    else setRefused(answer);
  };
  return (
    <details open={false}>
      <summary>{words.start}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <p>{words.startLead}</p>
        {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
        <Field
          name="start-name"
          label={words.name}
          value={values.name}
          onInput={set('name')}
          error={wrong('name')}
          required
        />
        <Field
          name="start-field"
          label={words.field}
          value={values.field}
          onInput={set('field')}
          options={FIELD_CODES.map((code) => [code, locale === 'zh' ? FIELDS[code].zh : FIELDS[code].en])}
        />
        <Field
          name="start-division"
          label={words.county}
          value={values.division}
          onInput={set('division')}
          options={[
            ['', STEP_WORDS[locale].choose],
            ...counties.map((each) => [each.code, each[locale]] as const),
          ]}
          error={wrong('division')}
          required
        />
        <Field
          name="start-address"
          label={words.address}
          value={values.address}
          onInput={set('address')}
          error={wrong('address')}
          required
        />
        <button class="button" type="submit">
          {words.start}
        </button>
        <p class="hint">{words.startLanguage}</p>
      </form>
    </details>
  );
}
