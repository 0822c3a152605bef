import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { LOT_CRITERIA, LOT_UNDECIDED } from './lot.ts';
import { PACKAGED_GOODS } from './schema.ts';

/** A quantity as typed, with its unit: `498.5 g`, `550 mL`. */
const quantity = z.string().check(z.minLength(1), z.maxLength(40));
const whole = z.int();

export const lotQuestionSchema = z.object({
  goods: z.enum(PACKAGED_GOODS),
  /** Packages in the lot. */
  size: z.int().check(z.gte(1), z.lte(100_000_000)),
  /** Net content on the label, a mass or a volume. */
  declared: quantity,
  /** What was in each package of the sample, of the same kind. */
  contents: z.array(quantity).check(z.minLength(1), z.maxLength(500)),
});
export type LotQuestion = z.output<typeof lotQuestionSchema>;

const lotAnswerSchema = z.object({
  /** Milligrams for a mass, microlitres for a volume: the unit of every quantity here. */
  unit: z.enum(['mg', 'µL']),
  verdict: z.enum(['exceeds', 'within', 'not-decidable']),
  /** Why there is no verdict. */
  why: z.optional(z.enum(LOT_UNDECIDED)),
  /** By which criteria it failed. */
  failed: z.array(z.enum(LOT_CRITERIA)),
  rule: z.object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    titleEn: z.string(),
    number: z.string(),
    article: z.string(),
    effectiveFrom: z.iso.date(),
    /** How sure we are of the text: `official`, `secondary` or `assumed`. */
    checked: z.string(),
  }),
  plan: z.object({
    /** Packages to be measured. */
    sample: whole,
    /** By this many thousandths of the standard deviation the mean may lie below the label. */
    lambdaThousandths: z.optional(whole),
    /** How many packages may lack more than T. */
    t1Allowed: whole,
    /** How sure we are of this row. */
    checked: z.string(),
  }),
  /** Packages measured. */
  measured: whole,
  /** Tolerable deficiency T of one package. */
  limit: z.optional(whole),
  /** What all packages of the sample lack together. */
  shortfallOfSample: whole,
  /** Standard deviation of the sample, rounded. */
  deviation: whole,
  /** Packages that lack more than T and at most 2 T, and more than 2 T. */
  t1Count: whole,
  t2Count: whole,
});

export const assessLotContract = {
  id: 'assessLot',
  method: 'POST',
  path: '/tolerance/lots',
  summary: {
    zh: '一批定量包装商品按抽样方案是否合格',
    en: 'Whether a lot of prepackaged goods passes by the sampling plan',
  },
  body: lotQuestionSchema,
  response: lotAnswerSchema,
  problems: [],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
