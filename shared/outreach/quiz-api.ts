import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { QUIZ_LENGTH } from './results.ts';

/** Has one score counted, because its player asked for it. Nothing else is sent: no name, no answers, no device. */
export const countScoreContract = {
  id: 'countScore',
  method: 'POST',
  path: '/quiz/scores',
  summary: {
    zh: '把一次小测验的得分计入公众统计；由答题人自愿提交，只有分数',
    en: 'Have one score of the quiz counted; only where its player asks, and only the score',
  },
  body: z.object({
    /** Right answers out of ten. */
    right: z.int().check(z.gte(0), z.lte(QUIZ_LENGTH)),
  }),
  response: z.object({ counted: z.literal(true) }),
  problems: ['RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'required',
  bodyLimitBytes: 256,
} as const satisfies OperationContract;
