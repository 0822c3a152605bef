import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { CaseView } from '../../../../shared/certification/api.ts';
import { REASONS } from '../../../../shared/certification/checklist.ts';
import { SECTIONS, sectionSchema } from '../../../../shared/certification/schema.ts';
import { SECTION_TEXTS, STEP_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { Field } from '../desk/parts/field.tsx';
import type { Course } from '../desk/use-course.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { type Locale, said } from './said.ts';
import { StepDialog, StepTrouble } from './step-dialog.tsx';
import { TextTemplates } from './text-templates.tsx';
import { unsavedIn } from './unsaved.ts';
import { useStep } from './use-step.ts';

const itemSchema = z.object({
  section: sectionSchema,
  reasonCode: z.string(),
  what: z.string(),
  example: z.string(),
});
type Item = z.infer<typeof itemSchema>;
const NEW_ITEM: Item = { section: 'subject', reasonCode: 'missing', what: '', example: '' };

/** What this tab has kept of a request that was not sent. */
const itemsIn = (kept: unknown): readonly Item[] =>
  z.object({ items: z.array(itemSchema).check(z.minLength(1)) }).safeParse(kept).data?.items ?? [NEW_ITEM];

interface CorrectionFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly course: Course;
}

/** A correction request: items, each with its place, its reason, what to do and an example. Nothing else can block. */
export function CorrectionForm({ client, locale, view, course }: CorrectionFormProps) {
  const words = OFFICER_WORDS[locale];
  const kept = useRef(unsavedIn(sessionStorage, `${view.caseId}/correction`)).current;
  const [items, setItems] = useState<readonly Item[]>(() => itemsIn(kept.read()));
  useEffect(() => {
    // Kept in this tab over a reload and signing in again, until it is sent.
    if (items.some(({ what }) => what.trim() !== '')) kept.keep({ items });
    else kept.forget();
  }, [items]);
  const onTaken = (): void => {
    setItems([NEW_ITEM]);
    kept.forget();
  };
  const step = 'request-correction';
  const taking = useStep({ client, view, step, isOfficer: true, onTaken, course });
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void taking.preview(body);
      }}
    >
      <StepTrouble {...{ taking, locale, since: view.facts }} />
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
          <TextTemplates
            {...{ step, locale }}
            section={item.section}
            value={item.what}
            between=" "
            onChange={set(at, 'what')}
          />
          <Field
            name={`item-${at}-example`}
            label={words.example}
            value={item.example}
            onInput={set(at, 'example')}
          />
          {items.length > 1 && (
            <button
              type="button"
              class="plain"
              onClick={() => setItems((before) => before.filter((_, other) => other !== at))}
            >
              {words.removeItem}
              <span class="visually-hidden"> {at + 1}</span>
            </button>
          )}
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
        <button
          class="button"
          type="submit"
          disabled={taking.busy || items.some(({ what }) => what.trim() === '')}
        >
          {said(STEP_TEXTS[step].act, locale)}
        </button>
      </p>
      <StepDialog {...{ taking, step, locale, body }} isOfficer />
    </form>
  );
}
