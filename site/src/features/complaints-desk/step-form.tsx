import { useState } from 'preact/hooks';
import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import { previewStepContract, recordStepContract } from '../../../../shared/complaints/desk-api.ts';
import type { SplitOff } from '../../../../shared/complaints/split-off.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { casePath } from '../desk/route.ts';
import { useCourse } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { DeskCase } from './case-view.tsx';
import { SplitFields, wholeCase } from './split-fields.tsx';
import { amountFault, givenIn, StepFields, type StepValues } from './step-fields.tsx';
import { TwinNote } from './twin-note.tsx';

type Action = DeskCase['actions'][number];
type Letter = {
  readonly subject: string;
  readonly body: string;
  readonly sha256: string;
  readonly to: Action['to'];
};

interface StepFormProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  readonly data: DeskCase;
  readonly onDone: () => void;
}

/** The steps that the table of steps offers this officer: choose, fill in, read the letter, send exactly that. */
export function StepForm({ client, locale, caseId, data, onDone }: StepFormProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const [name, setName] = useState('');
  const [values, setValues] = useState<StepValues>({});
  const [isChecked, setChecked] = useState(false);
  const [letter, setLetter] = useState<Letter>();
  const [trouble, setTrouble] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [splitOff, setSplitOff] = useState<SplitOff>(() => wholeCase(data));
  /** The case that was split off, or that another step was taken. */
  const [done, setDone] = useState<string | true>();
  const course = useCourse(data.revision, onDone);
  const [sendOnce] = useState(() => sentOnce(client));
  const action = data.actions.find((each) => each.name === name);
  const isSplit = action?.requires.includes('splitOff') === true;
  const step = {
    ...{ type: name, revision: data.revision, ...(action === undefined ? {} : givenIn(values, action)) },
    ...(isSplit ? { splitOff } : {}),
  };
  const faults = trouble !== undefined && 'problem' in trouble ? trouble.problem.errors : [];
  /** The last day that is proposed goes along with the step, until the officer types another. */
  const choose = (chosen: string): void => {
    const { replyBy = '' } = values;
    const proposed = data.actions.find((each) => each.name === chosen)?.replyBy;
    if (replyBy === '' || replyBy === action?.replyBy) setValues({ ...values, replyBy: proposed ?? '' });
    setName(chosen);
    setTrouble(undefined);
  };
  const settle = <T,>(answer: DeskAnswer<T>, proceed: (answered: T) => void): void => {
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind === 'answered') proceed(answer.data);
  };
  const preview = async (): Promise<void> => {
    setChecked(true);
    if (amountFault(values, locale) !== undefined) return document.getElementById('amountFen')?.focus();
    const answer = await client.call(previewStepContract, { params: { caseId }, body: step });
    settle(answer, (answered) => setLetter(answered.letter));
  };
  const record = async (sha256: string): Promise<void> => {
    const body = { ...step, letterSha256: sha256 };
    settle(await sendOnce(recordStepContract, { params: { caseId }, body }), (recorded) => {
      setName('');
      setValues({});
      setLetter(undefined);
      setDone(recorded.splitOff ?? true);
      course.again(recorded.revision);
    });
  };
  const said = done !== undefined && (
    <p role="status">
      {words.done}
      {done !== true && (
        <>
          {' '}
          {COMPLAINT_OFFICE_WORDS[locale].split.done}
          <a href={casePath(splitOff.track, done)}>{caseReference(done)}</a>
        </>
      )}
    </p>
  );
  // The last step of a case leaves none to take: that it was taken is said all the same.
  if (data.actions.length === 0)
    return (
      <>
        {said}
        <p>{words.noActions}</p>
      </>
    );
  return (
    <section class="step-form">
      <h2>{words.actions}</h2>
      {said}
      {trouble !== undefined && (
        <AnswerNotice
          answer={trouble}
          locale={locale}
          {...(trouble.kind === 'changed-meanwhile' ? { onAgain: onDone } : {})}
        />
      )}
      {course.isBehind && <p>{DESK_WORDS[locale].loading}</p>}
      {letter === undefined && !course.isBehind && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void preview();
          }}
        >
          <Field
            name="step"
            label={words.step}
            value={name}
            onInput={(chosen) => {
              choose(chosen);
              setChecked(false);
              setDone(undefined);
              setSplitOff(wholeCase(data));
            }}
            options={[
              ['', words.choose],
              ...data.actions.map((each): readonly [string, string] => [each.name, each[locale]]),
            ]}
          />
          {action?.to === 'merchant' && <TwinNote data={data} locale={locale} />}
          {action !== undefined && (
            <StepFields
              {...{ action, locale, values, isChecked, faults }}
              onChange={(part) => setValues((held) => ({ ...held, ...part }))}
            />
          )}
          {isSplit && (
            <SplitFields
              {...{ data, locale, value: splitOff, onChange: setSplitOff }}
              replyBy={values.replyBy ?? ''}
              onReplyBy={(replyBy) => setValues({ ...values, replyBy })}
            />
          )}
          <button type="submit" class="button" disabled={action === undefined}>
            {words.preview}
          </button>
        </form>
      )}
      {letter !== undefined && (
        <section class="letter" aria-label={words.preview}>
          <p class="quiet">{words.previewTitle(words.to[letter.to])}</p>
          <p class="letter-text">{letter.body === '' ? letter.subject : letter.body}</p>
          <p class="actions">
            <button type="button" class="button" onClick={() => void record(letter.sha256)}>
              {letter.to === 'officers' ? words.record : words.send}
            </button>
            <button type="button" class="button button-quiet" onClick={() => setLetter(undefined)}>
              {words.change}
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
