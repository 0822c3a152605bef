import * as z from 'zod/mini';
import { type Day, isDay } from '../../kernel/days.ts';
import type { OperationContract } from '../../kernel/operation-contract.ts';
import { FIGURE_TRACKS, figureRowsPartSchema, figuresSchema, monthSchema } from './schema.ts';

const exportSchema = z.extend(figuresSchema, {
  month: monthSchema,
  track: z.enum(FIGURE_TRACKS),
  /** Counts below this are withheld, and others from which they could be worked out. */
  leastPublished: z.int(),
});

/** As of now: the public sees each month once, later (published.ts), so that nobody learns from a change of a count. */
export const exportComplaintFiguresContract = {
  id: 'exportComplaintFigures',
  method: 'GET',
  path: '/desk/statistics/complaints',
  query: z.object({ month: monthSchema, track: z.enum(FIGURE_TRACKS) }),
  summary: {
    zh: '导出月度数字，与公开数据出自同一函数',
    en: 'The figures of a month as of now, from the function that makes the open data',
  },
  response: exportSchema,
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['officer', 'decider', 'auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;

const day = z.pipe(
  z.string().check(z.refine(isDay)),
  z.transform((text): Day => text as Day),
);

const figuresOfDaysSchema = z.extend(figuresSchema, {
  from: z.iso.date(),
  to: z.iso.date(),
  track: z.enum(FIGURE_TRACKS),
  /** Counts below this are withheld, and others from which they could be worked out. */
  leastPublished: z.int(),
});
export type FiguresOfDays = z.output<typeof figuresOfDaysSchema>;

/** Of any days, for officers alone: published, two spans that differ by a day would tell what is withheld. */
export const exportFiguresOfDaysContract = {
  id: 'exportFiguresOfDays',
  method: 'GET',
  path: '/desk/statistics/complaints/days',
  query: z.object({ from: day, to: day, track: z.enum(FIGURE_TRACKS) }),
  summary: {
    zh: '导出任意日期范围的数字，与公开数据出自同一函数',
    en: 'The figures of any days as of now, from the function that makes the open data',
  },
  response: figuresOfDaysSchema,
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['officer', 'decider', 'auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;

/** What people wrote in the survey; for the auditor, and only where enough have answered. */
export const listSurveyWordsContract = {
  id: 'listSurveyWords',
  method: 'GET',
  path: '/desk/statistics/complaints/survey-words',
  query: z.object({ month: monthSchema }),
  summary: {
    zh: '办结后评价中写的话，与案件无关联；当月评价不足 5 份时不显示',
    en: 'What people wrote in the survey, tied to no case; nothing below five answers in the month',
  },
  response: z.object({
    /** In the order of the words. */
    words: z.array(z.string()),
    /** How many answered; `null` where it is withheld. */
    answers: z.nullable(z.int()),
    /** The day on which the words are deleted. */
    deletedOn: z.iso.date(),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;

/** A number as a query has it. */
const partNumber = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number));

/** What a published month was counted from: anybody who is given the file can recompute it. */
export const exportFigureRowsContract = {
  id: 'exportFigureRows',
  method: 'GET',
  path: '/desk/statistics/complaints/rows',
  query: z.object({ month: monthSchema, part: z.optional(partNumber) }),
  summary: {
    zh: '导出某月公布数字所依据的匿名逐件数据，每部分至多一万行，从第 1 部分起',
    en: 'The anonymised rows from which a published month was counted, ten thousand a part, from part 1 on',
  },
  response: figureRowsPartSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['auditor'] },
  idempotency: 'none',
} as const satisfies OperationContract;
