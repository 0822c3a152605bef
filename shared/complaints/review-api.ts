import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';

/** Asking for a unit to be looked at again. */
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
