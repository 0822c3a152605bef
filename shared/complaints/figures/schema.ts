import * as z from 'zod/mini';
import { isDay } from '../../kernel/days.ts';
import { OUTCOMES } from '../schema.ts';

export const PURCHASE_KINDS = ['retail-weighing', 'prepackaged', 'fuel', 'other'] as const;

/** Tracks that are counted: a request to correct the register is neither a complaint nor a report. */
export const FIGURE_TRACKS = ['complaint', 'report'] as const;
export type FigureTrack = (typeof FIGURE_TRACKS)[number];

/** `2026-05`. */
export const monthSchema = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
const day = z.string().check(z.refine(isDay, { error: 'calendar day YYYY-MM-DD' }));

/** What statistics keep of a case, and all that they keep: nothing in it says who, where exactly, or about whom. */
export const figureRowSchema = z.object({
  /** Month of receipt in Shanghai, `2026-05`. */
  month: monthSchema,
  /** GB/T 2260 code of the prefecture. */
  prefecture: z.string().check(z.regex(/^\d{4}00$/)),
  /** Kind of purchase: weighed at retail, prepackaged, fuel, other. */
  kind: z.enum(PURCHASE_KINDS),
  /** Complaint (投诉) or report (举报). */
  track: z.enum(FIGURE_TRACKS),
  /** How it ended; absent while it is open. */
  outcome: z.optional(z.enum(OUTCOMES)),
  /** Calendar days from receipt to that. */
  days: z.optional(z.int().check(z.gte(0))),
  /** Whether the first decision came by its last day; absent where none was needed yet. */
  onTime: z.optional(z.boolean()),
  /** True for cases invented for demonstration. */
  demonstration: z.optional(z.literal(true)),
});
export type FigureRow = z.infer<typeof figureRowSchema>;

/** A table of counts with totals; `null` where a count is withheld. */
export const figureTableSchema = z.object({
  /** Names of the columns; `total` last. */
  columns: z.array(z.string()),
  /** Prefectures, and `total` last. */
  rows: z.array(
    z.object({
      /** GB/T 2260 code of the prefecture, or `total`. */
      name: z.string(),
      /** One count for each column; `null` where it is withheld. */
      counts: z.array(z.nullable(z.int())),
    }),
  ),
});
export type FigureTable = z.infer<typeof figureTableSchema>;

/** What each question of the survey can be answered with. */
export const SURVEY_ANSWERS = ['yes', 'partly', 'no'] as const;

/** What is kept of an answered survey: nothing in it says of which case. */
export const surveyRowSchema = z.object({
  /** Month in which the case was received, in Shanghai. */
  month: monthSchema,
  /** GB/T 2260 code of the prefecture. */
  prefecture: z.string().check(z.regex(/^\d{4}00$/)),
  track: z.enum(FIGURE_TRACKS),
  /** Whether whoever filed it is satisfied with how it was handled. */
  satisfied: z.enum(SURVEY_ANSWERS),
  /** Whether the answer was clear to them. */
  clear: z.enum(SURVEY_ANSWERS),
  demonstration: z.optional(z.literal(true)),
});
export type SurveyRow = z.infer<typeof surveyRowSchema>;

/** Answers of those who filed, by prefecture. */
export const surveyFiguresSchema = z.object({
  /** Satisfied with how it was handled: `yes`, `partly`, `no`. */
  satisfied: figureTableSchema,
  /** Was the answer clear: `yes`, `partly`, `no`. */
  clear: figureTableSchema,
});
export type SurveyFigures = z.infer<typeof surveyFiguresSchema>;

/** Figures of the cases of one track that were received in one month. */
export const figuresSchema = z.object({
  /** By kind of purchase. */
  byKind: figureTableSchema,
  /** By how they ended: `open` and the outcomes. */
  byOutcome: figureTableSchema,
  /** By whether the first decision came by its last day: `on-time`, `late`, `not-due`. */
  byTime: figureTableSchema,
  /** The least number of days from receipt within which at least half of those that ended had ended. */
  medianDays: z.array(
    z.object({
      /** GB/T 2260 code of the prefecture, or `total`. */
      name: z.string(),
      /** Calendar days; `null` where they are withheld. */
      days: z.nullable(z.int()),
    }),
  ),
  /** What those who filed said when it had ended; absent for any days, and in months before it was asked. */
  survey: z.optional(surveyFiguresSchema),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A month as it was published: once, and never changed afterwards. */
export const publishedFiguresSchema = z.object({
  /** Month in which the cases were received, in Shanghai: `2026-05`. */
  month: monthSchema,
  /** Day (Asia/Shanghai) on which the figures were taken; what happened to the cases later is not in them. */
  publishedOn: day,
  /** True where at least one case was invented for demonstration. */
  demonstration: z.boolean(),
  /**
   * SHA-256, in hexadecimal, of the file of anonymised rows from which the figures were counted. The file has a random
   * salt, so that nobody can guess rows and try; the auditor can be given it.
   */
  rowsSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Complaints (投诉). */
  complaint: figuresSchema,
  /** Reports (举报). */
  report: figuresSchema,
});
export type PublishedFigures = z.infer<typeof publishedFiguresSchema>;

/** `/open-data/complaints.json`. */
export const complaintsFileSchema = z.object({
  /** Licence of the file. */
  licence: z.literal('CC-BY-4.0'),
  /** Address of this schema. */
  schema: z.literal('/open-data/complaints.schema.json'),
  /** Counts from 1 to below this are withheld, and others from which they could be worked out. */
  leastPublished: z.int(),
  /** Oldest month first. */
  months: z.array(publishedFiguresSchema),
});
export type ComplaintsFile = z.infer<typeof complaintsFileSchema>;

/** The rows of a month as the auditor gets them: anonymised, with the small counts that are withheld in public. */
export const figureRowsFileSchema = z.object({
  month: monthSchema,
  /** Random, base64url: with it the digest of few rows cannot be guessed. */
  salt: z.string().check(z.minLength(20), z.maxLength(60)),
  /** In the order of their text, which says nothing of the order in which they came. */
  rows: z.array(figureRowSchema),
  /** Answers of the survey, in the order of their text; absent where none was asked. */
  surveys: z.optional(z.array(surveyRowSchema)),
});
export type FigureRowsFile = z.infer<typeof figureRowsFileSchema>;

/** Some of the rows of a month: one answer does not hold those of a large one. Put together, the parts are the file. */
export const figureRowsPartSchema = z.extend(figureRowsFileSchema, {
  /** From 1 on; at most 10,000 rows and answers are in one. */
  part: z.int().check(z.gte(1)),
  /** How many parts there are. */
  parts: z.int().check(z.gte(1)),
});
export type FigureRowsPart = z.infer<typeof figureRowsPartSchema>;
