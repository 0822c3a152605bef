import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { FIELD_CODES } from '../register/fields.ts';

/** What everybody may read and say about applications: the public notice, under /certification. */

const params = z.object({ caseId: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/)) });
const day = z.iso.date();
const instant = z.iso.datetime();

const noticeSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  name: z.string(),
  field: z.enum(FIELD_CODES),
  division: z.string(),
  address: z.string(),
  uscc: z.string(),
  from: instant,
  lastDay: day,
  demonstration: z.boolean(),
});
export type NoticeView = z.infer<typeof noticeSchema>;

export const listNoticesContract = {
  id: 'listCertificationNotices',
  method: 'GET',
  path: '/certification/notices',
  summary: { zh: '正在公示的拟认定单位', en: 'Units whose public notice runs' },
  response: z.object({ notices: z.array(noticeSchema) }),
  problems: ['STORE_UNAVAILABLE'],
  access: 'public',
  idempotency: 'none',
  cacheControl: 'public, max-age=60',
} as const satisfies OperationContract;

export const objectContract = {
  id: 'objectToCertification',
  method: 'POST',
  path: '/certification/notices/{caseId}/objections',
  summary: { zh: '对公示提出异议', en: 'Object to a unit during its public notice' },
  params,
  body: z.object({
    text: z.string().check(z.trim(), z.minLength(5), z.maxLength(2000)),
    contact: z.string().check(z.trim(), z.maxLength(100)),
  }),
  response: z.object({ objectionId: z.string() }),
  status: 201,
  problems: ['NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  access: 'public',
  idempotency: 'required',
  cacheControl: 'no-store',
} as const satisfies OperationContract;
