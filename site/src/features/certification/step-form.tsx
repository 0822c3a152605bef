import { useState } from 'preact/hooks';
import type { CaseView } from '../../../../shared/certification/api.ts';
import { STEP_CONTRACTS, SUBMIT_CONTRACTS } from '../../../../shared/certification/step-contracts.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { type Locale, said } from './said.ts';
import { STEP_FIELDS, type StepField } from './step-fields.ts';
import { StepText } from './step-text.tsx';

type Values = Readonly<Record<string, string | readonly string[]>>;

export interface StepFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly step: Step;
  readonly onDone: () => void;
}

/** The form of one step: what it asks, then the very text that is sent, then the deed. */
export function StepForm({ client, locale, view, step, onDone }: StepFormProps) {
  const [values, setValues] = useState<Values>({});
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => client.newKey());
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const words = STEP_WORDS[locale];
  const fields = fieldsOf(step, values);
  const body = bodyOf(view, step, values);
  const complete = fields.every((field) => field.optional === true || isFilled(field, values[field.name]));
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await sendStep(client, view, { step, body, key });
    setBusy(false);
    setAsked(false);
    if (answer.kind === 'answered') onDone();
    else setRefused(answer);
  };
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
      }}
    >
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={onDone} />}
      {fields.map((field) => (
        <StepControl
          key={field.name}
          {...{ field, locale, step }}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <button class="button" type="submit" disabled={!complete}>
        {said(STEP_TEXTS[step].act, locale)}
      </button>
      <ConfirmDialog
        open={asked}
        title={said(STEP_TEXTS[step].act, locale)}
        confirm={said(STEP_TEXTS[step].act, locale)}
        cancel={words.cancel}
        busy={busy}
        onConfirm={() => void send()}
        onCancel={() => setAsked(false)}
      >
        <p>{words.willBeSent}</p>
        <StepText {...{ step, locale }} data={body.data} words={body.words} />
      </ConfirmDialog>
    </form>
  );
}

interface StepBody {
  readonly facts: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
}

/** Sends a step by the contract that the table made for it. */
export function sendStep(
  client: DeskClient,
  view: Pick<CaseView, 'caseId'>,
  { step, body, key }: { readonly step: Step; readonly body: StepBody; readonly key: string },
): Promise<DeskAnswer<unknown>> {
  const contract = [...STEP_CONTRACTS, ...SUBMIT_CONTRACTS].find((each) => each.step === step);
  if (contract === undefined) return Promise.resolve({ kind: 'unreachable' });
  // The contracts are made by a table, which has forgotten the types of each.
  const input = { params: { caseId: view.caseId }, body, idempotencyKey: key } as never;
  return client.call(contract, input);
}

/** The fields that the answers so far ask for. */
const fieldsOf = (step: Step, values: Values): readonly StepField[] =>
  (STEP_FIELDS[step] ?? []).filter(
    ({ onlyWith }) => onlyWith === undefined || onlyWith.values.includes(String(values[onlyWith.name] ?? '')),
  );

const isFilled = ({ as }: StepField, value: Values[string] | undefined): boolean =>
  as === 'checkbox' || as === 'select' || (value !== undefined && value.length > 0);

function bodyOf(view: CaseView, step: Step, values: Values): StepBody {
  const sides = {
    data: { ...namesFor(view, step) } as Record<string, unknown>,
    words: {} as Record<string, unknown>,
  };
  for (const field of fieldsOf(step, values))
    sides[field.in][field.name] = givenBy(field, values[field.name]);
  return { facts: view.facts, ...sides };
}

function givenBy({ as, options }: StepField, value: Values[string] | undefined): unknown {
  if (as === 'checkbox') return value === 'on';
  if (as === 'checkboxes') return Array.isArray(value) ? value : [];
  if (as === 'number') return Number(value ?? 0);
  if (as === 'select') return value === undefined || value === '' ? options?.[0]?.[0] : value;
  return value ?? '';
}

/** Ids that a step names: of what waits for an answer, or a new one. */
function namesFor({ objections, changes, facts }: CaseView, step: Step): Record<string, string | undefined> {
  if (step === 'settle-objection') {
    return { objectionId: objections.find((each) => each.outcome === undefined)?.objectionId };
  }
  if (step === 'settle-change') return { changeId: changes[0]?.changeId };
  return step === 'request-change' ? { changeId: `c${facts + 1}` } : {};
}

interface ControlProps {
  readonly field: StepField;
  readonly step: Step;
  readonly locale: Locale;
  readonly value: string | readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
}

function StepControl({ field, step, locale, value, onChange }: ControlProps) {
  const label = said(field.label, locale);
  const name = `${step}-${field.name}`;
  const chosen = Array.isArray(value) ? value : [];
  if (field.as === 'checkbox' || field.as === 'checkboxes') {
    const options = field.options ?? [['on', field.label] as const];
    return (
      <fieldset class="choices">
        {field.as === 'checkboxes' && <legend>{label}</legend>}
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option) || value === option}
              onChange={({ currentTarget: { checked } }) => {
                if (field.as === 'checkbox') return onChange(checked ? 'on' : '');
                onChange(checked ? [...chosen, option] : chosen.filter((each) => each !== option));
              }}
            />
            {said(text, locale)}
          </label>
        ))}
      </fieldset>
    );
  }
  const options = field.options?.map(([option, text]) => [option, said(text, locale)] as const);
  return (
    <Field
      {...{ name, label }}
      value={String(value)}
      onInput={onChange}
      {...(field.as === 'lines' ? { lines: 4 } : {})}
      {...(field.as === 'number' ? { type: 'number' as const } : {})}
      {...(options === undefined ? {} : { options })}
    />
  );
}
