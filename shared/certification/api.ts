import * as z from 'zod/mini';
import { dueMoveSchema } from '../desk/schema.ts';
import { evidenceViewSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { FIELD_CODES } from '../register/fields.ts';
import { caseStateSchema } from './case-state.ts';
import { caseIdentitySchema, MESSAGE_LANGUAGES, PARTIES, SECTIONS, STAGES, sectionSchema } from './schema.ts';
import { STEPS, type Step } from './steps.ts';

/** Operations about applications, for merchants and officers; what everybody may do is in public-api.ts. */

const MERCHANTS = { roles: ['merchant'] } as const;
const OFFICERS = { roles: ['officer', 'decider'] } as const;
const DESK = { cacheControl: 'no-store' } as const;
const params = z.object({ caseId: caseIdentitySchema.shape.caseId });
const stepSchema = z.enum(STEPS as [Step, ...Step[]]);
const day = z.iso.date();
const instant = z.iso.datetime();

/** Where a case stands, for a list. */
export const caseSummarySchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  kind: z.enum(['new', 'renewal']),
  name: z.string(),
  address: z.string(),
  field: z.enum(FIELD_CODES),
  division: z.string(),
  /** Prefecture and county in words. */
  place: z.object({ zh: z.string(), en: z.string() }),
  uscc: z.string(),
  demonstration: z.boolean(),
  standing: z.enum([...STAGES, 'lapsed', 'expired']),
  turn: z.optional(z.enum(PARTIES)),
  dueDay: z.optional(day),
  /** A period runs, and its last day cannot be said: a year's holidays are not published yet. */
  dueUnknown: z.boolean(),
  since: instant,
  certificate: z.optional(
    z.object({ publicId: z.string(), certificateNumber: z.string(), validTo: day, renewalFrom: day }),
  ),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

const hindranceSchema = z.object({ code: z.string(), zh: z.string(), en: z.string() });

const commitmentTextSchema = z.object({ version: z.string(), text: z.string(), sha256: z.string() });

/** A whole case. What a merchant may not see is left out of it by the verb. */
export const caseViewSchema = z.object({
  ...caseSummarySchema.shape,
  /** Number of the last fact; a step says which one it was decided on. */
  facts: z.int(),
  /** In which messages to the applicant are written. */
  language: z.enum(MESSAGE_LANGUAGES),
  submittedAt: z.optional(instant),
  /** The day on which what it says of people is erased; absent while it is open. */
  eraseDay: z.optional(day),
  /** When that was erased: what is left is what was done and decided. */
  erasedAt: z.optional(instant),
  sections: z.array(
    z.object({
      section: z.enum(SECTIONS),
      /** 0 where nothing was saved yet. */
      version: z.int(),
      savedAt: z.optional(instant),
      content: z.record(z.string(), z.unknown()),
      /** Fields that are still missing. */
      missing: z.array(z.string()),
      /** Whether the reader may change it now. */
      open: z.boolean(),
    }),
  ),
  history: z.array(
    z.object({
      sequence: z.int(),
      step: stepSchema,
      at: instant,
      by: z.enum(PARTIES),
      /** Account of an officer; for colleagues. */
      account: z.optional(z.string()),
      stage: z.enum(STAGES),
      data: z.record(z.string(), z.unknown()),
      words: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  /** Steps that the reader's role has at this stage, and what is in their way. */
  steps: z.array(z.object({ step: stepSchema, hindrances: z.array(hindranceSchema) })),
  correction: caseStateSchema.shape.correction,
  proposal: z.optional(
    z.object({
      what: z.enum(['suspension', 'withdrawal', 'reinstatement']),
      ground: z.optional(z.string()),
      urgent: z.boolean(),
      repliedAt: z.optional(instant),
    }),
  ),
  refusal: z.optional(z.object({ grounds: z.array(z.string()), at: instant, reviewUntil: z.optional(day) })),
  checklist: z.optional(caseStateSchema.shape.checklist),
  objections: z.array(
    z.object({
      objectionId: z.string(),
      at: instant,
      outcome: z.optional(z.string()),
      text: z.optional(z.string()),
      contact: z.optional(z.string()),
    }),
  ),
  changes: caseStateSchema.shape.changes,
  upheldComplaints: z.int(),
  /** Last days that moved because holiday data changed, oldest first: from where to where, and by which notice. */
  dueMoves: z.array(dueMoveSchema),
  /** The commitment in force, what would be signed now; and the very text that was signed, where one was. */
  commitment: z.extend(commitmentTextSchema, { signed: z.optional(commitmentTextSchema) }),
});
export type CaseView = z.infer<typeof caseViewSchema>;

export const listApplicationsContract = {
  id: 'listApplications',
  method: 'GET',
  path: '/desk/applications',
  summary: { zh: '本单位的全部申报', en: 'All applications of the merchant who asks' },
  response: z.object({
    uscc: z.string(),
    cases: z.array(caseSummarySchema),
    /** Counties in which premises can lie. */
    counties: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
  }),
  problems: ['STORE_UNAVAILABLE'],
  access: MERCHANTS,
  idempotency: 'none',
  ...DESK,
} as const satisfies OperationContract;

export const startApplicationContract = {
  id: 'startApplication',
  method: 'POST',
  path: '/desk/applications',
  summary: { zh: '开始申报或延续', en: 'Begin an application or a renewal' },
  body: z.object({
    field: z.enum(FIELD_CODES),
    division: z.string().check(z.regex(/^\d{6}$/)),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
    address: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    /** The certified case to renew. */
    renews: z.optional(caseIdentitySchema.shape.caseId),
    /** Of messages about it; of a renewal that of the case before, else Chinese, where it is not said. */
    language: z.optional(z.enum(MESSAGE_LANGUAGES)),
  }),
  response: z.object({ caseId: z.string(), reference: z.string() }),
  status: 201,
  problems: ['INVALID_INPUT', 'CONFLICT', 'NOT_FOUND', 'STORE_UNAVAILABLE'],
  access: MERCHANTS,
  idempotency: 'required',
  ...DESK,
} as const satisfies OperationContract;

export const viewApplicationContract = {
  id: 'viewApplication',
  method: 'GET',
  path: '/desk/applications/{caseId}',
  summary: {
    zh: '一件申报：内容、进展、可办理的步骤',
    en: 'One application: contents, progress, what can be done',
  },
  params,
  response: caseViewSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  access: { roles: ['merchant', 'officer', 'decider'] },
  idempotency: 'none',
  ...DESK,
} as const satisfies OperationContract;

export const revealPersonalContract = {
  id: 'revealApplicationPersonal',
  method: 'GET',
  path: '/desk/applications/{caseId}/personal',
  summary: { zh: '查看联系人信息（记录用途）', en: 'See personal fields, for a purpose that is recorded' },
  params,
  query: z.object({ purpose: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)) }),
  response: z.record(z.string(), z.record(z.string(), z.string())),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  access: OFFICERS,
  idempotency: 'none',
  ...DESK,
} as const satisfies OperationContract;

export const viewCaseEvidenceContract = {
  id: 'viewApplicationEvidence',
  method: 'GET',
  path: '/desk/applications/{caseId}/evidence',
  summary: { zh: '查看申报的证明材料', en: 'The papers of an application, as pictures' },
  params,
  response: z.object({ evidence: z.array(evidenceViewSchema) }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  access: { roles: ['merchant', 'officer', 'decider'] },
  idempotency: 'none',
  ...DESK,
} as const satisfies OperationContract;

export const saveSectionContract = {
  id: 'saveApplicationSection',
  method: 'PUT',
  path: '/desk/applications/{caseId}/sections/{section}',
  summary: { zh: '保存申报的一部分', en: 'Save a section as far as it is filled in' },
  params: z.object({ caseId: caseIdentitySchema.shape.caseId, section: sectionSchema }),
  body: z.object({
    /** By the schema of the section; members that it does not have are dropped. */
    content: z.record(z.string(), z.unknown()),
    /** Version of the section that was changed; 0 where there was none. */
    expectedVersion: z.int().check(z.gte(0)),
  }),
  response: z.object({ version: z.int(), savedAt: instant }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
  access: MERCHANTS,
  idempotency: 'required',
  bodyLimitBytes: 256 * 1024,
  ...DESK,
} as const satisfies OperationContract;

export const chooseLanguageContract = {
  id: 'chooseApplicationLanguage',
  method: 'PUT',
  path: '/desk/applications/{caseId}/language',
  summary: { zh: '选择通知使用的语言', en: 'Choose the language of messages' },
  params,
  body: z.object({ language: z.enum(MESSAGE_LANGUAGES) }),
  response: z.object({ language: z.enum(MESSAGE_LANGUAGES) }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
  access: MERCHANTS,
  idempotency: 'required',
  ...DESK,
} as const satisfies OperationContract;

export const signCommitmentContract = {
  id: 'signCommitment',
  method: 'POST',
  path: '/desk/applications/{caseId}/commitment',
  summary: { zh: '签署所示版本的承诺书', en: 'Sign the commitment exactly as shown' },
  params,
  body: z.object({
    facts: z.int(),
    version: z.string(),
    /** SHA-256 of the text that was shown. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    signer: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
    capacity: z.string().check(z.trim(), z.maxLength(40)),
  }),
  response: z.object({ facts: z.int() }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
  access: MERCHANTS,
  idempotency: 'required',
  ...DESK,
} as const satisfies OperationContract;
