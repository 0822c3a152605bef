import { PLATE_ANSWERS } from '../../../../shared/complaints/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { RECORD_WORDS } from '../../i18n/record-words.ts';
import { type FormValues, textIn } from './fields.tsx';

/** What the form carries along of the scanned plate, besides its number, which can be put right. */
export function plateLines(
  values: FormValues,
  locale: Locale,
): readonly (readonly [label: string, text: string])[] {
  const { scanned, answers } = RECORD_WORDS[locale];
  const answer = PLATE_ANSWERS.find((each) => each === textIn(values, 'plateAnswer'));
  if (answer === undefined || answer === 'not-said') return [];
  const page = textIn(values, 'platePage');
  const seenAt = textIn(values, 'plateSeenAt');
  return [
    [scanned.answer, answers[answer]] as const,
    ...(page === '' ? [] : [[scanned.page, page] as const]),
    ...(Number.isNaN(Date.parse(seenAt)) ? [] : [[scanned.seenAt, beijingTime(seenAt)] as const]),
  ];
}

/** `2026-11-28 10:30`, the time in Shanghai, which keeps no summer time. */
export const beijingTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
