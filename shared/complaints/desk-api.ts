import * as z from 'zod/mini';
import { dueMoveSchema } from '../desk/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import {
  certificateEventSchema,
  instrumentsSchema as registerInstrumentsSchema,
} from '../register/schema.ts';
import { caseViewSchema, groundViewSchema } from './case-view.ts';
import { filingFormSchema, filingKeySchema } from './form.ts';
import { CASE_ID, caseEventSchema, caseHeadSchema, messageSchema, personSchema, TRACKS } from './schema.ts';
import { stepRequestSchema } from './step-request.ts';
import { STEPS } from './transition.ts';

/** What officers may ask about complaints and reports. */
const OFFICERS = { roles: ['officer', 'decider'] } as const;

const caseParams = z.object({ caseId: z.string().check(z.regex(CASE_ID)) });
const day = z.iso.date();

const letterSchema = z.object({
  to: z.enum(['citizen', 'merchant', 'officers']),
  subject: z.string(),
  body: z.string(),
  /** SHA-256 of subject and body, in hexadecimal: recording the step names it. */
  sha256: z.string(),
});

const actionSchema = z.object({
  name: z.string(),
  to: z.enum(['citizen', 'merchant', 'officers']),
  zh: z.string(),
  en: z.string(),
  requires: z.array(z.string()),
  grounds: z.array(groundViewSchema),
  /** Of a step that waits for an answer: the last day for it that the service proposes (`assumed`). */
  replyBy: z.optional(day),
});

const deskCaseSchema = z.object({
  ...caseViewSchema.shape,
  // The person stays sealed: see `viewPerson`.
  person: z.optional(z.never()),
  revision: z.int(),
  reference: z.string(),
  named: z.boolean(),
  reachable: z.boolean(),
  goods: caseHeadSchema.shape.goods,
  verdict: caseHeadSchema.shape.verdict,
  linkedCaseId: z.optional(z.string()),
  /** Of a report: that a complaint belongs to it, and the reverse. */
  twin: z.optional(
    z.object({
      /** The days on which the merchant was asked about the other. */
      merchantAskedOn: z.array(day),
    }),
  ),
  lawVersion: z.string(),
  lawCompleteness: z.string(),
  events: z.array(z.extend(caseEventSchema, { at: z.iso.datetime(), on: day, replyBy: z.optional(day) })),
  allMessages: z.array(z.extend(messageSchema, { at: z.iso.datetime() })),
  merchantReplyBy: z.optional(day),
  /** Cases that officers joined to it. */
  links: z.array(
    z.object({
      caseId: z.string(),
      reference: z.string(),
      track: z.enum(TRACKS),
      reason: z.string(),
      /** True where one was split off from the other. */
      split: z.optional(z.literal(true)),
    }),
  ),
  /** That its last day moved because new holiday data came, oldest first. */
  dueMoves: z.array(dueMoveSchema),
  actions: z.array(actionSchema),
});

const base = { cacheControl: 'no-store', idempotency: 'none' } as const;

export const viewDeskCaseContract = {
  ...base,
  id: 'viewDeskCase',
  method: 'GET',
  path: '/desk/complaints/{caseId}',
  summary: { zh: '查看案件，不含投诉举报人身份', en: 'A case, without who filed it' },
  params: caseParams,
  response: deskCaseSchema,
  problems: ['NOT_FOUND'],
  access: OFFICERS,
} as const satisfies OperationContract;

export const viewPersonContract = {
  ...base,
  id: 'viewPerson',
  method: 'POST',
  path: '/desk/complaints/{caseId}/person',
  summary: {
    zh: '查看投诉举报人身份，须说明用途并记入日志',
    en: 'Who filed a case: with a purpose, on the record',
  },
  params: caseParams,
  body: z.object({ purpose: z.string().check(z.trim(), z.minLength(4), z.maxLength(500)) }),
  response: z.object({ person: z.optional(personSchema) }),
  problems: ['NOT_FOUND'],
  access: OFFICERS,
} as const satisfies OperationContract;

export const previewStepContract = {
  ...base,
  id: 'previewStep',
  method: 'POST',
  path: '/desk/complaints/{caseId}/preview',
  summary: {
    zh: '预览文书，与将发出的逐字一致',
    en: 'The letter of a step, byte for byte as it will be sent',
  },
  params: caseParams,
  body: stepRequestSchema,
  response: z.object({ letter: letterSchema }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH'],
  access: OFFICERS,
} as const satisfies OperationContract;

export const recordStepContract = {
  id: 'recordStep',
  method: 'POST',
  path: '/desk/complaints/{caseId}/steps',
  summary: { zh: '办理一步：只接受流程表允许的步骤', en: 'Takes a step that the table of steps allows' },
  params: caseParams,
  body: z.extend(stepRequestSchema, {
    /** Of the letter that was previewed; needed where the step sends one. */
    letterSha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  }),
  response: z.object({
    revision: z.int(),
    step: z.enum(STEPS),
    /** The case that was split off. */
    splitOff: z.optional(z.string()),
  }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'required',
} as const satisfies OperationContract;

const similarSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  track: z.enum(TRACKS),
  division: z.string(),
  receivedOn: day,
  step: z.enum(STEPS),
  goods: z.optional(z.string()),
  /** What it has in common. */
  same: z.array(z.enum(['unit', 'stall', 'goods'])),
});

export const findSimilarCasesContract = {
  ...base,
  id: 'findSimilarCases',
  method: 'GET',
  path: '/desk/complaints/{caseId}/similar',
  summary: {
    zh: '同一单位、摊位或商品 90 天内的案件',
    en: 'Cases of 90 days about the same unit, stall or goods',
  },
  params: caseParams,
  response: z.object({ cases: z.array(similarSchema) }),
  problems: ['NOT_FOUND'],
  access: OFFICERS,
} as const satisfies OperationContract;

export const enterCaseContract = {
  ...base,
  id: 'enterCase',
  method: 'POST',
  path: '/desk/complaints',
  summary: { zh: '代当面或来电的群众登记', en: 'Enters a case for somebody at the counter or on the phone' },
  body: z.object({
    form: filingFormSchema,
    filingKey: filingKeySchema,
    channel: z.enum(['counter', 'phone']),
  }),
  response: z.object({ receipt: z.string(), caseIds: z.array(z.string()), filedAt: z.iso.datetime() }),
  status: 201,
  problems: ['CONFLICT', 'IDEMPOTENCY_MISMATCH', 'NOT_FOUND'],
  access: OFFICERS,
} as const satisfies OperationContract;

const unitSchema = z.object({
  publicId: z.string(),
  name: z.string(),
  division: z.string(),
  field: z.string(),
  certificateNumber: z.string(),
  status: z.string(),
  validTo: day,
  address: z.optional(z.string()),
  /** Instruments in use and how many of them were within their verification on the day of the count. */
  instruments: z.optional(registerInstrumentsSchema),
  /** What was decided about the certificate, oldest first. */
  decisions: z.array(certificateEventSchema),
  cases: z.array(similarSchema),
  /** There may be older cases than were looked at. */
  isNewestOnly: z.boolean(),
  /** Cases that ended in a penalty within the last 12 months. */
  upheld: z.int(),
});

export const viewUnitRecordContract = {
  ...base,
  id: 'viewUnitRecord',
  method: 'GET',
  path: '/desk/units/{publicId}/complaints',
  summary: { zh: '一个单位的证书与投诉举报', en: 'A unit: its certificate, and complaints about it' },
  params: z.object({ publicId: z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/)) }),
  response: unitSchema,
  problems: ['NOT_FOUND'],
  access: OFFICERS,
} as const satisfies OperationContract;
