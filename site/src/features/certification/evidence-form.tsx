import { useState } from 'preact/hooks';
import { EVIDENCE_KINDS } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { EVIDENCE_TEXTS, FIELD_TEXTS } from '../../i18n/certification-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { uploadEvidence } from '../evidence/upload-evidence.ts';
import { said } from './said.ts';
import type { SectionFormProps } from './section-page.tsx';

interface Item {
  readonly evidenceId: string;
  readonly kind: (typeof EVIDENCE_KINDS)[number];
  readonly note?: string;
}

/** Papers and photos: chosen, sent, and named. */
export function EvidenceForm({ locale, content, disabled, onChange }: SectionFormProps) {
  const words = APPLY_WORDS[locale];
  const items = (Array.isArray(content.items) ? content.items : []) as readonly Item[];
  const [kind, setKind] = useState<Item['kind']>('licence');
  const [note, setNote] = useState('');
  const [state, setState] = useState<'idle' | 'sending'>('idle');
  const [trouble, setTrouble] = useState<string>();
  const send = async (file: File): Promise<void> => {
    setState('sending');
    setTrouble(undefined);
    const uploaded = await uploadEvidence(file, locale);
    setState('idle');
    if ('trouble' in uploaded) return setTrouble(uploaded.trouble);
    onChange({ ...content, items: [...items, { evidenceId: uploaded.evidenceId, kind, note }] });
    setNote('');
  };
  return (
    <fieldset class="bare" disabled={disabled}>
      {items.length === 0 && <p class="quiet">{words.noEvidence}</p>}
      <ul>
        {items.map(({ evidenceId, kind: of, note: about }) => (
          <li key={evidenceId}>
            {said(EVIDENCE_TEXTS[of], locale)} {about}{' '}
            {!disabled && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() =>
                  onChange({ ...content, items: items.filter((each) => each.evidenceId !== evidenceId) })
                }
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Field
        name="evidence-kind"
        label={words.evidenceKind}
        value={kind}
        onInput={(value) => setKind(EVIDENCE_KINDS.find((each) => each === value) ?? 'other')}
        options={EVIDENCE_KINDS.map((each) => [each, said(EVIDENCE_TEXTS[each], locale)])}
      />
      <Field name="evidence-note" label={said(FIELD_TEXTS.note, locale)} value={note} onInput={setNote} />
      <label>
        {words.photo}{' '}
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file !== undefined) void send(file);
          }}
        />
      </label>
      <p role="status">{trouble ?? words.upload[state]}</p>
    </fieldset>
  );
}
