import * as z from 'zod/mini';
import { FIELD_CODES } from '../fields.ts';

/** Nouns of the register's statistics: counts of public records as they stand on one day. */

const count = z.int().check(z.gte(0));

/** Instruments of the units whose list or ledger publishes a count. */
const instrumentCountsSchema = z.object({
  /** Units that publish a count. */
  units: count,
  /** Measuring instruments in use at their premises. */
  inUse: count,
  /** Of these, how many were within their verification period on the day of each unit's count. */
  inVerification: count,
});
export type InstrumentCounts = z.infer<typeof instrumentCountsSchema>;

export const statisticsSchema = z.object({
  licence: z.string(),
  schema: z.string(),
  /** The calendar day (Asia/Shanghai) for which every status was reckoned, YYYY-MM-DD. */
  asOf: z.string(),
  /** GB/T 2260 code of the province, 6 digits; units of other provinces are counted in `otherProvinces` only. */
  province: z.string().check(z.regex(/^\d{6}$/)),
  /** Units ever published in the province: the statuses add up to it, and so do prefectures, fields and years. */
  total: count,
  /** How many of them are invented for demonstration. */
  demonstration: count,
  /** Units of other provinces in the same open data. */
  otherProvinces: count,
  byStatus: z.object({
    certified: count,
    expiring: count,
    suspended: count,
    expired: count,
    withdrawn: count,
  }),
  /** Every prefecture of the province, ascending by code, also those without a unit. */
  byPrefecture: z.array(
    z.object({
      division: z.string().check(z.regex(/^\d{6}$/)),
      total: count,
      /** Certified or expiring: the certificate holds on `asOf`. */
      holding: count,
    }),
  ),
  byField: z.array(
    z.object({
      field: z.enum(FIELD_CODES),
      total: count,
      holding: count,
      instruments: instrumentCountsSchema,
    }),
  ),
  /** Units by year of recognition, ascending, years without a unit between two others included. */
  byYear: z.array(z.object({ year: z.int(), recognised: count })),
  /** Certificates that hold on `asOf`, by the month of their last valid day: this month and the eleven after it. */
  endingByMonth: z.array(z.object({ month: z.string().check(z.regex(/^\d{4}-\d{2}$/)), ending: count })),
  instruments: instrumentCountsSchema,
});
export type Statistics = z.infer<typeof statisticsSchema>;
