import type { BookingState } from '../../../../shared/outreach/bookings.ts';
import type { VisitEvent } from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { RESULTS_WORDS } from '../../i18n/results-words.ts';
import { BOOKING_WORDS, VISIT_WORDS } from '../../i18n/visit-words.ts';

/** Title and description of each page, for its head. */
interface Titled {
  readonly title: string;
  readonly description: string;
}

export const visitListTitle = (locale: Locale): Titled => VISIT_WORDS[locale].list;

export const visitResultsTitle = (locale: Locale): Titled => RESULTS_WORDS[locale];

export const visitFormTitle = ({ title }: Pick<VisitEvent, 'title'>, locale: Locale): Titled => ({
  title: VISIT_WORDS[locale].form.title(title[locale]),
  description: VISIT_WORDS[locale].form.description,
});

export const visitBookingTitle = (state: BookingState, locale: Locale): Titled => ({
  title: BOOKING_WORDS[state][locale],
  description: VISIT_WORDS[locale].booked.description,
});

export const visitRefusalTitle = (outcome: 'full' | 'taken', locale: Locale): Titled =>
  VISIT_WORDS[locale][outcome];
