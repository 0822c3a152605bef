import { useState } from 'preact/hooks';
import { type CaseView, signCommitmentContract } from '../../../../shared/certification/api.ts';
import { commitmentSchema } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { FIELD_TEXTS } from '../../i18n/certification-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { Course } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import { instantText, type Locale, said } from './said.ts';

interface CommitmentFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly held: CaseView['sections'][number];
  readonly course: Course;
  readonly onLeave: () => void;
}

/** The text that is signed, shown as its bytes; and by whom it was signed. */
export function CommitmentForm({ client, locale, view, held, course }: CommitmentFormProps) {
  const words = APPLY_WORDS[locale];
  // What was signed is read as it was signed; who can sign reads what is in force.
  const { version, text, sha256 } = held.open ? view.commitment : (view.commitment.signed ?? view.commitment);
  const signed = commitmentSchema.safeParse(held.content).data;
  const [signer, setSigner] = useState('');
  const [capacity, setCapacity] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [send] = useState(() => sentOnce(client));
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const sign = async (): Promise<void> => {
    const answer = await send(signCommitmentContract, {
      params: { caseId: view.caseId },
      body: { facts: view.facts, version, sha256, signer, capacity },
    });
    if (answer.kind !== 'answered') return setRefused(answer);
    setRefused(undefined);
    course.again(answer.data.facts);
  };
  const goOn = (): void => {
    setRefused(undefined);
    course.again();
  };
  return (
    <>
      <pre class="commitment-text" lang="zh-CN">
        {text}
      </pre>
      <p class="quiet">
        {said(FIELD_TEXTS.version, locale)} {version} · SHA-256 <code class="number">{sha256}</code>
      </p>
      {signed !== undefined && (
        <p class="answer" role="status">
          {words.signedBy(signed.signer, instantText(signed.signedAt, locale), signed.version)}
        </p>
      )}
      {held.open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void sign();
          }}
        >
          {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={goOn} />}
          <Field
            name="signer"
            label={said(FIELD_TEXTS.signer, locale)}
            value={signer}
            onInput={setSigner}
            required
          />
          <Field
            name="capacity"
            label={said(FIELD_TEXTS.capacity, locale)}
            value={capacity}
            onInput={setCapacity}
          />
          <fieldset class="choices">
            <label>
              <input
                type="checkbox"
                checked={agreed}
                onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
              />
              {words.agree}
            </label>
          </fieldset>
          <button class="button" type="submit" disabled={!agreed || signer === '' || course.isBehind}>
            {words.sign}
          </button>
        </form>
      )}
    </>
  );
}
