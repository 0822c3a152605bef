import { useState } from 'preact/hooks';
import { answerAsMerchantContract } from '../../../../shared/complaints/merchant-api.ts';
import { MAX_EVIDENCE_ITEMS } from '../../../../shared/evidence/limits.ts';
import { parseYuan } from '../../../../shared/kernel/quantities.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { MERCHANT_CASE_WORDS } from '../../i18n/merchant-case-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { uploadEvidence } from '../evidence/upload-evidence.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';

interface AnswerProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly caseId: string;
  /** Whether there is somebody to settle with: a report has nobody. */
  readonly mayOffer: boolean;
  /** Called when it was taken. */
  readonly onSent: () => void;
}

type Refused = Exclude<DeskAnswer<unknown>, { kind: 'answered' }>;

/** The merchant's answer: words, an offer, photos. Sent again after no answer, it is said once. */
export function MerchantAnswer({ client, locale, caseId, mayOffer, onSent }: AnswerProps) {
  const words = MERCHANT_CASE_WORDS[locale];
  const [text, setText] = useState('');
  const [offer, setOffer] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [state, setState] = useState<'idle' | 'photo' | 'sending'>('idle');
  const [trouble, setTrouble] = useState<string>();
  const [isChecked, setChecked] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [sendOnce] = useState(() => sentOnce(client));
  const fen = offer.trim() === '' ? undefined : fenOf(offer);
  const faults = {
    text: text.trim() === '' ? words.textNeeded : undefined,
    offer: fen === null ? words.settlementWrong : undefined,
  };

  const addPhoto = async (file: File): Promise<void> => {
    setState('photo');
    setTrouble(undefined);
    const uploaded = await uploadEvidence(file, locale);
    if ('trouble' in uploaded) setTrouble(uploaded.trouble);
    else setPhotos((before) => [...before, uploaded.evidenceId]);
    setState('idle');
  };
  const send = async (): Promise<void> => {
    setChecked(true);
    if (faults.text !== undefined || fen === null || state === 'sending') return;
    setState('sending');
    setRefused(undefined);
    const answer = await sendOnce(answerAsMerchantContract, {
      params: { caseId },
      body: { text, evidence: [...photos], ...(fen === undefined ? {} : { settlementFen: fen }) },
    });
    setState('idle');
    if (answer.kind === 'answered') onSent();
    else setRefused(answer);
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{words.answer}</h2>
      <p>{words.answerLead}</p>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={() => void send()} />}
      <Field
        name="answer-text"
        label={words.text}
        lines={6}
        value={text}
        onInput={setText}
        error={isChecked ? faults.text : undefined}
        required
      />
      {mayOffer && (
        <Field
          name="answer-offer"
          label={words.settlement}
          hint={words.settlementHint}
          value={offer}
          onInput={setOffer}
          error={isChecked ? faults.offer : undefined}
        />
      )}
      <label for="answer-photos">{words.photos}</label>
      <p class="hint" id="answer-photos-hint">
        {words.photosHint}
      </p>
      <input
        id="answer-photos"
        type="file"
        accept="image/*"
        aria-describedby="answer-photos-hint"
        disabled={state === 'photo' || photos.length >= MAX_EVIDENCE_ITEMS}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) void addPhoto(file);
        }}
      />
      <ul>
        {photos.map((id, at) => (
          <li key={id}>
            {words.photo(at + 1)}{' '}
            <button
              type="button"
              class="button button-quiet"
              onClick={() => setPhotos((before) => before.filter((each) => each !== id))}
            >
              {words.removePhoto(at + 1)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{trouble ?? (state === 'idle' ? '' : words.sending)}</p>
      <button class="button" type="submit" disabled={state === 'photo'}>
        {words.send}
      </button>
    </form>
  );
}

/** Whole fen of what was typed; `null` where it is no amount. */
function fenOf(typed: string): number | null {
  const parsed = parseYuan(typed);
  return 'fault' in parsed ? null : parsed.value;
}
