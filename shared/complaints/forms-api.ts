import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { FORM_IDS } from './form-ids.ts';
import { FORM_FIELDS } from './official-forms.ts';
import { CASE_ID } from './schema.ts';

/** The official forms of a case, as officers see and print them. */
const OFFICERS = { roles: ['officer', 'decider'] } as const;
const caseParams = z.object({ caseId: z.string().check(z.regex(CASE_ID)) });
const formParams = z.extend(caseParams, { form: z.enum(FORM_IDS) });
const field = z.enum(FORM_FIELDS);

const formViewSchema = z.object({
  form: z.enum(FORM_IDS),
  /** Nothing has happened yet of which it is the document; in force; or ended by the opposite decision or a review. */
  state: z.enum(['not-yet', 'in-force', 'ended']),
  /** Mandatory fields that are empty. */
  missing: z.array(field),
  /** Number of the document, once it was given one. */
  number: z.optional(z.string()),
  /** The day of what it documents. */
  day: z.optional(z.iso.date()),
});
export type FormView = z.output<typeof formViewSchema>;

export const listCaseFormsContract = {
  id: 'listCaseForms',
  method: 'GET',
  path: '/desk/complaints/{caseId}/forms',
  summary: {
    zh: '一件案件的文书：哪些可以出具，还缺哪些必填项',
    en: 'The official forms of a case: which can be issued, and what is missing in each',
  },
  params: caseParams,
  response: z.object({ forms: z.array(formViewSchema) }),
  problems: ['NOT_FOUND'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'none',
} as const satisfies OperationContract;

export const viewCaseFormContract = {
  id: 'viewCaseForm',
  method: 'POST',
  path: '/desk/complaints/{caseId}/forms/{form}/view',
  summary: {
    zh: '查看一份文书的内容；含身份信息时须说明用途并记入日志',
    en: 'What a form is filled with; who filed the case is shown for a purpose only, on the record',
  },
  params: formParams,
  body: z.object({ purpose: z.optional(z.string().check(z.trim(), z.minLength(4), z.maxLength(500))) }),
  response: z.extend(formViewSchema, {
    /** Office whose document it is, in Chinese. */
    office: z.string(),
    /** Texts of the fields, in Chinese; personal ones are left out where no purpose was given. */
    values: z.partialRecord(field, z.string()),
    /** Words that every form may hold. */
    fixed: z.object({ reference: z.string(), track: z.string(), lawTitle: z.string() }),
    /** Personal fields that are there and not shown. */
    hidden: z.array(field),
  }),
  problems: ['NOT_FOUND', 'CONFLICT'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'none',
} as const satisfies OperationContract;

export const numberCaseFormContract = {
  id: 'numberCaseForm',
  method: 'POST',
  path: '/desk/complaints/{caseId}/forms/{form}/number',
  summary: {
    zh: '给一份文书编号；缺必填项的不能编号，同一份只编一次',
    en: 'Gives a form its number, once; one that lacks a mandatory field gets none',
  },
  params: formParams,
  response: z.object({ number: z.string() }),
  problems: ['NOT_FOUND', 'CONFLICT', 'INVALID_INPUT'],
  cacheControl: 'no-store',
  access: OFFICERS,
  idempotency: 'required',
} as const satisfies OperationContract;
