import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { CASE_ID, personSchema } from './schema.ts';

/** What takes two people: one asks with a purpose, another one of the same scope confirms or refuses (R7, R8). */
const OFFICERS = { roles: ['officer', 'decider'] } as const;

/** Telling who filed several cases at once; erasing what a case says before its time. */
export const JOINT_KINDS = ['identity-export', 'erasure'] as const;
export const JOINT_STATES = ['waiting', 'confirmed', 'refused'] as const;
/** Most cases in one act. */
export const MOST_CASES_OF_AN_ACT = 50;
/** Hours after the confirmation within which an export can be fetched. */
export const EXPORT_HOURS = 24;

/** Read by officers in whose scope the act was asked for; names no member of the public. */
export const jointActSchema = z.object({
  actId: z.string().check(z.regex(/^[\w-]{2,64}$/)),
  kind: z.enum(JOINT_KINDS),
  /** Scope of whoever asked (GB/T 2260). */
  division: z.string(),
  caseIds: z
    .array(z.string().check(z.regex(CASE_ID)))
    .check(z.minLength(1), z.maxLength(MOST_CASES_OF_AN_ACT)),
  /** Why, in the officer's words. */
  purpose: z.string(),
  askedAt: z.iso.datetime(),
  /** Account and name of who asked. */
  askedBy: z.string(),
  askedByName: z.string(),
  state: z.enum(JOINT_STATES),
  decidedAt: z.optional(z.iso.datetime()),
  /** Account and name of the second person. */
  decidedBy: z.optional(z.string()),
  decidedByName: z.optional(z.string()),
  /** Why it was refused. */
  reason: z.optional(z.string()),
});
export type JointAct = z.output<typeof jointActSchema>;

const words = z.string().check(z.trim(), z.minLength(4), z.maxLength(500));
const params = z.object({ actId: jointActSchema.shape.actId });
const base = { cacheControl: 'no-store', access: OFFICERS } as const;

export const askJointActContract = {
  ...base,
  id: 'askJointAct',
  method: 'POST',
  path: '/desk/joint-acts',
  summary: {
    zh: '提请双人办理：导出身份或删除案件内容，须另一人确认',
    en: 'Asks for what takes two: an export of identities, or an erasure',
  },
  body: z.object({ kind: z.enum(JOINT_KINDS), caseIds: jointActSchema.shape.caseIds, purpose: words }),
  response: z.object({ act: jointActSchema }),
  status: 201,
  problems: ['NOT_FOUND', 'CONFLICT'],
  idempotency: 'required',
} as const satisfies OperationContract;

export const listJointActsContract = {
  ...base,
  id: 'listJointActs',
  method: 'GET',
  path: '/desk/joint-acts',
  summary: {
    zh: '辖区内的双人办理事项，新的在前',
    en: 'What was asked for in the caller’s scope, newest first',
  },
  response: z.object({ acts: z.array(jointActSchema) }),
  problems: [],
  idempotency: 'none',
} as const satisfies OperationContract;

export const decideJointActContract = {
  ...base,
  id: 'decideJointAct',
  method: 'POST',
  path: '/desk/joint-acts/{actId}/decision',
  summary: {
    zh: '确认或拒绝双人办理事项；不能由提请人自己确认',
    en: 'Confirms or refuses it; whoever asked cannot',
  },
  params,
  body: z.object({ confirm: z.boolean(), reason: z.optional(words) }),
  response: z.object({
    act: jointActSchema,
    /** Of an erasure: what became of each case. */
    outcomes: z.array(z.object({ caseId: z.string(), outcome: z.enum(['erased', 'in-hand', 'changed']) })),
  }),
  problems: ['NOT_FOUND', 'CONFLICT', 'INVALID_INPUT'],
  idempotency: 'required',
} as const satisfies OperationContract;

export const fetchIdentitiesContract = {
  ...base,
  id: 'fetchIdentities',
  method: 'POST',
  path: '/desk/joint-acts/{actId}/identities',
  summary: {
    zh: '取回经确认的身份导出：仅提请人，确认后 24 小时内，每次记入日志',
    en: 'The identities of a confirmed export: for who asked, within 24 hours, each time on the record',
  },
  params,
  response: z.object({
    people: z.array(
      z.object({ caseId: z.string(), reference: z.string(), person: z.optional(personSchema) }),
    ),
  }),
  problems: ['NOT_FOUND', 'CONFLICT'],
  idempotency: 'none',
} as const satisfies OperationContract;
