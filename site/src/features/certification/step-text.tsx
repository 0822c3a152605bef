import { findRefusalGround } from '../../../../shared/certification/checklist.ts';
import { sectionSchema } from '../../../../shared/certification/schema.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { coordinatesText } from '../../../../shared/register/coordinates.ts';
import { coordinatesSchema } from '../../../../shared/register/schema.ts';
import { ASSESSMENT_WORDS } from '../../i18n/assessment-words.ts';
import { SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { POSITION_WORDS } from '../../i18n/position-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { GROUND_WORDS } from '../../i18n/words.ts';
import { dayText } from '../../render/common.tsx';
import { type Locale, said } from './said.ts';

interface StepTextProps {
  readonly step: Step;
  readonly locale: Locale;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What a step says, in full. The officer sees it before it is sent, and the applicant reads it afterwards: one
 * component, so that both read the same.
 */
export function StepText({ locale, data, words = {} }: StepTextProps) {
  const text = STEP_WORDS[locale];
  const grounds = listOf(data.grounds).flatMap((number) => findRefusalGround(number) ?? []);
  const evidence = listOf(data.evidence).flatMap((section) => sectionSchema.safeParse(section).data ?? []);
  const ground = Object.entries(GROUND_WORDS).find(([code]) => code === data.ground)?.[1];
  const coordinates = coordinatesSchema.safeParse(data.coordinates).data;
  const corrections = Array.isArray(data.items) ? data.items : [];
  const wordItems = Array.isArray(words.items) ? words.items : [];
  return (
    <div class="step-text">
      {grounds.map(({ number, zh, en, change }) => (
        <p key={number}>
          <strong>
            {number} {locale === 'zh' ? zh : en}
          </strong>
          <br />
          {text.whatChanges}
          {said(change, locale)}
        </p>
      ))}
      {evidence.length > 0 && (
        <p>
          {text.restsOn}
          {evidence
            .map((section) => said(SECTION_TEXTS[section], locale))
            .join(locale === 'zh' ? '、' : ', ')}
        </p>
      )}
      {ground !== undefined && (
        <p>
          {text.ground}
          {said(ground, locale)}
        </p>
      )}
      <Counted {...{ data, locale }} />
      {coordinates !== undefined && (
        <p>
          {POSITION_WORDS[locale].at}
          {coordinatesText(coordinates)}
        </p>
      )}
      {data.urgent === true && <p>{text.urgent}</p>}
      {corrections.map((item: { itemId: string; section: string }, at) => {
        const section = sectionSchema.safeParse(item.section).data;
        const { what = '', example = '' } = (wordItems[at] ?? {}) as { what?: string; example?: string };
        return (
          <p key={item.itemId}>
            <strong>{section === undefined ? '' : said(SECTION_TEXTS[section], locale)}</strong> {what}
            {example !== '' && (
              <>
                <br />
                <span class="quiet">
                  {text.example}
                  {example}
                </span>
              </>
            )}
          </p>
        );
      })}
      {[words.reason, words.text, words.notes].map((each, at) =>
        typeof each === 'string' && each !== '' ? <p key={String(at)}>{each}</p> : null,
      )}
    </div>
  );
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What was counted and seen at a visit, as the officer recorded it; nothing for any other step. */
function Counted({ data, locale }: Pick<StepTextProps, 'data' | 'locale'>) {
  const words = ASSESSMENT_WORDS[locale];
  if (typeof data.weighings !== 'number') return null;
  const lines = [
    `${words.visitedOn} ${dayText(asDay(String(data.visitedOn)), locale)}`,
    ...Object.entries(words.numbers).map(([name, text]) => `${text} ${String(data[name])}`),
    data.displayed === true ? words.displayed : words.notDisplayed,
  ];
  return <p class="quiet">{lines.join(locale === 'zh' ? '；' : '; ')}</p>;
}
