import * as z from 'zod/mini';
import type { WorkingCalendar } from '../calendar/schema.ts';
import { addDays, type Day, dayInShanghai, type Instant } from '../kernel/days.ts';
import periodsFile from './data/periods.json' with { type: 'json' };

/** How sure we are of a number. What is not `official` is shown as such to officers. */
const checkedSchema = z.enum(['official', 'secondary', 'assumed']);

const periodSchema = z.object({
  days: z.int().check(z.gte(1)),
  unit: z.enum(['working', 'calendar']),
  article: z.string(),
  checked: checkedSchema,
});

const retentionSchema = z.object({
  days: z.int().check(z.gte(1)),
  article: z.string(),
  checked: checkedSchema,
});

const fileSchema = z.object({
  title: z.string(),
  source: z.string(),
  version: z.string(),
  effectiveFrom: z.string(),
  periods: z.object({
    draft: periodSchema,
    acceptance: periodSchema,
    correction: periodSchema,
    assessment: periodSchema,
    recommendation: periodSchema,
    decision: periodSchema,
    publicNotice: periodSchema,
    certifying: periodSchema,
    askReview: periodSchema,
    review: periodSchema,
    reply: periodSchema,
    measure: periodSchema,
    publicCorrection: periodSchema,
    renewal: periodSchema,
  }),
  /** Days after the end for which what a case says of people is kept. */
  retention: z.object({ draft: retentionSchema, application: retentionSchema, certified: retentionSchema }),
  termYears: z.object({ value: z.int(), article: z.string(), checked: checkedSchema }),
});

/** The periods in force, with where they come from and how sure we are. */
export const PERIODS = fileSchema.parse(periodsFile);
export type PeriodId = keyof typeof PERIODS.periods;

/**
 * The last day of a period that an event started. The day of the event itself does not count.
 * @returns undefined where the calendar cannot say
 */
export function lastDayOf(period: PeriodId, startedAt: Instant, calendar: WorkingCalendar): Day | undefined {
  const { days, unit } = PERIODS.periods[period];
  const from = dayInShanghai(startedAt);
  if (unit === 'calendar') return addDays(from, days);
  const counted = calendar.addWorkingDays(from, days);
  return counted.known ? counted.value : undefined;
}
