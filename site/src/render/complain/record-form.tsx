import { RECORD_PARTS } from '../../../../shared/complaints/schema.ts';
import { divisionName, divisionsBelow, type Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { RECORD_WORDS } from '../../i18n/record-words.ts';
import {
  ChoiceField,
  Choices,
  EmailField,
  type FormErrors,
  type FormState,
  type FormValues,
  LongField,
  type ScannedUnit,
  TextField,
  textIn,
} from './fields.tsx';
import { ErrorSummary } from './form.tsx';
import { plateLines } from './plate-lines.ts';

interface RecordFormProps {
  readonly locale: Locale;
  /** `correction`: the record of a unit is wrong. `report`: a plate or certificate is fake or misused. */
  readonly door: 'correction' | 'report';
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly unit: ScannedUnit | undefined;
  /** First two digits of the province. */
  readonly jurisdiction: string;
  /** Working days within which a correction is answered. */
  readonly answerDays: number;
}

const CARRIED = ['filingKey', 'unit', 'plateAnswer', 'platePage', 'plateSeenAt'];

/** One short page: what is wrong with a record, or with a plate. What the page knows already is carried along. */
export function RecordForm(props: RecordFormProps) {
  const { locale, door, values, errors, unit, answerDays } = props;
  const words = RECORD_WORDS[locale];
  const said = door === 'correction' ? words.correct : words.plate;
  const state: FormState = { values, errors };
  const wrong = Object.entries(errors);
  const carried = door === 'correction' ? [...CARRIED, 'division'] : CARRIED;
  return (
    <form id="record-form" class="filing" method="post" action="/api/pages/record/file" noValidate>
      <h1>{said.heading}</h1>
      <p>
        {said.lead} {door === 'correction' && words.limit(answerDays)}
      </p>
      <input type="hidden" name="lang" value={locale} />
      <input type="hidden" name="door" value={door} />
      {carried.map((name) => (
        <input key={name} type="hidden" name={name} value={textIn(values, name)} />
      ))}
      {wrong.length > 0 && <ErrorSummary title={words.errors} wrong={wrong} />}
      {unit !== undefined && (
        <div class="scanned">
          <strong>{words.unit}</strong>
          <p lang="zh-CN">{unit.name}</p>
        </div>
      )}
      {door === 'correction' ? (
        <Choices
          {...state}
          type="radio"
          name="record"
          label={words.correct.record}
          options={RECORD_PARTS.map((part) => [part, words.parts[part]])}
        />
      ) : (
        <PlateFields {...props} state={state} />
      )}
      <LongField {...state} name="narrative" label={said.narrative} why={said.why} most={4000} />
      <EmailField {...state} label={words.contact} why={words.contactWhy} />
      <p class="step-ways" aria-live="polite">
        <button class="button" type="submit" data-sending={COMPLAIN_WORDS[locale].review.sending}>
          {said.send}
        </button>
      </p>
    </form>
  );
}

function PlateFields({
  locale,
  values,
  jurisdiction,
  state,
}: RecordFormProps & { readonly state: FormState }) {
  const { plate, scanned } = RECORD_WORDS[locale];
  const lines = plateLines(values, locale);
  return (
    <>
      {lines.length > 0 && (
        <section aria-labelledby="scanned-heading">
          <h2 id="scanned-heading">{scanned.heading}</h2>
          <dl class="told">
            {lines.map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <TextField {...state} name="plateNumber" label={plate.number} why={plate.numberWhy} most={40} />
      <TextField {...state} name="place" label={plate.place} why={plate.placeWhy} most={200} />
      <ChoiceField
        {...state}
        name="division"
        label={plate.division}
        why={plate.divisionWhy}
        nothing={plate.choose}
        groups={divisionsBelow(`${jurisdiction}0000`).map((prefecture) => ({
          name: divisionName(prefecture, locale) ?? prefecture,
          options: divisionsBelow(prefecture).map((code) => [code, divisionName(code, locale) ?? code]),
        }))}
      />
    </>
  );
}
