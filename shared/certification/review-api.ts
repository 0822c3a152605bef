import * as z from 'zod/mini';
import { REVIEW_REASONS } from '../desk/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { STATUSES } from '../register/schema.ts';

/** Review tasks: a certificate that officers are asked to look at again, for a reason that came about by itself (R11). */

const OFFICERS = { roles: ['officer', 'decider'] } as const;
const params = z.object({ publicId: z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/)) });
const day = z.iso.date();

/** How a review ends. It suspends nothing: a measure is proposed in the unit's case, and decided by another officer. */
export const REVIEW_FINDINGS = ['no-measure', 'measure-proposed'] as const;

export const reviewFindingSchema = z.object({
  at: z.iso.datetime(),
  /** Account and name of the officer. */
  by: z.string(),
  byName: z.string(),
  why: z.enum(REVIEW_REASONS),
  /** `opened`: an officer asked for the review. */
  finding: z.enum([...REVIEW_FINDINGS, 'opened']),
  /** In the officer's words; names no person. */
  reason: z.string(),
});
export type ReviewFinding = z.infer<typeof reviewFindingSchema>;

export const viewReviewContract = {
  id: 'viewReview',
  method: 'GET',
  path: '/desk/reviews/{publicId}',
  summary: {
    zh: '复核任务：为何须复核、证书现状、历次结论',
    en: 'A review task: why, the certificate, what was found before',
  },
  params,
  response: z.object({
    publicId: z.string(),
    name: z.string(),
    division: z.string(),
    certificateNumber: z.string(),
    validTo: day,
    status: z.enum(STATUSES),
    /** The open task; absent where none is. */
    task: z.optional(z.object({ why: z.enum(REVIEW_REASONS), openedAt: z.iso.datetime(), version: z.int() })),
    /** The application that leads the unit; absent for a unit that a list brought. */
    caseId: z.optional(z.string()),
    /** Complaints upheld in the twelve months up to today, as the case has noted them. */
    upheldComplaints: z.int(),
    /** First day on which a verification in the ledger runs out or ran out. */
    verifiedUntil: z.optional(day),
    findings: z.array(reviewFindingSchema),
  }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  access: OFFICERS,
  idempotency: 'none',
  cacheControl: 'no-store',
} as const satisfies OperationContract;

export const closeReviewContract = {
  id: 'closeReview',
  method: 'POST',
  path: '/desk/reviews/{publicId}/close',
  summary: { zh: '办结复核任务，写明结论与理由', en: 'End a review task with a finding and why' },
  params,
  body: z.object({
    finding: z.enum(REVIEW_FINDINGS),
    reason: z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
    /** Version of the task's row as it was read. */
    version: z.int(),
  }),
  response: z.object({ closed: z.literal(true) }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
  access: OFFICERS,
  idempotency: 'required',
  cacheControl: 'no-store',
} as const satisfies OperationContract;
