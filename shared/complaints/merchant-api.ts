import * as z from 'zod/mini';
import { evidenceIdsSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { CASE_ID, caseHeadSchema, factsSchema, TRACKS } from './schema.ts';

/** What a merchant may ask about complaints and reports that concern it. */
const MERCHANTS = { roles: ['merchant'] } as const;

const caseParams = z.object({ caseId: z.string().check(z.regex(CASE_ID)) });
const day = z.iso.date();
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const base = { cacheControl: 'no-store', idempotency: 'none' } as const;

/** A case as the merchant sees it whom it concerns: never a word of who filed it, nor of another case. */
export const merchantCaseSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  track: z.enum(TRACKS),
  /** Of a complaint only: what it is about and what it asks for, in the words of the complaint. */
  complaint: z.optional(
    z.object({
      narrative: z.string(),
      demands: z.array(z.string()),
      paidFen: z.optional(z.int()),
      occurredOn: z.optional(day),
      goods: caseHeadSchema.shape.goods,
      verdict: caseHeadSchema.shape.verdict,
      /** What was measured. */
      measure: factsSchema.shape.measure,
    }),
  ),
  messages: z.array(z.object({ from: z.enum(['officer', 'merchant']), on: day, text: z.string() })),
  /** Last day to answer, where an answer is awaited. */
  replyBy: z.optional(day),
  /** What the merchant offered last, in fen. */
  settlementFen: z.optional(z.int()),
});

export const listMerchantCasesContract = {
  ...base,
  id: 'listMerchantCases',
  method: 'GET',
  path: '/desk/merchant/complaints',
  summary: { zh: '需要本单位说明的事项', en: 'Cases about which the regulator asks this merchant' },
  response: z.object({ cases: z.array(merchantCaseSchema) }),
  problems: [],
  access: MERCHANTS,
} as const satisfies OperationContract;

export const viewMerchantCaseContract = {
  ...base,
  id: 'viewMerchantCase',
  method: 'GET',
  path: '/desk/merchant/complaints/{caseId}',
  summary: { zh: '一件需要本单位说明的事项', en: 'One case about which the regulator asks this merchant' },
  params: caseParams,
  response: merchantCaseSchema,
  problems: ['NOT_FOUND'],
  access: MERCHANTS,
} as const satisfies OperationContract;

export const answerAsMerchantContract = {
  id: 'answerAsMerchant',
  method: 'POST',
  path: '/desk/merchant/complaints/{caseId}/answer',
  summary: { zh: '本单位的答复与和解意向', en: 'The merchant answers, and may offer to settle' },
  params: caseParams,
  body: z.object({
    text: words(4000),
    /** What the merchant offers to pay back, in fen. */
    settlementFen: z.optional(z.int().check(z.gte(0), z.lte(100_000_000_000))),
    evidence: z._default(evidenceIdsSchema, []),
  }),
  response: z.object({ answered: z.literal(true) }),
  problems: ['NOT_FOUND', 'CONFLICT'],
  cacheControl: 'no-store',
  access: MERCHANTS,
  idempotency: 'required',
} as const satisfies OperationContract;
