import { useEffect, useState } from 'preact/hooks';
import { FORM_IDS, type FormId } from '../../../../shared/complaints/form-ids.ts';
import { FORM_LABELS } from '../../../../shared/complaints/form-words.ts';
import { numberCaseFormContract, viewCaseFormContract } from '../../../../shared/complaints/forms-api.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { OFFICIAL_FORM_WORDS } from '../../i18n/official-form-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { casePath } from '../desk/route.ts';
import type { Shown } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { DeskCase } from './case-view.tsx';
import { formalLines } from './filed-formally.ts';
import { type FilledForm, OfficialForm } from './official-form.tsx';

interface FormPageProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  /** Absent for an office that has passed the case on: it prints its notice of that, and sees nothing else. */
  readonly data: DeskCase | undefined;
  /** As the address names it. */
  readonly form: string;
}

/** One official form on its own: what is missing, its number, whose identity it shows, and the print (R5, R8). */
export function FormPage({ client, locale, caseId, data, form: named }: FormPageProps) {
  const words = OFFICIAL_FORM_WORDS[locale];
  const form = FORM_IDS.find((each) => each === named);
  if (form === undefined) return <p class="notice">{words.notFound}</p>;
  return <KnownForm {...{ client, locale, caseId, data, form }} />;
}

function KnownForm({
  client,
  locale,
  caseId,
  data,
  form,
}: Omit<FormPageProps, 'form'> & { readonly form: FormId }) {
  const words = OFFICIAL_FORM_WORDS[locale];
  const [shown, setShown] = useState<Shown<FilledForm>>();
  const [trouble, setTrouble] = useState<Shown<unknown>>();
  const [purpose, setPurpose] = useState('');
  const [given, setGiven] = useState<string>();
  const [sendOnce] = useState(() => sentOnce(client));
  const params = { caseId, form };
  const load = async (reason?: string): Promise<void> => {
    const body = reason === undefined ? {} : { purpose: reason };
    const answer = await client.call(viewCaseFormContract, { params, body });
    // A purpose that is refused leaves the form where it was.
    if (answer.kind === 'answered' || reason === undefined) setShown(answer);
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind === 'answered') setGiven(reason);
  };
  useEffect(() => void load(), [caseId, form]);
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered')
    return <AnswerNotice answer={shown} locale={locale} onAgain={() => void load()} />;
  const filled = shown.data;
  const number = async (): Promise<void> => {
    const answer = await sendOnce(numberCaseFormContract, { params });
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind === 'answered') await load(given);
  };
  return (
    <div class="form-page">
      <div class="form-tools no-print">
        <p>
          <a href={casePath(data?.track ?? 'complaint', caseId)}>{words.back}</a>
        </p>
        <p class="quiet">{words.checked}</p>
        {filled.missing.length > 0 && (
          <div class="notice">
            <p>{words.missing}</p>
            <ul>
              {filled.missing.map((field) => (
                <li key={field}>{FORM_LABELS[field][locale]}</li>
              ))}
            </ul>
          </div>
        )}
        {trouble !== undefined && trouble.kind !== 'answered' && (
          <AnswerNotice answer={trouble} locale={locale} />
        )}
        {filled.hidden.length > 0 && (
          <form
            class="find"
            onSubmit={(event) => {
              event.preventDefault();
              void load(purpose);
            }}
          >
            <p>{words.person}</p>
            <Field name="purpose" label={words.purpose} value={purpose} onInput={setPurpose} required />
            <button type="submit" class="button button-quiet">
              {words.show}
            </button>
          </form>
        )}
        <p role="status">{given !== undefined && words.shown}</p>
        <p class="actions">
          {filled.number === undefined && (
            <button
              type="button"
              class="button button-quiet"
              disabled={filled.missing.length > 0}
              onClick={() => void number()}
            >
              {words.number}
            </button>
          )}
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </div>
      <OfficialForm filled={filled} filed={formalLines(data?.facts, data?.evidenceIds.length ?? 0)} />
    </div>
  );
}
