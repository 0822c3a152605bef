import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { noticeViewSchema } from './schema.ts';

const HANDLERS = { roles: ['officer', 'decider'] } as const;
const ids = { caseId: z.string().check(z.maxLength(64)), noticeId: z.string().check(z.maxLength(128)) };

export const listNoticesContract = {
  id: 'listNotices',
  method: 'GET',
  path: '/desk/notices',
  summary: {
    zh: '辖区内未能送达的通知，最新的在前',
    en: 'Notices of the caller’s area that could not be delivered, newest first',
  },
  query: z.object({
    state: z.literal('failed'),
    /** `next` of the answer before. */
    after: z.optional(z.string().check(z.maxLength(300))),
  }),
  response: z.object({ notices: z.array(noticeViewSchema), next: z.optional(z.string()) }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: HANDLERS,
  idempotency: 'none',
} as const satisfies OperationContract;

export const listCaseNoticesContract = {
  id: 'listCaseNotices',
  method: 'GET',
  path: '/desk/notices/{caseId}',
  summary: {
    zh: '一件案件的通知及其送达结果',
    en: 'The notices of a case and what became of each',
  },
  params: z.object({ caseId: ids.caseId }),
  response: z.object({ notices: z.array(noticeViewSchema) }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: HANDLERS,
  idempotency: 'none',
} as const satisfies OperationContract;

export const resendNoticeContract = {
  id: 'resendNotice',
  method: 'POST',
  path: '/desk/notices/{caseId}/{noticeId}/resend',
  summary: { zh: '重新发送未能送达的通知', en: 'Send a notice once more that could not be delivered' },
  params: z.object(ids),
  response: z.object({ resent: z.literal(true) }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: HANDLERS,
  idempotency: 'required',
} as const satisfies OperationContract;
