import { ASSESSMENT_WORDS } from '../../i18n/assessment-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { ASSESSMENT_NUMBERS, type KeptAssessment } from './kept-assessment.ts';
import { PremisesPosition } from './premises-position.tsx';
import type { Locale } from './said.ts';

interface AssessmentFieldsProps {
  readonly form: KeptAssessment;
  readonly locale: Locale;
  /** The form was to be sent: what is wrong in it is said now. */
  readonly checked: boolean;
  readonly onChange: (part: Partial<KeptAssessment>) => void;
}

/** What is asked on site; the same with a connection and without. */
export function AssessmentFields({ form, locale, checked, onChange }: AssessmentFieldsProps) {
  const words = OFFICER_WORDS[locale];
  const counted = ASSESSMENT_WORDS[locale];
  /** Two forms may stand on one page while there is no connection. */
  const id = (name: string): string => `${name}-${form.formId}`;
  return (
    <>
      <Field
        name={id('visitedOn')}
        label={counted.visitedOn}
        type="date"
        value={form.visitedOn}
        onInput={(visitedOn) => onChange({ visitedOn })}
      />
      {ASSESSMENT_NUMBERS.map((name) => (
        <Field
          key={name}
          name={id(name)}
          label={counted.numbers[name]}
          type="number"
          value={String(form[name])}
          onInput={(text) => onChange({ [name]: Math.max(0, Math.trunc(Number(text) || 0)) })}
        />
      ))}
      <fieldset class="choices">
        <label>
          <input
            type="checkbox"
            checked={form.displayed}
            onChange={({ currentTarget }) => onChange({ displayed: currentTarget.checked })}
          />
          {counted.displayed}
        </label>
      </fieldset>
      <PremisesPosition {...{ form, locale, id, checked, onChange }} />
      <Field
        name={id('notes')}
        label={words.notes}
        lines={4}
        value={form.notes}
        onInput={(notes) => onChange({ notes })}
      />
    </>
  );
}
