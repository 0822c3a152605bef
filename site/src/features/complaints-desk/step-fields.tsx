import { STEP_REASONS } from '../../../../shared/complaints/step-reasons.ts';
import { RECORD_FIELDS, type StepField } from '../../../../shared/complaints/step-request.ts';
import { parseYuan } from '../../../../shared/kernel/quantities.ts';
import { divisionName, divisionsBelow, placeName } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_STEP_WORDS } from '../../i18n/complaint-step-words.ts';
import { PROVINCE } from '../../render/complain/province.ts';
import { PremisesPosition } from '../certification/premises-position.tsx';
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

/** Two fields with one button that measures both. */
const POSITION_IDS: Readonly<Record<string, StepField>> = {
  latitude: 'recordLatitude',
  longitude: 'recordLongitude',
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
  /** What was typed, or measured a while later: all else stays. */
  readonly onChange: (part: StepValues) => void;
}

/** The fields that a step asks for. */
export function StepFields({ action, locale, values, isChecked, faults, onChange }: StepFieldsProps) {
  const { choose } = COMPLAINT_DESK_WORDS[locale];
  const words = COMPLAINT_STEP_WORDS[locale];
  const faultOf = (field: StepField) => faults.find((fault) => fault.field === field)?.[locale];
  const choices: Readonly<Partial<Record<StepField, readonly (readonly [string, string])[]>>> = {
    ground: action.grounds.map((each): readonly [string, string] => [each.id, `${each.id} ${each[locale]}`]),
    reason: reasonsOf(action.name, locale),
    ...(action.requires.includes('division') ? { division: officesFor(locale) } : {}),
    outcome: words.outcomes,
  };
  return fieldsOf(action).map((field) => {
    if (field === 'recordLongitude') return null;
    if (field === 'recordLatitude')
      return (
        <PremisesPosition
          key={field}
          form={{ latitude: values.recordLatitude, longitude: values.recordLongitude }}
          locale={locale}
          id={(name) => POSITION_IDS[name] ?? name}
          checked={false}
          hint={words.hints.recordLatitude}
          faults={{ latitude: faultOf('recordLatitude'), longitude: faultOf('recordLongitude') }}
          onChange={({ latitude, longitude }) =>
            onChange({
              ...(latitude === undefined ? {} : { recordLatitude: latitude }),
              ...(longitude === undefined ? {} : { recordLongitude: longitude }),
            })
          }
        />
      );
    const options = choices[field];
    const hint = words.hints[field];
    return (
      <Field
        key={field}
        name={field}
        label={words.fields[field]}
        hint={hint}
        value={values[field] ?? ''}
        onInput={(value) => onChange({ [field]: value })}
        error={
          (isChecked && field === 'amountFen' ? amountFault(values, locale) : undefined) ?? faultOf(field)
        }
        required={action.requires.includes(field)}
        type={TYPES[field] ?? 'text'}
        {...(field === 'text' ? { lines: 5 } : {})}
        {...(options === undefined ? {} : { options: [['', choose] as const, ...options] })}
      />
    );
  });
}

/** The reasons that a step can be taken for. */
function reasonsOf(step: string, locale: 'zh' | 'en') {
  const reasons: Readonly<Partial<Record<string, readonly string[]>>> = STEP_REASONS;
  return COMPLAINT_STEP_WORDS[locale].reasons.filter(([reason]) => reasons[step]?.includes(reason) === true);
}

/** The offices of the province: its own, then each prefecture's with those of its counties. */
const officesFor = (locale: 'zh' | 'en'): readonly (readonly [code: string, name: string])[] => [
  [PROVINCE, divisionName(PROVINCE, locale) ?? PROVINCE],
  ...divisionsBelow(PROVINCE).flatMap((prefecture) => [
    [prefecture, divisionName(prefecture, locale) ?? prefecture] as const,
    ...divisionsBelow(prefecture).map((county) => [county, placeName(county, locale)] as const),
  ]),
];

/** What is wrong with the amount, typed in yuan; `undefined` where nothing is, or none was typed. */
export function amountFault({ amountFen = '' }: StepValues, locale: 'zh' | 'en'): string | undefined {
  if (amountFen.trim() === '') return undefined;
  return 'fault' in parseYuan(amountFen) ? COMPLAINT_STEP_WORDS[locale].amountWrong : undefined;
}

type Step = Pick<StepFieldsProps['action'], 'name' | 'requires'>;

const fieldsOf = ({ name, requires }: Step) =>
  FIELDS.filter((field) => requires.includes(field) || OPTIONAL[name]?.includes(field) === true);

/**
 * What was filled in of what the step asks for: what was typed for another step stays, and is not sent with this one.
 * Money, typed in yuan, as whole fen, and numbers of instruments as numbers.
 */
export function givenIn(values: StepValues, step: Step) {
  // What is split off may set a day, which is asked for among its own fields.
  const asked = [...fieldsOf(step), ...(step.requires.includes('splitOff') ? (['replyBy'] as const) : [])];
  const amountFen = asked.includes('amountFen') ? (values.amountFen ?? '') : '';
  const filled = Object.fromEntries(
    asked
      .filter((field) => field !== 'amountFen')
      .map((field) => [field, values[field] ?? ''] as const)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => [field, TYPES[field] === 'number' ? Number(value) : value]),
  );
  const amount = parseYuan(amountFen);
  return 'value' in amount ? { ...filled, amountFen: amount.value } : filled;
}
