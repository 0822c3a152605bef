import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import type { FormErrors, FormState, FormValues, ScannedUnit } from './fields.tsx';
import { DoorsStep, HappenedStep, WhatStep, WhereStep } from './steps.tsx';
import { YouStep } from './you-step.tsx';

interface FormProps {
  readonly locale: Locale;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly unit?: ScannedUnit | undefined;
  /** The page that the site build makes: only the step of the address is shown, the script may take over. */
  readonly isFixed: boolean;
}

/**
 * The whole form in one document: each step is the target of a link, so that going back, by the page's link or by the
 * browser's, loses nothing and needs neither a script nor the service. Nothing is sent before the last step.
 */
export function ComplainForm({ locale, values, errors, unit, isFixed }: FormProps) {
  const words = COMPLAIN_WORDS[locale];
  const state: FormState = { values, errors };
  const wrong = Object.entries(errors);
  return (
    <form
      id="complain"
      class={isFixed && wrong.length === 0 ? 'filing one-step' : 'filing'}
      method="post"
      action="/api/pages/complain/review"
      enctype="multipart/form-data"
      noValidate
      data-locale={locale}
    >
      <input type="hidden" name="lang" value={locale} />
      {wrong.length > 0 && <ErrorSummary title={words.errors} wrong={wrong} />}
      <DoorsStep words={words} state={state} />
      <WhereStep words={words} state={state} unit={unit} locale={locale} />
      <WhatStep words={words} state={state} locale={locale} />
      <HappenedStep words={words} state={state} locale={locale} />
      <YouStep words={words} state={state} />
    </form>
  );
}

/** Every mistake with a link to its field. */
export function ErrorSummary(props: {
  readonly title: string;
  readonly wrong: readonly (readonly [field: string, text: string])[];
}) {
  return (
    <div class="wrongs" role="alert" tabIndex={-1} id="errors">
      <h2>{props.title}</h2>
      <ul>
        {props.wrong.map(([field, text]) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
