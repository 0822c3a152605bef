import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { EVIDENCE_REFUSALS } from './refusals.ts';
import {
  EVIDENCE_STATES,
  evidenceIdSchema,
  sha256Schema,
  uploadPassSchema,
  uploadWishSchema,
} from './schema.ts';

/** Not idempotent: a pass that is never used costs one row for a day, and its answer must not be kept. */
export const beginUploadContract = {
  id: 'beginUpload',
  method: 'POST',
  path: '/evidence/uploads',
  summary: {
    zh: '申请上传一张照片：返回本站的限时上传地址',
    en: 'Begin to upload a photo: answers with a short-lived address at this origin',
  },
  body: uploadWishSchema,
  response: uploadPassSchema,
  status: 201,
  problems: ['RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
  bodyLimitBytes: 4096,
} as const satisfies OperationContract;

export const uploadStatusSchema = z.object({
  evidenceId: evidenceIdSchema,
  state: z.enum(EVIDENCE_STATES),
  refusal: z.optional(z.enum(EVIDENCE_REFUSALS)),
  /** What to do about it, where it is refused. */
  advice: z.optional(z.object({ zh: z.string(), en: z.string() })),
  originalSha256: sha256Schema,
});
export type UploadStatus = z.infer<typeof uploadStatusSchema>;

export const findUploadContract = {
  id: 'findUpload',
  method: 'GET',
  path: '/evidence/uploads/{evidenceId}',
  summary: { zh: '查询上传的检查结果', en: 'Whether an upload has been examined, and with what outcome' },
  params: z.object({ evidenceId: evidenceIdSchema }),
  response: uploadStatusSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

export const removeUploadContract = {
  id: 'removeUpload',
  method: 'DELETE',
  path: '/evidence/uploads/{evidenceId}',
  summary: {
    zh: '删除尚未随案件提交的上传',
    en: 'Take back an upload that belongs to no case yet',
  },
  params: z.object({ evidenceId: evidenceIdSchema }),
  response: z.object({ removed: z.literal(true) }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
