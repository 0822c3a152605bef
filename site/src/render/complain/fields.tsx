import type { ComponentChildren } from 'preact';

/** What a form holds: texts by field name, and for boxes that may be ticked together, several. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is wrong, by field name, in the reader's language. */
export type FormErrors = Readonly<Record<string, string>>;

export interface FormState {
  readonly values: FormValues;
  readonly errors: FormErrors;
}

/** The unit of a QR code. */
export interface ScannedUnit {
  readonly publicId: string;
  readonly name: string;
}

interface FieldProps extends FormState {
  readonly name: string;
  readonly label: string;
  /** Why it is asked. */
  readonly why?: string | undefined;
}

export const textIn = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** Where to write to the person: the same field wherever it is asked. */
export const EmailField = (props: FormState & { readonly label: string; readonly why: string }) => (
  <TextField {...props} name="contactEmail" type="email" most={200} autocomplete="email" />
);

/** A label, the reason, what is wrong, and the control. */
function Field({
  name,
  label,
  why,
  errors,
  children,
}: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class="asked">
      <label for={name}>{label}</label>
      {why !== undefined && (
        <p class="why" id={`${name}-why`}>
          {why}
        </p>
      )}
      {errors[name] !== undefined && (
        <p class="wrong" id={`${name}-error`}>
          {errors[name]}
        </p>
      )}
      {children}
    </div>
  );
}

const described = ({ name, why, errors }: FieldProps): string | undefined =>
  [why === undefined ? '' : `${name}-why`, errors[name] === undefined ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ') || undefined;

const invalid = ({ name, errors }: FieldProps): 'true' | undefined =>
  errors[name] === undefined ? undefined : 'true';

export function TextField(
  props: FieldProps & {
    readonly most: number;
    readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email';
    readonly autocomplete?: string;
    readonly inputmode?: 'decimal' | 'numeric' | 'text';
  },
) {
  return (
    <Field {...props}>
      <input
        id={props.name}
        name={props.name}
        type={props.type ?? 'text'}
        maxLength={props.most}
        value={textIn(props.values, props.name)}
        autocomplete={props.autocomplete ?? 'off'}
        inputMode={props.inputmode}
        aria-describedby={described(props)}
        aria-invalid={invalid(props)}
      />
    </Field>
  );
}

export function LongField(props: FieldProps & { readonly most: number }) {
  return (
    <Field {...props}>
      <textarea
        id={props.name}
        name={props.name}
        rows={6}
        maxLength={props.most}
        aria-describedby={described(props)}
        aria-invalid={invalid(props)}
      >
        {textIn(props.values, props.name)}
      </textarea>
    </Field>
  );
}

export type Option = readonly [value: string, name: string];

export function ChoiceField(
  props: FieldProps & {
    readonly groups: readonly { readonly name?: string; readonly options: readonly Option[] }[];
    /** What stands there before anything is chosen. */
    readonly nothing?: string;
  },
) {
  const chosen = textIn(props.values, props.name);
  const option = ([value, name]: Option) => (
    <option key={value} value={value} selected={value === chosen}>
      {name}
    </option>
  );
  return (
    <Field {...props}>
      <select
        id={props.name}
        name={props.name}
        aria-describedby={described(props)}
        aria-invalid={invalid(props)}
      >
        {props.nothing !== undefined && option(['', props.nothing])}
        {props.groups.map((group) =>
          group.name === undefined ? (
            group.options.map(option)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {group.options.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

/** Boxes or buttons under one legend; `text` explains a choice. */
export function Choices(
  props: FieldProps & {
    readonly type: 'radio' | 'checkbox';
    readonly options: readonly (readonly [value: string, name: string, text?: string])[];
  },
) {
  const { name, type, values } = props;
  const held = values[name];
  const isChosen = (value: string): boolean =>
    typeof held === 'string' ? held === value : (held?.includes(value) ?? false);
  return (
    <fieldset class="asked choices" aria-describedby={described(props)}>
      <legend>{props.label}</legend>
      {props.why !== undefined && (
        <p class="why" id={`${name}-why`}>
          {props.why}
        </p>
      )}
      {props.errors[name] !== undefined && (
        <p class="wrong" id={`${name}-error`}>
          {props.errors[name]}
        </p>
      )}
      {props.options.map(([value, label, text], at) => (
        <label class="choice" key={value}>
          <input
            id={at === 0 ? name : `${name}-${value}`}
            type={type}
            name={name}
            value={value}
            checked={isChosen(value)}
          />
          <span>
            {label}
            {text !== undefined && <small>{text}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
