import * as z from 'zod/mini';
import { isDay } from '../kernel/days.ts';

const daySchema = z.string().check(z.refine(isDay, 'expected a calendar day YYYY-MM-DD'));
const textSchema = z.string().check(z.minLength(1));

/** How sure we are: compared with the official text, with a reprint, or stated from general knowledge. */
export const certaintySchema = z.enum(['official', 'secondary', 'assumed']);

/** A law, order or norm that pages of this feature cite. */
const ruleSchema = z.object({
  /** Word by which articles and questions cite it. */
  id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  /** Title in Chinese, as promulgated. */
  title: textSchema,
  /** Our translation of the title; it has no standing. */
  titleEn: textSchema,
  /** Number of the order, notice or norm. */
  number: textSchema,
  /** Legal day in Shanghai from which it applies; `null` where it could not be established. */
  effectiveFrom: z.nullable(daySchema),
  checked: certaintySchema,
});

/** Every rule that may be cited, and norms that may not be cited any longer. */
export const ruleBookSchema = z.object({
  /** Day on which each rule was last looked up. */
  lastChecked: daySchema,
  rules: z.array(ruleSchema),
  replaced: z.array(z.object({ number: textSchema, on: daySchema })),
});

/** The front matter of an article. */
export const articleSchema = z.object({
  title: textSchema,
  /** One sentence for lists and search engines. */
  summary: textSchema,
  topic: z.enum(['shopping', 'home', 'health', 'knowledge']),
  /** Place among the articles of its topic. */
  order: z.int(),
  /** Day on which somebody last compared it with its rules. */
  reviewedOn: daySchema,
  /** Ids of the rules that it states. */
  rules: z.array(textSchema).check(z.minLength(1)),
  /** Where the facts were read, for those who want to check. */
  source: textSchema,
});

/** Topics of the quiz. */
export const quizTopicSchema = z.enum(['shopping', 'packages', 'home', 'health', 'knowledge']);

/** A question in one language. Which answer is right is said by its name, so that no index can point astray. */
const quizTextSchema = z.object({
  question: textSchema,
  right: textSchema,
  wrong: z.array(textSchema).check(z.minLength(1), z.maxLength(3)),
  /** Shown after an answer, whether it was right or wrong. */
  why: textSchema,
});

/** A question of the quiz, in both languages. */
export const quizQuestionSchema = z.object({
  /** The same for good: codes that classes share pick questions by it. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** Day on which somebody last compared it with its rules. */
  reviewedOn: daySchema,
  /** Ids of the rules behind it. */
  rules: z.array(textSchema).check(z.minLength(1)),
  /** The article that says more. */
  article: z.optional(textSchema),
  /** True where what it states has not been compared with the text of the rule. */
  unchecked: z.optional(z.boolean()),
  zh: quizTextSchema,
  en: quizTextSchema,
});

export type QuizTopic = z.output<typeof quizTopicSchema>;
export type QuizQuestion = z.output<typeof quizQuestionSchema>;
export type Certainty = z.output<typeof certaintySchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Article = z.output<typeof articleSchema>;
