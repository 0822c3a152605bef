import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { BOTH_FIELDS, type VisitFormText } from './visit-form-text.ts';

interface EventFieldsProps {
  readonly form: VisitFormText;
  readonly locale: 'zh' | 'en';
  readonly isPublished: boolean;
  readonly errorOf: (name: string) => string | undefined;
  readonly onText: (name: string, value: string) => void;
}

/** What is said of the whole event. */
export function EventFields({ form, locale, isPublished, errorOf, onText }: EventFieldsProps) {
  const words = VISIT_DESK_WORDS[locale];
  const field = (name: string, label: string, more: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      key={name}
      name={name}
      label={label}
      value={form.texts[name] ?? ''}
      error={errorOf(name)}
      onInput={(value) => onText(name, value)}
      {...more}
    />
  );
  return (
    <>
      {BOTH_FIELDS.map(([name, lines]) => (
        <fieldset key={name} class="visit-pair">
          <legend>{words.fields[name]}</legend>
          {name === 'accessibility' && <p class="hint">{words.accessibilityHint}</p>}
          {(['zh', 'en'] as const).map((language) =>
            field(`${name}.${language}`, words.both[language], {
              required: true,
              ...(lines > 1 ? { lines } : {}),
            }),
          )}
        </fieldset>
      ))}
      <div class="visit-grid">
        {isPublished ? (
          <div class="field">
            <p class="label">{words.mode}</p>
            <p>{form.texts.mode === 'draw' ? words.modes.draw : words.modes['first-come']}</p>
          </div>
        ) : (
          field('mode', words.mode, {
            hint: words.modeHint,
            options: [
              ['first-come', words.modes['first-come']],
              ['draw', words.modes.draw],
            ],
          })
        )}
        {field('groupLimit', words.groupLimit, { type: 'number' })}
        {field('agesFrom', words.agesFrom, { type: 'number' })}
        {field('agesTo', words.agesTo, { type: 'number' })}
        {field('bookingFrom', words.bookingFrom, { type: 'datetime-local' })}
        {field('bookingTo', words.bookingTo, { type: 'datetime-local' })}
        {field('offerMinutes', words.offerMinutes, { type: 'number' })}
        {field('retentionDays', words.retentionDays, { type: 'number', hint: words.retentionHint })}
      </div>
    </>
  );
}
