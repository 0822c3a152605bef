import { useState } from 'preact/hooks';
import { asDay } from '../../../../shared/kernel/days.ts';
import { ASSESSMENT_WORDS } from '../../i18n/assessment-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { POSITION_WORDS } from '../../i18n/position-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText } from '../../render/common.tsx';
import { ASSESSMENT_NUMBERS, isBegun, keptAssessment } from './kept-assessment.ts';
import type { Locale } from './said.ts';

/** The form of a visit that this device still has while the case cannot take it any more: shown, never thrown away. */
export function LeftAssessment({ caseId, locale }: { readonly caseId: string; readonly locale: Locale }) {
  const words = OFFICER_WORDS[locale];
  const counted = ASSESSMENT_WORDS[locale];
  const kept = keptAssessment(localStorage, caseId);
  const [form, setForm] = useState(() => kept.read());
  if (form === undefined || !isBegun(form)) return null;
  return (
    <div class="notice" role="alert">
      <p>{STEP_WORDS[locale].notAnyMore}</p>
      <dl class="summary">
        <div>
          <dt>{counted.visitedOn}</dt>
          <dd>{dayText(asDay(form.visitedOn), locale)}</dd>
        </div>
        {ASSESSMENT_NUMBERS.map((name) => (
          <div key={name}>
            <dt>{counted.numbers[name]}</dt>
            <dd>{form[name]}</dd>
          </div>
        ))}
        {[form.latitude, form.longitude].some((text = '') => text !== '') && (
          <div>
            <dt>{POSITION_WORDS[locale].title}</dt>
            <dd>{`${form.latitude ?? ''}, ${form.longitude ?? ''}`}</dd>
          </div>
        )}
        <div>
          <dt>{words.notes}</dt>
          <dd>{form.notes}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          kept.forget();
          setForm(undefined);
        }}
      >
        {STEP_WORDS[locale].discard}
      </button>
    </div>
  );
}
