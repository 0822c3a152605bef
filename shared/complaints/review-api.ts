import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { CASE_ID } from './schema.ts';

/** What officers join: a unit to a review, a case to another. */
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

const caseParams = z.object({ caseId: z.string().check(z.regex(CASE_ID)) });

/** Cases that officers joined, C15: two people about one stall, or one matter told twice. */
export const linkCasesContract = {
  id: 'linkCases',
  method: 'POST',
  path: '/desk/complaints/{caseId}/links',
  summary: {
    zh: '把两件案件并在一起看，或解除；双方各自办理，不对外显示',
    en: 'Joins two cases for officers, or parts them; each is handled for itself, and the public sees nothing of it',
  },
  params: caseParams,
  body: z.object({
    /** Reference number or id of the other case, as typed. */
    other: z.string().check(z.trim(), z.minLength(8), z.maxLength(40)),
    reason,
    /** `false` parts them again. */
    joined: z._default(z.boolean(), true),
  }),
  response: z.object({ linked: z.boolean() }),
  problems: ['NOT_FOUND', 'CONFLICT', 'INVALID_INPUT'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'required',
} as const satisfies OperationContract;
