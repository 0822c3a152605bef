interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, in words; announced with the field. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'search' | 'tel' | 'number';
  /** Lines of a longer text. */
  readonly lines?: number;
  readonly required?: boolean;
  /** Where they are given: one of them is chosen. */
  readonly options?: readonly (readonly [value: string, name: string])[];
}

/** One labelled field with its hint and its error. */
export function Field(props: FieldProps) {
  const { name, label, hint, error } = props;
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <Control {...props} />
    </div>
  );
}

function Control({ name, hint, error, value, onInput, type = 'text', lines, required, options }: FieldProps) {
  const describedBy = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ');
  const common = {
    id: name,
    name,
    value,
    required: required === true,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  if (options !== undefined) {
    return (
      <select {...common}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  return lines === undefined ? <input type={type} {...common} /> : <textarea rows={lines} {...common} />;
}
