import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { callerSchema } from './schema.ts';

/** Who am I, and until when. Asking does not count as use. */
export const findSessionContract = {
  id: 'findSession',
  method: 'GET',
  path: '/session',
  summary: { zh: '当前登录状态', en: 'Who is signed in here' },
  response: z.discriminatedUnion('state', [
    z.object({ state: z.literal('signed-out') }),
    z.object({ state: z.literal('signed-in'), caller: callerSchema }),
  ]),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'visitor',
  idempotency: 'none',
} as const satisfies OperationContract;
