import * as z from 'zod/mini';
import { evidenceIdsSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { caseViewSchema } from './case-view.ts';
import { filingProofSchema } from './filing-proof.ts';
import { filingFormSchema, filingKeySchema } from './form.ts';
import { CASE_ID } from './schema.ts';
import { surveyAnswersSchema } from './survey-answers.ts';

/** The public side of complaints and reports: filing, and following a case with its receipt. */

const challengeSchema = z.object({
  algorithm: z.literal('SHA-256'),
  /** SHA-256, hexadecimal, of the salt and the number to be found. */
  challenge: z.string(),
  /** The number lies between 0 and this. */
  maxnumber: z.int(),
  salt: z.string(),
  signature: z.string(),
});

export const setWorkContract = {
  id: 'setProofOfWork',
  method: 'GET',
  path: '/complaints/challenge',
  summary: {
    zh: '提交前的防滥用验证题（ALTCHA 工作量证明）',
    en: 'A task to solve before filing (ALTCHA proof of work)',
  },
  response: challengeSchema,
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

export const filedSchema = z.object({
  /** Shown once; whoever holds it opens the case. */
  receipt: z.string(),
  /** One id for each case that was opened: to quote on the phone. */
  caseIds: z.array(z.string()),
  filedAt: z.iso.datetime(),
  proof: filingProofSchema,
});

/**
 * Idempotent by `filingKey` and not by a header: the answer holds the receipt, which must not be kept in clear, so a
 * repetition makes it again from the key that only the device has.
 */
export const fileComplaintContract = {
  id: 'fileComplaint',
  method: 'POST',
  path: '/complaints',
  summary: {
    zh: '提交投诉、举报；同一 filingKey 重复提交得到同一回执',
    en: 'File a complaint, a report or both; the same filingKey again gives the same receipt',
  },
  body: z.object({
    filingKey: filingKeySchema,
    /** Solution of the task: base64 of the payload as ALTCHA makes it. */
    work: z.string().check(z.maxLength(2000)),
    form: filingFormSchema,
  }),
  response: filedSchema,
  status: 201,
  problems: ['CONFLICT', 'IDEMPOTENCY_MISMATCH', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

/** After a reload the device has nothing but the key: what it filed, if anything, is not sent to the service again. */
export const findArrivedContract = {
  id: 'findArrivedFiling',
  method: 'POST',
  path: '/complaints/arrived',
  summary: {
    zh: '提交后没有收到答复：凭 filingKey 查是否已经送达',
    en: 'What was filed under a filingKey whose answer was lost',
  },
  body: z.object({ filingKey: filingKeySchema }),
  response: filedSchema,
  problems: ['NOT_FOUND', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

const receipt = z.string().check(z.minLength(1), z.maxLength(200));
const cases = z.object({ cases: z.array(caseViewSchema) });

export const openCaseContract = {
  id: 'openCase',
  method: 'POST',
  path: '/case',
  summary: {
    zh: '凭回执码查看案件；错误与不存在的回执码同样回答',
    en: 'The cases of a receipt code; a wrong code is answered as one that was never given',
  },
  body: z.object({ receipt }),
  response: cases,
  problems: ['NOT_FOUND', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

/** What every action brings: the receipt opens the case, and the action key makes it happen once. */
const action = {
  receipt,
  caseId: z.string().check(z.regex(CASE_ID)),
  actionKey: z.string().check(z.minLength(16), z.maxLength(100)),
};
const words = z.string().check(z.minLength(1), z.maxLength(4000));

const actionContract = {
  method: 'POST',
  response: cases,
  problems: ['NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const;

export const replyToCaseContract = {
  ...actionContract,
  id: 'replyToCase',
  path: '/case/reply',
  summary: { zh: '答复询问或补充说明', en: 'Answer a question, or add something' },
  body: z.object({ ...action, text: words, evidence: z._default(evidenceIdsSchema, []) }),
} as const satisfies OperationContract;

export const disagreeContract = {
  ...actionContract,
  id: 'disagreeWithDecision',
  path: '/case/disagree',
  summary: { zh: '对决定提出异议（一次）', en: 'Disagree with a decision (once)' },
  body: z.object({ ...action, text: words }),
} as const satisfies OperationContract;

export const withdrawCaseContract = {
  ...actionContract,
  id: 'withdrawCase',
  path: '/case/withdraw',
  summary: { zh: '撤回', en: 'Withdraw' },
  body: z.object(action),
} as const satisfies OperationContract;

export const changeConsentsContract = {
  ...actionContract,
  id: 'changeConsents',
  path: '/case/consents',
  summary: { zh: '更改两项同意', en: 'Change the two consents' },
  body: z.object({ ...action, publication: z.boolean(), mediation: z.boolean() }),
} as const satisfies OperationContract;

export const answerSurveyContract = {
  ...actionContract,
  id: 'answerSurvey',
  path: '/case/survey',
  summary: {
    zh: '办结后评价（一次）：只计数，不与案件、身份关联',
    en: 'The survey after the end (once): counted, and tied neither to the case nor to the person',
  },
  body: z.object({ ...action, answers: surveyAnswersSchema }),
} as const satisfies OperationContract;

export const eraseCaseContract = {
  ...actionContract,
  id: 'eraseCase',
  path: '/case/erase',
  summary: { zh: '永久删除案件内容', en: 'Erase what a case says, for good' },
  body: z.object(action),
} as const satisfies OperationContract;

export const proofKeysContract = {
  id: 'listProofKeys',
  method: 'GET',
  path: '/complaints/proof-keys',
  summary: {
    zh: '核验提交证明的公钥（JWK Set）',
    en: 'Public keys that filing proofs verify with (JWK Set)',
  },
  response: z.object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        kid: z.string(),
        x: z.string(),
      }),
    ),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'public, max-age=3600',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
