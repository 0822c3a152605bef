import { PURCHASES } from '../../../../shared/complaints/form.ts';
import { DEMANDS } from '../../../../shared/complaints/schema.ts';
import { divisionName, divisionsBelow, type Locale } from '../../../../shared/register/divisions.ts';
import { METHODS, PACKAGED_GOODS, RETAIL_GOODS } from '../../../../shared/tolerance/schema.ts';
import { CHECK_WORDS } from '../../i18n/check-words.ts';
import type { ComplainWords } from '../../i18n/complain-words.ts';
import { PHOTO_WORDS } from '../../i18n/photo-words.ts';
import { ChoiceField, Choices, type FormState, LongField, type ScannedUnit, TextField } from './fields.tsx';
import { PhotoField } from './photos.tsx';
import { PROVINCE } from './province.ts';
import { Step } from './step.tsx';

interface StepProps {
  readonly words: ComplainWords;
  readonly state: FormState;
}

/** Two plain doors, before any field. */
export function DoorsStep({ words, state }: StepProps) {
  const { doors } = words;
  return (
    <Step id="doors" at={1} words={words} legend={doors.legend} next="where">
      <Choices
        {...state}
        type="radio"
        name="door"
        label={words.steps[0] ?? ''}
        why={doors.why}
        options={[
          ['complaint', ...doors.complaint],
          ['report', ...doors.report],
          ['both', ...doors.both],
        ]}
      />
    </Step>
  );
}

export function WhereStep({
  words,
  state,
  unit,
  locale,
}: StepProps & { readonly unit: ScannedUnit | undefined; readonly locale: Locale }) {
  const { where } = words;
  return (
    <Step id="where" at={2} words={words} legend={where.legend} back="doors" next="what">
      <div id="scanned" class="scanned" hidden={unit === undefined}>
        <strong>{where.unit}</strong>
        <p id="scanned-name">{unit?.name ?? ''}</p>
        <p class="why">{where.unitWhy}</p>
        <input type="hidden" name="unit" value={unit?.publicId ?? ''} />
      </div>
      <TextField {...state} name="merchant" label={where.merchant} why={where.merchantWhy} most={200} />
      <TextField {...state} name="stall" label={where.stall} why={where.stallWhy} most={200} />
      <TextField {...state} name="place" label={where.place} why={where.placeWhy} most={200} />
      <ChoiceField
        {...state}
        name="division"
        label={where.division}
        why={where.divisionWhy}
        nothing={where.choose}
        groups={divisionsBelow(PROVINCE).map((prefecture) => ({
          name: divisionName(prefecture, locale) ?? prefecture,
          options: divisionsBelow(prefecture).map((code) => [code, divisionName(code, locale) ?? code]),
        }))}
      />
    </Step>
  );
}

/** Goods, price, what was billed and what was there: the calculator's fields under the calculator's names. */
export function WhatStep({ words, state, locale }: StepProps & { readonly locale: Locale }) {
  const { what } = words;
  const check = CHECK_WORDS[locale];
  const text = (name: string, label: string, why: string) => (
    <TextField {...state} name={name} label={label} why={why} most={40} />
  );
  const means = (
    <ChoiceField
      {...state}
      name="can"
      label={check.method}
      groups={[
        {
          options: [
            ['household-scale', check.canNames[1]],
            ['more-accurate-scale', check.canNames[0]],
          ],
        },
      ]}
    />
  );
  return (
    <Step id="what" at={3} words={words} legend={what.legend} back="where" next="happened">
      {text('bought', what.bought, what.boughtWhy)}
      {text('paid', what.paid, what.paidWhy)}
      <Choices
        {...state}
        type="radio"
        name="rule"
        label={what.rule}
        why={what.ruleWhy}
        options={PURCHASES.map((rule) => [rule, what.rules[rule]])}
      />
      <p class="why">{what.measureWhy}</p>
      <div class="for-retail-weighing">
        <ChoiceField
          {...state}
          name="goods"
          label={check.goods}
          groups={[{ options: RETAIL_GOODS.map((goods) => [goods, check.goodsNames[goods]]) }]}
        />
        {text('settled', check.settled, check.settledHint)}
        {text('actual', check.actual, check.actualHint)}
        {text('price', check.price, check.priceHint)}
        <ChoiceField
          {...state}
          name="method"
          label={check.method}
          groups={[{ options: METHODS.toReversed().map((method) => [method, check.methodNames[method]]) }]}
        />
      </div>
      <div class="for-prepackaged">
        <ChoiceField
          {...state}
          name="packaged"
          label={check.goods}
          groups={[{ options: PACKAGED_GOODS.map((goods) => [goods, check.packagedNames[goods]]) }]}
        />
        {text('declared', check.declared, check.declaredHint)}
        {text('packed', check.packed, check.packedHint)}
      </div>
      <div class="for-fuel">
        {text('indicated', check.indicated, check.indicatedHint)}
        {text('measured', check.measured, check.measuredHint)}
      </div>
      <div class="for-can">{means}</div>
      <div id="verdict" role="status" data-why={what.verdictWhy} />
    </Step>
  );
}

/** Photos that have arrived already: unticked, one is not handed in. */
function SentPhotos({ ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale }) {
  const words = PHOTO_WORDS[locale];
  return (
    <fieldset class="asked choices">
      <legend>{words.received(ids.length)}</legend>
      {ids.map((id, at) => (
        <label class="choice" key={id}>
          <input type="checkbox" name="evidence" value={id} checked />
          <span>{words.photo(at + 1)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function HappenedStep({ words, state, locale }: StepProps & { readonly locale: Locale }) {
  const { happened } = words;
  const sent = [state.values.evidence ?? []].flat();
  return (
    <Step id="happened" at={4} words={words} legend={happened.legend} back="what" next="you">
      <LongField
        {...state}
        name="narrative"
        label={happened.narrative}
        why={happened.narrativeWhy}
        most={4000}
      />
      <TextField {...state} name="day" type="date" label={happened.day} why={happened.dayWhy} most={10} />
      <TextField {...state} name="time" type="time" label={happened.time} most={5} />
      <div class="for-complaint">
        <Choices
          {...state}
          type="checkbox"
          name="demands"
          label={happened.demands}
          why={happened.demandsWhy}
          options={DEMANDS.map((demand) => [demand, happened.demandNames[demand]])}
        />
      </div>
      <div
        id="photos"
        class="asked"
        data-label={happened.photos}
        data-why={happened.photosWhy}
        data-failed={happened.photosLeft}
      >
        <noscript>
          <PhotoField id="photo-files-form" locale={locale} />
        </noscript>
      </div>
      {sent.length > 0 && <SentPhotos ids={sent} locale={locale} />}
      {state.errors.photos !== undefined && (
        <p class="wrong" id="photos-error">
          {state.errors.photos}
        </p>
      )}
    </Step>
  );
}
