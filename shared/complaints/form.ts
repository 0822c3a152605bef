import * as z from 'zod/mini';
import { evidenceIdsSchema } from '../evidence/schema.ts';
import { METHODS, PACKAGED_GOODS, RETAIL_GOODS } from '../tolerance/schema.ts';
import { DEMANDS, IDENTITY_DOCUMENTS, PLATE_ANSWERS, RECORD_PARTS } from './schema.ts';

/**
 * A filing as people type it: every quantity, sum and day a text, so that nothing is lost on the way and everything
 * that is wrong can be said at once. The page without a script and the API take the same.
 */

/** Which doors were taken: one narrative may take both. A correction of the register is asked for by itself. */
export const DOORS = ['complaint', 'report', 'both', 'correction'] as const;

/** What kind of purchase it was; `other` where no rule of tolerance applies. */
export const PURCHASES = ['retail-weighing', 'prepackaged', 'fuel', 'other'] as const;
export type Purchase = (typeof PURCHASES)[number];

const typed = (most: number) => z.optional(z.string().check(z.maxLength(most)));

export const filingFormSchema = z.object({
  /** Put it right, investigate it, or both. */
  door: z.enum(DOORS),
  /** Public id of the unit, from its QR code. */
  unit: typed(20),
  /** GB/T 2260 code of the county. */
  division: typed(6),
  /** Name over the door; the legal name is never needed. */
  merchant: typed(200),
  /** Stall, counter, pump or vehicle. */
  stall: typed(200),
  /** Market, street or landmark. */
  place: typed(200),
  rule: z.optional(z.enum(PURCHASES)),
  /** What was bought, in one's own words. */
  bought: typed(100),
  /** Sum paid, in yuan. */
  paid: typed(40),
  goods: z.optional(z.enum(RETAIL_GOODS)),
  settled: typed(40),
  actual: typed(40),
  price: typed(40),
  method: z.optional(z.enum(METHODS)),
  packaged: z.optional(z.enum(PACKAGED_GOODS)),
  declared: typed(40),
  packed: typed(40),
  indicated: typed(40),
  measured: typed(40),
  can: z.optional(z.enum(METHODS)),
  narrative: typed(4000),
  /** What a reported plate or certificate says, and what scanning it led to. */
  plateNumber: typed(40),
  plateAnswer: z.optional(z.enum(PLATE_ANSWERS)),
  platePage: typed(121),
  plateSeenAt: typed(30),
  /** Which part of a unit's record is wrong. */
  record: z.optional(z.enum(RECORD_PARTS)),
  /** Day of the purchase, `2026-11-20`. */
  day: typed(10),
  /** Time of the day, `14:30`. */
  time: typed(5),
  demands: z._default(z.array(z.enum(DEMANDS)).check(z.maxLength(DEMANDS.length)), []),
  name: typed(60),
  documentType: z.optional(z.enum(IDENTITY_DOCUMENTS)),
  documentNumber: typed(40),
  phone: typed(30),
  address: typed(200),
  /** Where to send word; for both doors. */
  contactPhone: typed(30),
  contactEmail: typed(200),
  /** Consent to publication, ticked. */
  publication: z._default(z.boolean(), false),
  /** Consent to entrusted mediation, ticked. */
  mediation: z._default(z.boolean(), false),
  evidence: z._default(evidenceIdsSchema, []),
  /** Language of notices. */
  locale: z._default(z.enum(['zh', 'en']), 'zh'),
});
export type FilingForm = z.output<typeof filingFormSchema>;

/**
 * Random words of the device, 128 bits or more in hexadecimal. One key is one filing: who sends it again is answered
 * again. The receipt is made from it, so it is as secret as the receipt.
 */
export const filingKeySchema = z.string().check(z.regex(/^[0-9a-f]{32,64}$/));

/** Hours within which a filing that is sent again is answered with its receipt; afterwards it is not shown any more. */
export const RECEIPT_SHOWN_AGAIN_HOURS = 24;
