import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { FIGURE_TRACKS } from './figures.ts';

/** `2026-05`. */
const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));

const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      /** GB/T 2260 code of the prefecture, or `total`. */
      name: z.string(),
      /** `null` where a count is withheld. */
      counts: z.array(z.nullable(z.int())),
    }),
  ),
});

const figuresSchema = z.object({
  month,
  track: z.enum(FIGURE_TRACKS),
  byKind: tableSchema,
  byOutcome: tableSchema,
  byTime: tableSchema,
  medianDays: z.array(z.object({ name: z.string(), days: z.nullable(z.number()) })),
  /** Counts below this are withheld, and others from which they could be worked out. */
  leastPublished: z.int(),
});

const base = {
  method: 'GET',
  query: z.object({ month, track: z.enum(FIGURE_TRACKS) }),
  response: figuresSchema,
  problems: ['STORE_UNAVAILABLE'],
  idempotency: 'none',
} as const;

export const readComplaintFiguresContract = {
  ...base,
  id: 'readComplaintFigures',
  path: '/statistics/complaints',
  summary: {
    zh: '投诉举报月度数字，小数隐去',
    en: 'Complaints and reports of a month, small counts withheld',
  },
  cacheControl: 'public, max-age=3600',
  access: 'public',
} as const satisfies OperationContract;

export const exportComplaintFiguresContract = {
  ...base,
  id: 'exportComplaintFigures',
  path: '/desk/statistics/complaints',
  summary: {
    zh: '导出月度数字，与公开数据出自同一函数',
    en: 'The same figures for officers, from the same function',
  },
  cacheControl: 'no-store',
  access: { roles: ['officer', 'decider', 'auditor'] },
} as const satisfies OperationContract;
