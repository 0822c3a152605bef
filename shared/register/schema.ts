import * as z from 'zod/mini';
import { isUscc } from '../kernel/check-digits.ts';
import { type Day, isDay } from '../kernel/days.ts';
import { FIELD_CODES } from './fields.ts';

/** Nouns of the public register. Everything here is public: no personal data has a place in it. */

const day = z.pipe(
  z.string().check(z.refine(isDay, { error: 'calendar day YYYY-MM-DD' })),
  z.transform((text): Day => text as Day),
);

/** Why a certificate was suspended or withdrawn: a closed list, so that nothing private slips in as text. */
export const GROUNDS = [
  'short-weight-upheld',
  'verification-overdue',
  'under-investigation',
  'commitment-broken',
  'penalised',
  'cheating-device',
  'false-materials',
  'refused-inspection',
  'ceased-business',
  'voluntary',
] as const;
export const groundSchema = z.enum(GROUNDS);
export type Ground = z.infer<typeof groundSchema>;

export const EVENT_TYPES = [
  'issued',
  'renewed',
  'suspended',
  'reinstated',
  'withdrawn',
  'corrected',
] as const;

/** One dated fact in a unit's history. Appended, never edited. */
export const certificateEventSchema = z.object({
  /** Position in the unit's history, from 1 without gaps. */
  sequence: z.int().check(z.gte(1)),
  type: z.enum(EVENT_TYPES),
  /** The day on which it takes effect (Asia/Shanghai); absent where the published list names only a year. */
  on: z.optional(day),
  /** Year of the published list; always known. */
  year: z.int().check(z.gte(2000), z.lte(2100)),
  ground: z.optional(groundSchema),
});
export type CertificateEvent = z.infer<typeof certificateEventSchema>;

export const instrumentsSchema = z.object({
  /** Measuring instruments in use at the premises, by the unit's ledger. */
  inUse: z.int().check(z.gte(0)),
  /** Of these, how many were within their verification period on `asOf`. */
  inVerification: z.int().check(z.gte(0)),
  /** The day of the count. */
  asOf: day,
});

/**
 * Where premises are, in WGS 84: what a device's own receiver says. Maps made in China are drawn in GCJ-02, up to some
 * 700 m away; nothing is converted here, since the way from one to the other is not published.
 */
export const coordinatesSchema = z.object({
  /** Latitude north in millionths of a degree, WGS 84. */
  latitudeMicrodegrees: z.int().check(z.gte(3_850_000), z.lte(53_560_000)),
  /** Longitude east in millionths of a degree, WGS 84. */
  longitudeMicrodegrees: z.int().check(z.gte(73_550_000), z.lte(135_090_000)),
});
export type Coordinates = z.infer<typeof coordinatesSchema>;

/** A unit as the public sees it. */
export const unitSchema = z.object({
  /** Public id: `u` and 12 characters of Crockford base32 (lower case); never changes. */
  publicId: z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/)),
  /** Name as published, never translated. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Names that it had before, the last one first; absent where it never had another. */
  formerNames: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(5))),
  /** The action plan's field; `other` where the list has one of its own, then see `fieldText`. */
  field: z.enum(FIELD_CODES),
  /** The field's words in the published list, where they are not the plan's own. */
  fieldText: z.optional(z.string().check(z.maxLength(60))),
  /** Unified social credit identifier, where published. */
  uscc: z.optional(z.string().check(z.refine(isUscc))),
  /** GB/T 2260 code of the county of the premises, 6 digits. */
  division: z.string().check(z.regex(/^\d{6}$/)),
  /** Address of the premises, where published. */
  address: z.optional(z.string().check(z.maxLength(200))),
  /** Where the premises are, where somebody measured it; never worked out from the address. */
  coordinates: z.optional(coordinatesSchema),
  /** `YNIM-2016-530102-M-0001-K`; see certificate-number.ts. */
  certificateNumber: z.string().check(z.maxLength(40)),
  /** Number printed on the published list, where it had one of its own. */
  originalNumber: z.optional(z.string().check(z.maxLength(60))),
  /** Year of recognition. */
  year: z.int().check(z.gte(2000), z.lte(2100)),
  /** The authority that recognised the unit. */
  certifyingBody: z.string().check(z.maxLength(80)),
  /** Version of the commitment text that the unit stands under. */
  commitmentVersion: z.string().check(z.maxLength(20)),
  /** First day of validity; absent where the list names only a year. */
  validFrom: z.optional(day),
  /** Last day on which the certificate is valid. */
  validTo: day,
  /** Where `validTo` comes from: printed in the list, or reckoned by the assumed three-year term. */
  validToBasis: z.enum(['published', 'assumed-term']),
  /** First day of a suspension that has not been lifted. */
  suspendedOn: z.optional(day),
  /** Why it was suspended. */
  suspendedGround: z.optional(groundSchema),
  /** First day on which the certificate was withdrawn for good. */
  withdrawnOn: z.optional(day),
  /** Why it was withdrawn. */
  withdrawnGround: z.optional(groundSchema),
  /** Measuring instruments and how many were in verification; absent where unknown. */
  instruments: z.optional(instrumentsSchema),
  /** True for data invented for demonstration; every page that shows it says so. */
  demonstration: z.boolean(),
  /** Number of the last event; also the version that a conditional write expects. */
  version: z.int().check(z.gte(1)),
  /** Ordinals by which the unit is filed in its four lists; assigned once, from 1 without gaps. */
  ordinals: z.object({
    province: z.int().check(z.gte(1)),
    prefecture: z.int().check(z.gte(1)),
    county: z.int().check(z.gte(1)),
    field: z.int().check(z.gte(1)),
  }),
});
export type Unit = z.infer<typeof unitSchema>;

export const STATUSES = ['certified', 'expiring', 'suspended', 'expired', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];
