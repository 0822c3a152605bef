import * as z from 'zod/mini';
import { evidenceViewSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { CASE_ID } from './schema.ts';

/** What officers ask beside a case: to look at a unit again, and the photos of a case. */
const OFFICERS = { roles: ['officer', 'decider'] } as const;
const publicId = z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/));
const reason = z.string().check(z.trim(), z.minLength(4), z.maxLength(500));

export const openReviewContract = {
  id: 'openReview',
  method: 'POST',
  path: '/desk/reviews/{publicId}/open',
  summary: { zh: '提出复核一个单位，说明原因', en: 'Asks for a review of a unit, with the reason' },
  params: z.object({ publicId }),
  body: z.object({ reason }),
  response: z.object({ opened: z.literal(true) }),
  status: 201,
  problems: ['NOT_FOUND', 'CONFLICT'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'required',
} as const satisfies OperationContract;

export const viewCaseEvidenceContract = {
  id: 'viewCaseEvidence',
  method: 'GET',
  path: '/desk/complaints/{caseId}/evidence',
  summary: {
    zh: '查看案件的照片，查看记入日志',
    en: 'The photos of a case, at addresses that last five minutes; that they were looked at is recorded',
  },
  params: z.object({ caseId: z.string().check(z.regex(CASE_ID)) }),
  response: z.object({ evidence: z.array(evidenceViewSchema) }),
  problems: ['NOT_FOUND'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'none',
} as const satisfies OperationContract;
