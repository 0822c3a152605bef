import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { FIELD_CODES } from './fields.ts';
import { groundSchema, STATUSES, unitSchema } from './schema.ts';

/** The register's operations, as the API, its reference page and the site's client know them. */

const calendarDay = z.iso.date();
const instant = z.iso.datetime();

const unitRecordSchema = z.object({
  /** The same record as in the unit's open data file `units/<public id>/unit.json`. */
  unit: unitSchema,
  /** The status on `today`, derived from the dated facts. */
  standing: z.object({
    status: z.enum(STATUSES),
    /** First day of this status, where a dated fact says it. */
    since: z.optional(calendarDay),
    ground: z.optional(groundSchema),
  }),
  /** The calendar day in Shanghai for which the status was derived. */
  today: calendarDay,
});
export type UnitRecord = z.input<typeof unitRecordSchema>;

export const findUnitContract = {
  id: 'findUnit',
  method: 'GET',
  path: '/register/units/{publicId}',
  summary: {
    zh: '按公开编号查询一家示范单位及其今日状态',
    en: 'One unit by its public id, with its status today',
  },
  params: z.object({ publicId: unitSchema.shape.publicId }),
  response: unitRecordSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'public, max-age=60',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

/** Who holds the certificate and for how long; a part of every answer about a certificate that exists. */
const holder = {
  certificateNumber: z.string(),
  publicId: unitSchema.shape.publicId,
  name: z.string(),
  field: z.enum(FIELD_CODES),
  /** GB/T 2260 code of the county, 6 digits. */
  division: z.string(),
  validFrom: z.optional(calendarDay),
  /** Last day on which the certificate is, or was, valid. */
  validTo: calendarDay,
  validToBasis: unitSchema.shape.validToBasis,
  /** True for data invented for demonstration. */
  demonstration: z.boolean(),
  /** The instant at which the register was asked. */
  asOf: instant,
};

/**
 * Three of the four answers; the fourth, "cannot say", is the 503 problem STORE_UNAVAILABLE, so that no failure
 * is ever read as "not registered".
 */
const certificateAnswerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('certified'), status: z.enum(['certified', 'expiring']), ...holder }),
  z.object({
    answer: z.literal('not-now'),
    status: z.enum(['suspended', 'expired', 'withdrawn']),
    /** First day on which it was no longer certified. */
    since: calendarDay,
    /** Absent for an expiry. */
    ground: z.optional(groundSchema),
    ...holder,
  }),
  z.object({
    answer: z.literal('not-in-register'),
    /** False where the text cannot be a certificate number: most likely a slip of the pen. */
    wellFormed: z.boolean(),
    asOf: instant,
  }),
]);
export type CertificateAnswer = z.input<typeof certificateAnswerSchema>;

export const lookUpCertificateContract = {
  id: 'lookUpCertificate',
  method: 'GET',
  path: '/register/certificates/{number}',
  summary: {
    zh: '核验证书编号：现行有效、目前无效、未登记；无法查询时返回 503',
    en: 'Check a certificate number: certified, not now, not in the register; 503 where we cannot say',
  },
  params: z.object({ number: z.string() }),
  response: certificateAnswerSchema,
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
