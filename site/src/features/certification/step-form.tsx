import type { CaseView } from '../../../../shared/certification/api.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import type { Course } from '../desk/use-course.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { type Locale, said } from './said.ts';
import { StepControl } from './step-control.tsx';
import { StepDialog, StepTrouble } from './step-dialog.tsx';
import { bodyOf, fieldsOf, isFilled, type StepValues } from './step-values.ts';
import { useStep } from './use-step.ts';

export interface StepFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly step: Step;
  /** What was typed, kept by whoever shows the form, so that it outlives a change of the case. */
  readonly values: StepValues;
  readonly onValues: (values: StepValues) => void;
  /** Whether the reader is an officer: they see the mail before it goes out. */
  readonly isOfficer: boolean;
  readonly course: Course;
}

/** The form of one step: what it asks, then the very text that is sent, then the deed. */
export function StepForm(props: StepFormProps) {
  const { client, locale, view, step, values, onValues, isOfficer, course } = props;
  const onTaken = (): void => onValues({});
  const taking = useStep({ client, view, step, isOfficer, onTaken, course });
  const fields = fieldsOf(step, values);
  const body = bodyOf(view, step, values);
  const complete = fields.every((field) => field.optional === true || isFilled(field, values[field.name]));
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        void taking.preview(body);
      }}
    >
      <StepTrouble {...{ taking, locale, since: view.facts }} />
      {fields.map((field) => (
        <StepControl
          key={field.name}
          {...{ field, locale, step }}
          value={values[field.name] ?? ''}
          onChange={(value) => onValues({ ...values, [field.name]: value })}
        />
      ))}
      <button class="button" type="submit" disabled={!complete || taking.busy}>
        {taking.busy && taking.previewed === undefined
          ? STEP_WORDS[locale].previewing
          : said(STEP_TEXTS[step].act, locale)}
      </button>
      <StepDialog {...{ taking, step, locale, body, isOfficer }} />
    </form>
  );
}
