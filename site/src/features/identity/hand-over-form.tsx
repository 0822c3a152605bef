import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { requestHandOverContract } from '../../../../shared/identity/access-api.ts';
import { type AccessAccount, MOST_PROOFS } from '../../../../shared/identity/merchant-access.ts';
import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { unsavedIn } from '../certification/unsaved.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { uploadEvidence } from '../evidence/upload-evidence.ts';
import type { DeskAnswer, DeskClient } from './desk-client.ts';
import { sentOnce } from './sent-once.ts';

interface HandOverFormProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  /** Accounts whose access can be ended. */
  readonly others: readonly AccessAccount[];
  readonly onDone: () => void;
}

/** What this tab has kept of a request that was not sent. */
const keptSchema = z.object({ ends: z.array(z.string()), reason: z.string(), proofs: z.array(z.string()) });

type Asked = DeskAnswer<{ readonly reference: string }>;

/** Asks that the access of earlier accounts ends, with photos of the authority. */
export function HandOverForm({ client, locale, others, onDone }: HandOverFormProps) {
  const words = ACCESS_WORDS[locale];
  const kept = useRef(unsavedIn(sessionStorage, 'hand-over')).current;
  const [before] = useState(() => keptSchema.safeParse(kept.read()).data);
  const [chosen, setEnds] = useState<readonly string[]>(before?.ends ?? []);
  // An account may have ended since it was chosen.
  const ends = chosen.filter((each) => others.some(({ accountId }) => accountId === each));
  const [reason, setReason] = useState(before?.reason ?? '');
  const [proofs, setProofs] = useState<readonly string[]>(before?.proofs ?? []);
  // Kept in this tab over a reload and signing in again, until it is sent.
  useEffect(() => kept.keep({ ends: chosen, reason, proofs }), [chosen, reason, proofs]);
  const [upload, setUpload] = useState<'idle' | 'sending'>('idle');
  const [trouble, setTrouble] = useState<string>();
  const [sendOnce] = useState(() => sentOnce(client));
  const [asked, setAsked] = useState<Asked>();
  const send = async (file: File): Promise<void> => {
    setUpload('sending');
    setTrouble(undefined);
    const uploaded = await uploadEvidence(file, locale);
    setUpload('idle');
    if ('trouble' in uploaded) setTrouble(uploaded.trouble);
    else setProofs((before) => [...before, uploaded.evidenceId]);
  };
  const ask = async (): Promise<void> => {
    const body = { ends: [...ends], reason, proofs: [...proofs] };
    const answer = await sendOnce(requestHandOverContract, { body });
    setAsked(answer);
    if (answer.kind !== 'answered') return;
    kept.forget();
    onDone();
  };
  if (asked?.kind === 'answered') return <p role="status">{words.asked(asked.data.reference)}</p>;
  const complete = ends.length > 0 && reason.trim().length >= 5 && proofs.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <p>{words.askLead}</p>
      {asked !== undefined && <AnswerNotice answer={asked} locale={locale} />}
      <fieldset class="choices">
        <legend>{words.whose}</legend>
        {others.map(({ accountId, name }) => (
          <label key={accountId}>
            <input
              type="checkbox"
              checked={ends.includes(accountId)}
              onChange={({ currentTarget: { checked } }) =>
                setEnds((before) =>
                  checked ? [...before, accountId] : before.filter((each) => each !== accountId),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Field
        name="hand-over-reason"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onInput={setReason}
        required
      />
      <div class="field">
        <label for="proof">{words.proofs}</label>
        <p class="hint" id="proof-hint">
          {words.proofsHint}
        </p>
        <input
          id="proof"
          type="file"
          accept="image/*"
          aria-describedby="proof-hint"
          disabled={proofs.length >= MOST_PROOFS || upload === 'sending'}
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file !== undefined) void send(file);
          }}
        />
        <p role="status">
          {trouble || words.upload[upload] || (proofs.length > 0 ? words.sentProofs(proofs.length) : '')}
        </p>
      </div>
      <button class="button" type="submit" disabled={!complete}>
        {words.ask}
      </button>
    </form>
  );
}
