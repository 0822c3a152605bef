import { SYSTEMS } from '../../../../shared/certification/schema.ts';
import { FIELD_TEXTS, SYSTEM_TEXTS } from '../../i18n/certification-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { said } from './said.ts';
import type { SectionFormProps } from './section-page.tsx';

type Type = 'text' | 'tel' | 'date' | 'number';

const FIELDS: Readonly<
  Record<string, readonly (readonly [name: string, type: Type | 'lines' | 'systems'])[]>
> = {
  subject: [
    ['name', 'text'],
    ['contactName', 'text'],
    ['contactPhone', 'tel'],
    ['contactEmail', 'text'],
  ],
  premises: [
    ['address', 'text'],
    ['hours', 'text'],
    ['displayedAt', 'text'],
  ],
  systems: [
    ['kept', 'systems'],
    ['note', 'lines'],
  ],
  staff: [
    ['managerName', 'text'],
    ['managerPhone', 'tel'],
    ['trainedOn', 'date'],
    ['people', 'number'],
  ],
};

/** Sections that are a handful of fields. */
export function PlainForm({ section, locale, content, disabled, onChange }: SectionFormProps) {
  const set = (name: string, value: unknown) => onChange({ ...content, [name]: value });
  return (
    <fieldset class="bare" disabled={disabled}>
      {(FIELDS[section] ?? []).map(([name, type]) => {
        if (type === 'systems')
          return <Systems key={name} {...{ section, locale, content, disabled, onChange }} />;
        return (
          <Field
            key={name}
            name={`${section}-${name}`}
            label={said(FIELD_TEXTS[name], locale)}
            value={String(content[name] ?? '')}
            onInput={(text) => {
              if (type !== 'number') return set(name, text);
              const { [name]: _gone, ...rest } = content;
              return onChange(text === '' ? rest : { ...content, [name]: Number(text) });
            }}
            {...(type === 'lines' ? { lines: 4 } : { type })}
          />
        );
      })}
    </fieldset>
  );
}

function Systems({ locale, content, onChange }: SectionFormProps) {
  const kept = Array.isArray(content.kept) ? content.kept : [];
  return (
    <fieldset class="choices">
      <legend>{said(FIELD_TEXTS.kept, locale)}</legend>
      {SYSTEMS.map((system) => (
        <label key={system}>
          <input
            type="checkbox"
            checked={kept.includes(system)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                ...content,
                kept: checked ? [...kept, system] : kept.filter((each) => each !== system),
              })
            }
          />
          {said(SYSTEM_TEXTS[system], locale)}
        </label>
      ))}
    </fieldset>
  );
}
