import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';

export const checkHealthContract = {
  id: 'checkHealth',
  method: 'GET',
  path: '/health',
  summary: {
    zh: '服务是否可用；deep=1 时另读一次存储',
    en: 'Whether the service answers; with deep=1 it reads its store once too',
  },
  query: z.object({
    /** True also asks the store; `stringbool`, since `z.coerce.boolean` takes "false" for true. */
    deep: z._default(z.stringbool(), false),
  }),
  response: z.object({
    ok: z.literal(true),
    /** Version of the API's contract. */
    version: z.string(),
    /** First two digits of GB/T 2260. */
    jurisdiction: z.string(),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
