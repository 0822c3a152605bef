import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { type Locale, said } from './said.ts';
import type { StepField } from './step-fields.ts';
import { TextTemplates } from './text-templates.tsx';

interface ControlProps {
  readonly field: StepField;
  readonly step: Step;
  readonly locale: Locale;
  readonly value: string | readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
}

/** One field of a step's form. */
export function StepControl({ field, step, locale, value, onChange }: ControlProps) {
  const label = said(field.label, locale);
  const name = `${step}-${field.name}`;
  const chosen = Array.isArray(value) ? value : [];
  if (field.as === 'checkbox' || field.as === 'checkboxes') {
    const options = field.options ?? [['on', field.label] as const];
    return (
      <fieldset class="choices">
        {field.as === 'checkboxes' && <legend>{label}</legend>}
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option) || value === option}
              onChange={({ currentTarget: { checked } }) => {
                if (field.as === 'checkbox') return onChange(checked ? 'on' : '');
                onChange(checked ? [...chosen, option] : chosen.filter((each) => each !== option));
              }}
            />
            {said(text, locale)}
          </label>
        ))}
      </fieldset>
    );
  }
  // Nothing is chosen for the person: what decides a case is never there by itself.
  const options = field.options && [
    ['', STEP_WORDS[locale].choose] as const,
    ...field.options.map(([option, text]) => [option, said(text, locale)] as const),
  ];
  const text = String(value);
  return (
    <>
      <Field
        {...{ name, label }}
        value={text}
        onInput={onChange}
        {...(field.as === 'lines' ? { lines: 4 } : {})}
        {...(field.as === 'number' ? { type: 'number' as const } : {})}
        {...(options === undefined ? {} : { options })}
      />
      {field.as === 'lines' && <TextTemplates {...{ step, locale, onChange }} value={text} between={'\n'} />}
    </>
  );
}
