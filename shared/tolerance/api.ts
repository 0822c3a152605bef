import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { ASSUMPTIONS, CONTENT_UNITS, METHODS, PACKAGED_GOODS, RETAIL_GOODS, UNDECIDED } from './schema.ts';

/** A quantity as typed, with its unit: `1.5 kg`, `３斤`, `550 mL`. */
const quantity = z.string().check(z.minLength(1), z.maxLength(40));
const oneMethod = z.enum(['more-accurate-scale', 'household-scale']);

export const toleranceQuestionSchema = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('retail-weighing'),
    /** Kind of goods, as the schedules name them. */
    goods: z.enum(RETAIL_GOODS),
    /** Yuan for a kilogram, at most two decimals: `12.50`. */
    pricePerKg: z.optional(quantity),
    /** What was charged for. */
    settled: quantity,
    /** What was there, without packaging. */
    actual: quantity,
    /** How it was weighed again. */
    method: z.enum(METHODS),
  }),
  z.object({
    rule: z.literal('prepackaged'),
    goods: z.enum(PACKAGED_GOODS),
    /** Net content on the label: a mass, volume, length (`20 m`), area (`1.5 m²`) or count (`100 pcs`). */
    declared: quantity,
    /** What was in it, of the same kind. */
    actual: quantity,
    method: oneMethod,
  }),
  z.object({
    rule: z.literal('fuel'),
    /** What the dispenser showed. */
    indicated: quantity,
    /** What was there. */
    actual: quantity,
    method: oneMethod,
  }),
]);
export type ToleranceQuestion = z.output<typeof toleranceQuestionSchema>;

const whole = z.int();

const assessmentSchema = z.object({
  /** Unit of every number here: of a package by length, area or count micrometres, square millimetres, pieces. */
  unit: z.enum(CONTENT_UNITS),
  verdict: z.enum(['exceeds', 'within', 'not-decidable']),
  /** Why there is no verdict. */
  why: z.optional(z.enum(UNDECIDED)),
  /** What a household scale hints at; no verdict. */
  indication: z.optional(z.enum(['exceeds', 'within'])),
  /** The rule that was applied. */
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
  /** The row that was used. */
  row: z.optional(z.string()),
  /** Every row that could apply, with its limit for this quantity. */
  considered: z.array(z.object({ row: z.string(), limit: z.optional(whole) })),
  /** What the row allows. */
  limit: z.optional(whole),
  /** The limit as the method applies it. */
  allowed: z.optional(whole),
  /** What was charged or declared, less what was there. */
  shortfall: whole,
  /** `allowed` less `shortfall`. */
  margin: z.optional(whole),
  /** What the answer takes for granted. */
  assumptions: z.array(z.enum(ASSUMPTIONS)),
});

export const assessToleranceContract = {
  id: 'assessTolerance',
  method: 'POST',
  path: '/tolerance',
  summary: {
    zh: '短缺是否超出法定允许误差：零售称重、定量包装、加油',
    en: 'Whether a shortfall exceeds what the rules allow: retail weighing, prepackaged goods, fuel',
  },
  body: toleranceQuestionSchema,
  response: assessmentSchema,
  problems: [],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;
