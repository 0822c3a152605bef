import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { isSecret } from './booking-code.ts';
import { QUESTIONS_IN_A_QUIZ, readCode } from './quiz-code.ts';

/**
 * A class that plays the quiz of one code together: nicknames and how far each has come, for a day. The questions are on
 * each device already; a device reports numbers only.
 */

/** Players of one class. */
export const PLAYERS_MOST = 60;
const NICKNAME_MOST = 12;
/** Hours after which nothing of a class is left. */
export const CLASS_HOURS = 24;
const DIGITS_MOST = 4;

/**
 * A nickname as it is shown: no more than a few characters of any script, and nothing that looks like a number by which
 * somebody can be found.
 * @returns `undefined` where it is none
 */
export function nicknameOf(typed: string): string | undefined {
  const name = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const isShort = [...name].length >= 1 && [...name].length <= NICKNAME_MOST;
  const isPlain = /^[\p{L}\p{M}\p{N} ·_-]+$/u.test(name);
  const digits = name.match(/\p{N}/gu)?.length ?? 0;
  return isShort && isPlain && digits <= DIGITS_MOST ? name : undefined;
}

export const CLASS_STATES = ['waiting', 'running', 'ended'] as const;

const codeSchema = z.string().check(
  z.length(6),
  z.refine((text) => readCode(text) === text, 'expected a code of the quiz'),
);
const secretSchema = z.string().check(z.refine(isSecret, 'expected 18 characters of the alphabet'));
const nicknameSchema = z.string().check(
  z.minLength(1),
  z.maxLength(40),
  z.refine((text) => nicknameOf(text) !== undefined, 'expected a short nickname without long numbers'),
);
const params = z.object({ code: codeSchema });
const count = z.int().check(z.gte(0), z.lte(QUESTIONS_IN_A_QUIZ));

const boardSchema = z.object({
  code: codeSchema,
  state: z.enum(CLASS_STATES),
  /** The furthest and best first. */
  players: z.array(z.object({ nickname: z.string(), answered: count, right: count })),
  /** UTC; everything is gone then. */
  endsAt: z.iso.datetime(),
});
export type Board = z.infer<typeof boardSchema>;

const common = {
  response: boardSchema,
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
  bodyLimitBytes: 512,
} as const;

/** Safe to repeat: the same secret for the same code is the same class. */
export const openClassContract = {
  ...common,
  id: 'openClass',
  method: 'POST',
  path: '/quiz/classes/{code}',
  summary: {
    zh: '为一个测验代码开一个班；一天后自动删除',
    en: 'Open a class for a code of the quiz; gone after a day',
  },
  params,
  /** The teacher's, made by the device: who has it starts and ends. */
  body: z.object({ secret: secretSchema }),
  problems: ['CONFLICT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const viewClassContract = {
  ...common,
  id: 'viewClass',
  method: 'GET',
  path: '/quiz/classes/{code}',
  summary: { zh: '一个班的榜', en: 'The board of a class' },
  params,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

/** Safe to repeat: the same secret under the same nickname is the same player. */
export const joinClassContract = {
  ...common,
  id: 'joinClass',
  method: 'POST',
  path: '/quiz/classes/{code}/players',
  summary: {
    zh: '以昵称加入；不要填真实姓名或电话',
    en: 'Join under a nickname; no real name, no number',
  },
  params,
  body: z.object({ nickname: nicknameSchema, secret: secretSchema }),
  problems: ['NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

/** Safe to repeat: how far somebody has come never goes back. */
export const reportProgressContract = {
  ...common,
  id: 'reportProgress',
  method: 'POST',
  path: '/quiz/classes/{code}/progress',
  summary: { zh: '报告自己的进度', en: 'Say how far one has come' },
  params,
  body: z.object({ nickname: nicknameSchema, secret: secretSchema, answered: count, right: count }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

/** Safe to repeat. */
export const leadClassContract = {
  ...common,
  id: 'leadClass',
  method: 'POST',
  path: '/quiz/classes/{code}/lead',
  summary: {
    zh: '老师：开始、结束，或移除一个昵称',
    en: 'The teacher: start, end, or remove a nickname',
  },
  params,
  body: z.object({
    secret: secretSchema,
    action: z.enum(['start', 'end', 'remove']),
    /** Whom to remove. */
    nickname: z.optional(nicknameSchema),
  }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;
