import * as z from 'zod/mini';
import { isDay } from '../kernel/days.ts';

const daySchema = z.string().check(z.refine(isDay, 'expected a calendar day YYYY-MM-DD'));
const textSchema = z.string().check(z.minLength(1));
const certaintySchema = z.enum(['official', 'secondary', 'assumed']);
const idSchema = z.string().check(z.regex(/^[a-z][a-z-]*$/));

/** What a task sets out to reach: a number of things, or one thing done. */
const targetSchema = z.object({
  id: idSchema,
  kind: z.enum(['count', 'milestone']),
  zh: textSchema,
  en: textSchema,
  /** The least number; absent for a milestone. */
  atLeast: z.optional(z.int()),
  /** True where the register itself counts it. */
  measuredHere: z.optional(z.boolean()),
});

/** A public body as the plan names it, and who has its duties since the reform of 2018. */
const bodySchema = z.object({
  id: idSchema,
  zh: textSchema,
  en: textSchema,
  nowZh: textSchema,
  nowEn: textSchema,
});

const taskSchema = z.object({
  id: z.int().check(z.minimum(1)),
  section: z.int(),
  zh: textSchema,
  en: textSchema,
  bodies: z.array(idSchema).check(z.minLength(1)),
  targets: z.array(targetSchema),
  /** What it means for a citizen, in plain words of our own. */
  meansZh: textSchema,
  meansEn: textSchema,
  /** Pages of this site that serve it, below the language root. */
  see: z.array(textSchema),
});

export const planSchema = z.object({
  lastChecked: daySchema,
  rule: textSchema,
  checked: certaintySchema,
  /** How sure we are of who took over from whom. */
  bodiesChecked: certaintySchema,
  /** The plan sets no day for a task; the year's end is our reading. */
  endsOn: daySchema,
  endsOnChecked: certaintySchema,
  sections: z.array(z.object({ id: z.int(), zh: textSchema, en: textSchema })),
  bodies: z.array(bodySchema),
  tasks: z.array(taskSchema),
});

/** What an editor entered of a target: nothing counts without a day and a public source. */
export const evidenceSchema = z.object({
  target: idSchema,
  /** The number reached; 1 for a milestone that was. */
  value: z.int().check(z.minimum(0)),
  /** Day of which the source speaks. */
  on: daySchema,
  /** Where anybody can read it. */
  source: z.string().check(z.regex(/^https:\/\//)),
  titleZh: textSchema,
  titleEn: textSchema,
  enteredOn: daySchema,
});

export type PlanTask = z.output<typeof taskSchema>;
export type PlanTaskTarget = z.output<typeof targetSchema>;
export type PlanBody = z.output<typeof bodySchema>;
export type Evidence = z.output<typeof evidenceSchema>;
