import { RECORD_FIELDS, type StepField } from '../../../../shared/complaints/step-request.ts';
import { parseYuan } from '../../../../shared/kernel/quantities.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_STEP_WORDS } from '../../i18n/complaint-step-words.ts';
import { Field } from '../desk/parts/field.tsx';
import type { DeskCase } from './case-view.tsx';

/** In the order in which they are asked for. */
const FIELDS: readonly StepField[] = [
  ...(['ground', 'division', 'reason', 'outcome', 'replyBy'] as const),
  ...RECORD_FIELDS,
  ...(['text', 'amountFen'] as const),
];
/** Fields that a step takes and does not ask for. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  settled: ['amountFen'],
  'correction-made': RECORD_FIELDS,
};

const TYPES: Readonly<Partial<Record<StepField, 'date' | 'number'>>> = {
  replyBy: 'date',
  recordInUse: 'number',
  recordInVerification: 'number',
  recordCountedOn: 'date',
};

/** What was typed, as it was typed. */
export type StepValues = Readonly<Partial<Record<StepField, string>>>;

interface StepFieldsProps {
  readonly action: DeskCase['actions'][number];
  readonly locale: 'zh' | 'en';
  readonly values: StepValues;
  /** Whether what is wrong is said yet. */
  readonly isChecked: boolean;
  /** What the service found wrong, each with its field. */
  readonly faults: readonly { readonly field: string; readonly zh: string; readonly en: string }[];
  readonly onChange: (values: StepValues) => void;
}

/** The fields that a step asks for. */
export function StepFields({ action, locale, values, isChecked, faults, onChange }: StepFieldsProps) {
  const { choose } = COMPLAINT_DESK_WORDS[locale];
  const words = COMPLAINT_STEP_WORDS[locale];
  const optional = OPTIONAL[action.name] ?? [];
  const choices: Readonly<Partial<Record<StepField, readonly (readonly [string, string])[]>>> = {
    ground: action.grounds.map((each): readonly [string, string] => [each.id, `${each.id} ${each[locale]}`]),
    reason: words.reasons,
    outcome: words.outcomes,
  };
  return FIELDS.filter((field) => action.requires.includes(field) || optional.includes(field)).map(
    (field) => {
      const options = choices[field];
      const hint = words.hints[field];
      return (
        <Field
          key={field}
          name={field}
          label={words.fields[field]}
          hint={hint}
          value={values[field] ?? ''}
          onInput={(value) => onChange({ ...values, [field]: value })}
          error={
            (isChecked && field === 'amountFen' ? amountFault(values, locale) : undefined) ??
            faults.find((fault) => fault.field === field)?.[locale]
          }
          required={action.requires.includes(field)}
          type={TYPES[field] ?? 'text'}
          {...(field === 'text' ? { lines: 5 } : {})}
          {...(options === undefined ? {} : { options: [['', choose] as const, ...options] })}
        />
      );
    },
  );
}

/** What is wrong with the amount, typed in yuan; `undefined` where nothing is, or none was typed. */
export function amountFault({ amountFen = '' }: StepValues, locale: 'zh' | 'en'): string | undefined {
  if (amountFen.trim() === '') return undefined;
  return 'fault' in parseYuan(amountFen) ? COMPLAINT_STEP_WORDS[locale].amountWrong : undefined;
}

/** What was filled in; money, typed in yuan, as whole fen, and numbers of instruments as numbers. */
export function givenIn({ amountFen = '', ...rest }: StepValues) {
  const filled = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => [field, TYPES[field as StepField] === 'number' ? Number(value) : value]),
  );
  const amount = parseYuan(amountFen);
  return 'value' in amount ? { ...filled, amountFen: amount.value } : filled;
}
