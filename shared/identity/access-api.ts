import * as z from 'zod/mini';
import { evidenceIdSchema, evidenceViewSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { accessAccountSchema, handOverSchema, MOST_ENDS, MOST_PROOFS } from './merchant-access.ts';

/** Access to a merchant's cases: for the merchant's accounts, and for officers who confirm, end and restore it. */

const READ = { cacheControl: 'no-store', idempotency: 'none' } as const;
const WRITE = { cacheControl: 'no-store', idempotency: 'required' } as const;
const OF_MERCHANTS = { access: { roles: ['merchant'] } } as const;
const OF_OFFICERS = { access: { roles: ['officer', 'decider'] } } as const;
const words = (least: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(500));
const handOverId = z.string().check(z.regex(/^h[0-9a-f]{24}$/));
/** Where a page of accounts ends and the next begins. */
const page = z.object({ after: z.optional(z.string().check(z.maxLength(200))) });
const next = z.optional(z.string());
const uscc = z.string().check(z.regex(/^[0-9A-Z]{18}$/));
const accountId = z.string().check(z.minLength(1), z.maxLength(100));

export const listOwnAccessContract = {
  ...READ,
  ...OF_MERCHANTS,
  id: 'listOwnAccess',
  method: 'GET',
  path: '/desk/access',
  summary: {
    zh: '可代表本单位办理的账号和交接申请',
    en: 'Accounts that act for the merchant, and hand-overs',
  },
  query: page,
  response: z.object({
    /** A page of them, those in use first. */
    accounts: z.array(z.extend(accessAccountSchema, { own: z.boolean() })),
    next,
    handOvers: z.array(handOverSchema),
  }),
  problems: ['STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const requestHandOverContract = {
  ...WRITE,
  ...OF_MERCHANTS,
  id: 'requestHandOver',
  method: 'POST',
  path: '/desk/access/hand-overs',
  summary: {
    zh: '凭授权证明申请交接：终止前任账号的办理权限',
    en: 'Ask, with proof of authority, that the access of earlier accounts ends',
  },
  body: z.object({
    /** Accounts of the same merchant; never the caller's own. */
    ends: z.array(accountId).check(z.minLength(1), z.maxLength(MOST_ENDS)),
    /** In what capacity, and why. */
    reason: words(5),
    /** Photos of the authority: a letter, an appointment. */
    proofs: z.array(evidenceIdSchema).check(z.minLength(1), z.maxLength(MOST_PROOFS)),
  }),
  response: z.object({ handOverId: z.string(), reference: z.string() }),
  status: 201,
  problems: ['INVALID_INPUT', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const leaveMerchantContract = {
  ...WRITE,
  ...OF_MERCHANTS,
  id: 'leaveMerchant',
  method: 'POST',
  path: '/desk/access/leave',
  summary: { zh: '本人不再代表本单位办理', en: 'End one’s own access to the merchant' },
  body: z.object({ confirmed: z.literal(true) }),
  response: z.object({ ended: z.literal(true) }),
  problems: ['CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const viewHandOverContract = {
  ...READ,
  ...OF_OFFICERS,
  id: 'viewHandOver',
  method: 'GET',
  path: '/desk/hand-overs/{handOverId}',
  summary: { zh: '一件交接申请及其授权证明', en: 'A hand-over and its proof of authority' },
  params: z.object({ handOverId }),
  response: z.extend(handOverSchema, {
    uscc,
    /** Name of the unit. */
    subject: z.string(),
    version: z.int(),
    reason: z.string(),
    by: z.object({ accountId: z.string(), name: z.string() }),
    /** Those whose access shall end. */
    accounts: z.array(accessAccountSchema),
    proofs: z.array(evidenceViewSchema),
  }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const settleHandOverContract = {
  ...WRITE,
  ...OF_OFFICERS,
  id: 'settleHandOver',
  method: 'POST',
  path: '/desk/hand-overs/{handOverId}/settle',
  summary: {
    zh: '确认或不予确认交接；确认后前任账号立即失效',
    en: 'Confirm or decline a hand-over; once confirmed, the earlier accounts are out at once',
  },
  params: z.object({ handOverId }),
  body: z.object({
    outcome: z.enum(['confirmed', 'declined']),
    /** The merchant reads it. */
    answer: words(2),
    version: z.int(),
  }),
  response: z.object({ state: handOverSchema.shape.state }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const listMerchantAccessContract = {
  ...READ,
  ...OF_OFFICERS,
  id: 'listMerchantAccess',
  method: 'GET',
  path: '/desk/merchants/{uscc}/access',
  summary: { zh: '某经营者的办理账号', en: 'Accounts that act for a merchant' },
  params: z.object({ uscc }),
  query: page,
  /** A page of them, those in use first. */
  response: z.object({ accounts: z.array(accessAccountSchema), next }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const changeMerchantAccessContract = {
  ...WRITE,
  ...OF_OFFICERS,
  id: 'changeMerchantAccess',
  method: 'POST',
  path: '/desk/merchants/{uscc}/access/{accountId}',
  summary: { zh: '停用或恢复一个办理账号', en: 'Block an account of a merchant, or restore it' },
  params: z.object({ uscc, accountId }),
  body: z.object({
    change: z.enum(['block', 'restore']),
    /** Written to the audit trail. */
    reason: words(2),
  }),
  response: z.object({ state: accessAccountSchema.shape.state }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;
