import { addDays, type Day } from '../kernel/days.ts';
import { compulsoryFor } from './instruments.ts';
import type { Instrument } from './schema.ts';

/** What applicants and certified units are reminded of before it ends. */
export const REMINDERS = ['draft', 'renewal', 'verification'] as const;
export type Reminder = (typeof REMINDERS)[number];

/**
 * Calendar days before an end on which is reminded: a draft that lapses (M3), a certificate that can be renewed and
 * then ends (M10), a verification that runs out (M4). Source: product decisions, `assumed`.
 */
export const REMINDER_DAYS = {
  draft: [14, 7, 2],
  renewal: [60, 14],
  verification: [30, 7],
} as const satisfies Readonly<Record<Reminder, readonly number[]>>;

/** A day on which to remind, and the last valid day that it is about. */
export interface ReminderMark {
  readonly on: Day;
  readonly ends: Day;
}

/** The days on which is reminded of these ends, the earliest first. */
export function reminderMarks(what: Reminder, ends: readonly Day[]): readonly ReminderMark[] {
  return ends
    .flatMap((end) => REMINDER_DAYS[what].map((days) => ({ on: addDays(end, -days), ends: end })))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Last valid days of the verifications that the law asks for; the rest is the unit's own affair. */
export const verificationEnds = (rows: readonly Instrument[]): readonly Day[] =>
  rows.flatMap(({ name, validUntil }) =>
    validUntil !== undefined && validUntil !== '' && compulsoryFor(name) !== undefined ? [validUntil] : [],
  );

/**
 * What is to be said on a day, if it was last looked at on another: several days that were missed become one message,
 * and of what has ended already nothing is said.
 * @param since the last day that was looked at
 * @returns what is due, and the next day on which to look; absent where there is none
 */
export function remindersDue(
  marks: readonly ReminderMark[],
  since: Day,
  today: Day,
): { readonly due: readonly ReminderMark[]; readonly next: Day | undefined } {
  const due = marks.filter(({ on, ends }) => on > since && on <= today && ends >= today);
  return { due, next: nextReminder(marks, today) };
}

/** The first day after another on which is reminded. */
export const nextReminder = (marks: readonly ReminderMark[], after: Day): Day | undefined =>
  marks.find(({ on }) => on > after)?.on;
