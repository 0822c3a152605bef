import { useState } from 'preact/hooks';
import type { CaseView } from '../../../../shared/certification/api.ts';
import { REASONS } from '../../../../shared/certification/checklist.ts';
import { SECTIONS, type Section } from '../../../../shared/certification/schema.ts';
import { SECTION_TEXTS, STEP_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { type Locale, said } from './said.ts';
import { sendStep } from './step-form.tsx';
import { StepText } from './step-text.tsx';

interface Item {
  readonly section: Section;
  readonly reasonCode: string;
  readonly what: string;
  readonly example: string;
}
const NEW_ITEM: Item = { section: 'subject', reasonCode: 'missing', what: '', example: '' };

interface CorrectionFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** A correction request: items, each with its place, its reason, what to do and an example. Nothing else can block. */
export function CorrectionForm({ client, locale, view, onDone }: CorrectionFormProps) {
  const words = OFFICER_WORDS[locale];
  const [items, setItems] = useState<readonly Item[]>([NEW_ITEM]);
  const [asked, setAsked] = useState(false);
  const [key] = useState(() => client.newKey());
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const body = {
    facts: view.facts,
    data: {
      items: items.map(({ section, reasonCode }, at) => ({ itemId: `i${at + 1}`, section, reasonCode })),
    },
    words: { items: items.map(({ what, example }) => ({ what, example })) },
  };
  const set = (at: number, member: keyof Item) => (value: string) =>
    setItems((before) =>
      before.map((each, other) => (other === at ? ({ ...each, [member]: value } as Item) : each)),
    );
  const send = async (): Promise<void> => {
    const answer = await sendStep(client, view, { step: 'request-correction', body, key });
    setAsked(false);
    if (answer.kind === 'answered') onDone();
    else setRefused(answer);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
      }}
    >
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={onDone} />}
      {items.map((item, at) => (
        <fieldset key={String(at)} class="choices">
          <legend>{words.item(at + 1)}</legend>
          <Field
            name={`item-${at}-section`}
            label={words.section}
            value={item.section}
            onInput={set(at, 'section')}
            options={SECTIONS.map((section) => [section, said(SECTION_TEXTS[section], locale)])}
          />
          <Field
            name={`item-${at}-reason`}
            label={words.reason}
            value={item.reasonCode}
            onInput={set(at, 'reasonCode')}
            options={REASONS.map((each) => [each.code, each[locale]])}
          />
          <Field
            name={`item-${at}-what`}
            label={words.what}
            value={item.what}
            onInput={set(at, 'what')}
            required
          />
          <Field
            name={`item-${at}-example`}
            label={words.example}
            value={item.example}
            onInput={set(at, 'example')}
          />
        </fieldset>
      ))}
      <p class="actions">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => setItems((before) => [...before, NEW_ITEM])}
        >
          {words.addItem}
        </button>
        <button class="button" type="submit" disabled={items.some(({ what }) => what.trim() === '')}>
          {said(STEP_TEXTS['request-correction'].act, locale)}
        </button>
      </p>
      <ConfirmDialog
        open={asked}
        title={said(STEP_TEXTS['request-correction'].act, locale)}
        confirm={said(STEP_TEXTS['request-correction'].act, locale)}
        cancel={STEP_WORDS[locale].cancel}
        onConfirm={() => void send()}
        onCancel={() => setAsked(false)}
      >
        <p>{STEP_WORDS[locale].willBeSent}</p>
        <StepText step="request-correction" locale={locale} data={body.data} words={body.words} />
      </ConfirmDialog>
    </form>
  );
}
