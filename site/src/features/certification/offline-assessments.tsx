import { useState } from 'preact/hooks';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { type KeptAssessment, keptAssessment, listKeptAssessments } from './kept-assessment.ts';
import type { Locale } from './said.ts';
import { typedPosition } from './typed-position.ts';

/**
 * The forms of visits that this device holds, to be filled in where the service cannot be reached: on site. They are
 * sent from their cases once there is a connection.
 */
export function OfflineAssessments({ locale }: { readonly locale: Locale }) {
  const words = OFFICER_WORDS[locale];
  const [kept] = useState(() => listKeptAssessments(localStorage));
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>{words.offlineTitle}</h2>
      <p class="hint">{words.offline}</p>
      {kept.map(({ caseId, form }) => (
        <details key={caseId}>
          <summary>
            {form.title ?? caseId}
            {form.finished && <span class="tag">{words.finished}</span>}
          </summary>
          <OfflineForm {...{ caseId, locale }} first={form} />
        </details>
      ))}
    </section>
  );
}

interface OfflineFormProps {
  readonly caseId: string;
  readonly locale: Locale;
  readonly first: KeptAssessment;
}

function OfflineForm({ caseId, locale, first }: OfflineFormProps) {
  const words = OFFICER_WORDS[locale];
  const [form, setForm] = useState(first);
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<KeptAssessment>): void => {
    const next = { ...form, ...part };
    setForm(next);
    keptAssessment(localStorage, caseId).keep(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        change({ finished: typedPosition(form).kind !== 'wrong' });
      }}
    >
      <AssessmentFields
        {...{ form, locale, checked }}
        onChange={(part) => change({ ...part, finished: false })}
      />
      <p role="status">{form.finished ? words.waiting : ''}</p>
      <button class="button" type="submit">
        {words.finish}
      </button>
    </form>
  );
}
