import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { caseLookupSchema } from './case-search.ts';
import { auditLineSchema, colleagueSchema, workItemSchema } from './schema.ts';
import { WORK_FILTERS } from './work-list.ts';

/** The desk's operations: work lists, assignment, search, audit trail. */

const calendarDay = z.iso.date();
const count = z.int().check(z.gte(0));
/** Where a page ended; opaque to the caller. */
const cursor = z.string().check(z.minLength(1), z.maxLength(200));
const officers = { roles: ['officer', 'decider'] } as const;

export const listWorkContract = {
  id: 'listWork',
  method: 'GET',
  path: '/desk/work',
  summary: {
    zh: '本辖区在办事项：到期在先，附各列表的数量',
    en: 'Open cases of the caller’s scope, due soonest first, with the count of each list',
  },
  query: z.object({
    filter: z._default(z.enum(WORK_FILTERS), 'all'),
    /** Part of a reference or name of a shop or goods. */
    words: z.optional(z.string().check(z.maxLength(60))),
    after: z.optional(cursor),
  }),
  response: z.object({
    items: z.array(workItemSchema),
    next: z.optional(cursor),
    counts: z.object({
      all: count,
      mine: count,
      overdue: count,
      soon: count,
      waiting: count,
      unassigned: count,
    }),
    today: calendarDay,
    /** Last day of the list `soon`. */
    soonDay: calendarDay,
    /** False where the scope holds more open cases than one answer can count. */
    complete: z.boolean(),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: officers,
  idempotency: 'none',
} as const satisfies OperationContract;

/** Most cases in one bulk assignment (R13). */
export const MOST_ASSIGNED_AT_ONCE = 100;
export const ASSIGN_OUTCOMES = [
  'assigned',
  'unchanged',
  'not-found',
  'not-theirs',
  'changed-meanwhile',
] as const;
export type AssignOutcome = (typeof ASSIGN_OUTCOMES)[number];

export const assignWorkContract = {
  id: 'assignWork',
  method: 'POST',
  path: '/desk/work/assign',
  summary: {
    zh: '分派或收回在办事项，至多一百件，逐件答复结果',
    en: 'Assign up to a hundred open cases, or take them back, with the outcome of each',
  },
  body: z.object({
    caseIds: z.array(workItemSchema.shape.caseId).check(z.minLength(1), z.maxLength(MOST_ASSIGNED_AT_ONCE)),
    /** Account of the colleague; absent: nobody. */
    assignee: z.optional(z.string().check(z.maxLength(100))),
  }),
  response: z.object({
    outcomes: z.array(z.object({ caseId: z.string(), outcome: z.enum(ASSIGN_OUTCOMES) })),
  }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: officers,
  idempotency: 'required',
} as const satisfies OperationContract;

export const listColleaguesContract = {
  id: 'listColleagues',
  method: 'GET',
  path: '/desk/colleagues',
  summary: { zh: '可以分派的同事', en: 'Colleagues to whom cases can be assigned' },
  query: z.object({
    /** GB/T 2260 code of an office in the caller’s scope; the caller’s own where it is not given. */
    division: z.optional(workItemSchema.shape.division),
  }),
  response: z.object({ colleagues: z.array(colleagueSchema) }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: officers,
  idempotency: 'none',
} as const satisfies OperationContract;

export const searchCasesContract = {
  id: 'searchCases',
  method: 'GET',
  path: '/desk/cases',
  summary: {
    zh: '按受理编号、统一社会信用代码或名称查找案件（含已办结）',
    en: 'Find cases, closed ones too, by reference, credit code or name',
  },
  query: z.object({ q: z.string().check(z.minLength(1), z.maxLength(60)) }),
  response: z.object({ cases: z.array(caseLookupSchema) }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: officers,
  idempotency: 'none',
} as const satisfies OperationContract;

export const listAuditContract = {
  id: 'listAudit',
  method: 'GET',
  path: '/desk/audit',
  summary: { zh: '一天的审计记录', en: 'The audit trail of a day' },
  query: z.object({ day: calendarDay, after: z.optional(cursor) }),
  response: z.object({ entries: z.array(auditLineSchema), next: z.optional(cursor) }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;

export const listCaseAuditContract = {
  id: 'listCaseAudit',
  method: 'GET',
  path: '/desk/audit/cases/{reference}',
  summary: { zh: '一件案件的审计记录', en: 'The audit trail of a case' },
  params: z.object({ reference: z.string().check(z.minLength(1), z.maxLength(60)) }),
  query: z.object({ after: z.optional(cursor) }),
  response: z.object({ entries: z.array(auditLineSchema), next: z.optional(cursor) }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;

const ruleDataSchema = z.object({
  /** Name of the rule or notice, in Chinese. */
  title: z.string(),
  version: z.string(),
  checked: z.enum(['official', 'secondary', 'assumed']),
  source: z.optional(z.string()),
});

export const readDeskHealthContract = {
  id: 'readDeskHealth',
  method: 'GET',
  path: '/desk/health',
  summary: {
    zh: '规则数据的核对程度、节假日数据的年份、最久逾期事项',
    en: 'How sure the rule data are, years of the calendar, the oldest overdue case',
  },
  response: z.object({
    rules: z.array(ruleDataSchema),
    calendar: z.object({
      version: z.string(),
      firstYear: z.int(),
      lastYear: z.int(),
      missingYears: z.array(z.int()),
      state: z.enum(['complete', 'awaited', 'missing']),
    }),
    oldestOverdue: z.optional(workItemSchema),
    today: calendarDay,
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['officer', 'decider', 'editor'] },
  idempotency: 'none',
} as const satisfies OperationContract;
