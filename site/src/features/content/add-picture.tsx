import { useRef, useState } from 'preact/hooks';
import { beginPictureContract } from '../../../../shared/content/api.ts';
import { ALTERNATIVE_MOST, CREDIT_MOST, pictureLine } from '../../../../shared/content/pictures.ts';
import type { Typed } from '../../../../shared/content/schema.ts';
import { EVIDENCE_ADVICE } from '../../../../shared/evidence/advice.ts';
import { EVIDENCE_TYPES } from '../../../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../../../shared/evidence/refusals.ts';
import { PICTURE_WORDS } from '../../i18n/picture-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { preparePhoto } from '../evidence/prepare-photo.ts';
import { sendPhoto } from '../evidence/send-photo.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { withParagraph } from './insert-picture.ts';

interface AddPictureProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly typed: Typed;
  readonly onType: (name: string, value: string) => void;
}

const WORDS = [
  ['alternativeZh', 'alternativeHint', ALTERNATIVE_MOST],
  ['alternativeEn', 'alternativeHint', ALTERNATIVE_MOST],
  ['creditZh', 'creditHint', CREDIT_MOST],
  ['creditEn', 'creditHint', CREDIT_MOST],
] as const;
type Word = (typeof WORDS)[number][0];
type Given = Readonly<Record<Word, string>>;
const NOTHING: Given = { alternativeZh: '', alternativeEn: '', creditZh: '', creditEn: '' };

type Unanswered = Exclude<DeskAnswer<unknown>, { readonly kind: 'answered' }>;

type Stage =
  | { readonly kind: 'none' | 'missing' | 'preparing' | 'checking' | 'unreachable' | 'added' }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'refused'; readonly refusal: EvidenceRefusal }
  | { readonly kind: 'no-pass'; readonly answer: Unanswered };

/**
 * Sends a picture to be examined and, once it is clean, puts it into the text of both languages, with words for those who
 * cannot see it. What is filled in stays until it is there.
 */
export function AddPicture({ client, locale, typed, onType }: AddPictureProps) {
  const words = PICTURE_WORDS[locale];
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState(NOTHING);
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  // What is typed while a picture is on its way must not be lost to it.
  const latest = useRef(typed);
  latest.current = typed;
  const isBusy = ['preparing', 'sending', 'checking'].includes(stage.kind);
  const wrong = (word: Word): string | undefined =>
    stage.kind === 'missing' && given[word].trim() === '' ? words.fillIn : undefined;
  const send = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined || Object.values(given).some((word) => word.trim() === ''))
      return setStage({ kind: 'missing' });
    setStage({ kind: 'preparing' });
    const ended = await sent(client, file, setStage);
    if (typeof ended !== 'string') return setStage(ended);
    for (const [text, name] of [
      [pictureLine({ id: ended, alternative: given.alternativeZh, credit: given.creditZh }), 'textZh'],
      [pictureLine({ id: ended, alternative: given.alternativeEn, credit: given.creditEn }), 'textEn'],
    ] as const)
      onType(name, withParagraph(latest.current[name] ?? '', text, cursorIn(name)));
    setGiven(NOTHING);
    if (input.current !== null) input.current.value = '';
    setStage({ kind: 'added' });
  };
  const isFileMissing = stage.kind === 'missing' && (input.current?.files?.length ?? 0) === 0;
  return (
    <details class="field">
      <summary>{words.add}</summary>
      <fieldset>
        <legend class="visually-hidden">{words.add}</legend>
        <p class="hint">{words.lead}</p>
        <div class={isFileMissing ? 'field field-wrong' : 'field'}>
          <label for="picture-file">{words.file}</label>
          <p class="hint" id="picture-file-hint">
            {words.fileHint}
          </p>
          {isFileMissing && (
            <p class="field-error" id="picture-file-error">
              {words.chooseFile}
            </p>
          )}
          <input
            ref={input}
            id="picture-file"
            type="file"
            accept={EVIDENCE_TYPES.join(',')}
            aria-describedby={isFileMissing ? 'picture-file-hint picture-file-error' : 'picture-file-hint'}
            aria-invalid={isFileMissing ? 'true' : undefined}
            onChange={() => setStage({ kind: 'none' })}
          />
        </div>
        {WORDS.map(([word, hint, most]) => (
          <Field
            key={word}
            name={`picture-${word}`}
            label={words[word]}
            hint={words[hint]}
            value={given[word]}
            error={wrong(word)}
            onInput={(text) => setGiven({ ...given, [word]: text.slice(0, most) })}
          />
        ))}
        <p class="actions">
          <button type="button" class="button button-quiet" disabled={isBusy} onClick={() => void send()}>
            {words.send}
          </button>
        </p>
        <p role="status">{stageText(stage, locale)}</p>
        {stage.kind === 'no-pass' && <AnswerNotice answer={stage.answer} locale={locale} />}
      </fieldset>
    </details>
  );
}

/** @returns the id of a picture that is clean, or how it ended */
async function sent(
  client: DeskClient,
  file: File,
  onStage: (stage: Stage) => void,
): Promise<string | Stage> {
  const prepared = await preparePhoto(file);
  if ('refusal' in prepared) return { kind: 'refused', refusal: prepared.refusal };
  let answer: DeskAnswer<Readonly<Record<string, unknown>>> | undefined;
  const steps = {
    sending: (percent: number) => onStage({ kind: 'sending', percent }),
    checking: () => onStage({ kind: 'checking' }),
  };
  const outcome = await sendPhoto(prepared, steps, async (wish) => {
    answer = await client.call(beginPictureContract, { body: wish });
    if (answer.kind !== 'answered') throw new Error('no pass');
    return answer.data;
  });
  if (outcome.kind === 'ready') return outcome.evidenceId;
  if (outcome.kind === 'refused') return outcome;
  return answer === undefined || answer.kind === 'answered' || answer.kind === 'unreachable'
    ? { kind: 'unreachable' }
    : { kind: 'no-pass', answer };
}

function stageText(stage: Stage, locale: 'zh' | 'en'): string {
  const words = PICTURE_WORDS[locale];
  if (stage.kind === 'none' || stage.kind === 'no-pass') return '';
  if (stage.kind === 'sending') return words.sending(stage.percent);
  if (stage.kind === 'refused') return words.refused(EVIDENCE_ADVICE[stage.refusal][locale]);
  return words[stage.kind];
}

/** Where the cursor stands in a text, as the browser remembers it. */
function cursorIn(name: string): number | undefined {
  const field = document.getElementById(name);
  return field instanceof HTMLTextAreaElement ? field.selectionStart : undefined;
}
