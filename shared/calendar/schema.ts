import * as z from 'zod/mini';
import { type Day, isDay } from '../kernel/days.ts';

/** A legal day in Asia/Shanghai. */
export const daySchema = z.pipe(
  z.string().check(z.refine((text) => isDay(text))),
  z.transform((text): Day => text as Day),
);

/** How sure we are of a source: read at the official place, in public copies of it, or supposed. */
export const CERTAINTIES = ['official', 'secondary', 'assumed'] as const;

/** A holiday notice of the State Council's General Office, or one that changes an earlier one. */
export const noticeSchema = z.object({
  /** The year, for a yearly notice; the year and what it changes, for a change. */
  id: z.string(),
  /** The year whose holidays it arranges; some of its days may lie in the last days of the year before. */
  year: z.int(),
  title: z.string(),
  titleEn: z.string(),
  /** Document number (文号). */
  number: z.string(),
  /** Day on which it was issued. */
  issuedOn: daySchema,
  /** `id` of the notice that it changes. */
  amends: z.optional(z.string()),
  /** Where it can be read. */
  source: z.url(),
  checked: z.enum(CERTAINTIES),
  /** Day on which we compared this file with its sources. */
  checkedOn: daySchema,
  /** What it was compared with. */
  checkedHow: z.string(),
  /** Days off, both ends included, weekends among them. */
  off: z.array(z.object({ name: z.string(), from: daySchema, to: daySchema })),
  /** Weekend days worked in exchange (调休). */
  work: z.array(daySchema),
});
export type Notice = z.infer<typeof noticeSchema>;

/**
 * An answer of the calendar that depends on notices. A year without a notice is said to be missing and never
 * guessed. `provisional`: the count passed over the last days of a year whose following notice is not there
 * yet, and such notices have made a working Saturday or a day off of those days before (29 December 2018).
 */
export type Counted<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly provisional: boolean;
      readonly calendarVersion: string;
    }
  | { readonly known: false; readonly missingYear: number; readonly calendarVersion: string };

/** Working days of China, as far as its notices go. Rules of other features are given one as an argument. */
export interface WorkingCalendar {
  /** Number of the newest notice in it (文号), which names the state of the data. */
  readonly version: string;
  /** The yearly notices and their changes, oldest first. */
  readonly notices: readonly Notice[];
  /** Undefined where no notice covers the day's year. */
  isWorkingDay(day: Day): boolean | undefined;
  /** The notice that makes this day other than its weekday would; undefined where the weekday decides. */
  noticeFor(day: Day): Notice | undefined;
  /** The `count`-th working day after `day`: the day itself is not counted (民法典 art. 201). */
  addWorkingDays(day: Day, count: number): Counted<Day>;
  /** Working days after `from` up to and including `to`; negative where `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): Counted<number>;
}
