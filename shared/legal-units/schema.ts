import * as z from 'zod/mini';

const textSchema = z.string().check(z.minLength(1));
/** A number as `rational` reads it: `25.4`, `2000/3`, `1e-7`. */
const factorSchema = z.string().check(z.regex(/^-?\d+(\.\d+)?(e-?\d+)?(\/\d+)?$/));

/**
 * How a unit may be used: `legal` everywhere; `medical` for blood pressure besides the legal one; `spoken` in talk, not
 * in writing; `market` (市制) and `foreign` not in trade, labels, documents or the press.
 */
const standingSchema = z.enum(['legal', 'medical', 'spoken', 'market', 'foreign']);

const unitSchema = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]+$/)),
  symbol: textSchema,
  zh: textSchema,
  en: textSchema,
  /** How many of the first unit of its quantity it is. */
  factor: factorSchema,
  /** Added after the factor, in the first unit: temperatures have no common zero. */
  offset: z.optional(factorSchema),
  /** The power of π by which the factor is multiplied besides. */
  pi: z.optional(z.int()),
  standing: standingSchema,
  /** True where the factor is measured and no definition. */
  approximate: z.optional(z.boolean()),
});

/** A quantity and its units; factors are relative to the first. */
const quantitySchema = z.object({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  zh: textSchema,
  en: textSchema,
  units: z.array(unitSchema).check(z.minLength(2)),
});

export const unitTablesSchema = z.object({
  lastChecked: textSchema,
  rule: textSchema,
  source: textSchema,
  quantities: z.array(quantitySchema),
});

export type Standing = z.output<typeof standingSchema>;
export type MeasurementUnit = z.output<typeof unitSchema>;
export type Quantity = z.output<typeof quantitySchema>;

/** Why a term is pointed out: as `Standing`, and names that were given up (`old`) and symbols written wrongly. */
const levelSchema = z.enum(['medical', 'spoken', 'market', 'foreign', 'old', 'spelling']);

const wordsSchema = z.optional(z.array(textSchema).check(z.minLength(1)));

/** A word or symbol that is no legal unit, and what is written in its place. */
const nonLegalTermSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** Words that mean a unit only behind a number, `/` or 每. */
  words: wordsSchema,
  /** Words that mean a unit wherever they stand. */
  anywhere: wordsSchema,
  /** Symbols: only behind figures, and in this spelling. */
  symbols: wordsSchema,
  /** What may not follow one of `words`: a regular expression. */
  notBefore: z.optional(textSchema),
  to: textSchema,
  /** Name of `to`, where a word is replaced that has no number. */
  toZh: z.optional(textSchema),
  /** How many `to` it is; absent where no number can be given. */
  factor: z.optional(factorSchema),
  level: levelSchema,
  /** True where it may well mean something else: it is pointed out and never replaced. */
  unsure: z.optional(z.boolean()),
});

export const nonLegalTermsSchema = z.object({
  /** Idioms and places in which such words mean nothing: never pointed out. */
  idioms: z.array(textSchema),
  terms: z.array(nonLegalTermSchema),
});

/** What is said of terms beside what finds them: a browser is not sent it twice. */
export const nonLegalNotesSchema = z.object({
  lastChecked: textSchema,
  source: textSchema,
  /** The rule behind each level. */
  rules: z.record(levelSchema, textSchema),
  notes: z.record(z.string(), z.object({ zh: textSchema, en: textSchema })),
});

export type Level = z.output<typeof levelSchema>;
export type NonLegalTerm = z.output<typeof nonLegalTermSchema>;

const labelUnitSchema = z.object({
  /** Ways to write it, the best first. */
  symbols: z.array(textSchema).check(z.minLength(1)),
  /** Legal names that the rules on labels do not list. */
  synonyms: z.optional(z.array(textSchema)),
  /** What is often printed instead and is no symbol of it. */
  misspelt: z.optional(z.array(textSchema)),
  inBase: factorSchema,
  /** Contents, in the base, for which it is used. */
  from: factorSchema,
  below: z.optional(factorSchema),
});

/** How the net content of one kind of goods is to be stated. */
const labelKindSchema = z.object({
  id: z.enum(['mass', 'volume', 'length', 'area', 'count']),
  /** Whether 净含量 has to stand before it. */
  words: z.boolean(),
  base: textSchema,
  units: z.array(labelUnitSchema),
  /** Least height of its characters, for contents in the base from the least to the largest. */
  heights: z.array(z.object({ upTo: z.optional(factorSchema), mm: factorSchema })).check(z.minLength(1)),
});

export const netContentLabelSchema = z.object({
  id: textSchema,
  version: textSchema,
  lastChecked: textSchema,
  source: textSchema,
  kinds: z.array(labelKindSchema),
});

export type LabelUnit = z.output<typeof labelUnitSchema>;
export type LabelKind = z.output<typeof labelKindSchema>;
