import * as z from 'zod/mini';
import { actorSchema, instantSchema, STAGES } from './schema.ts';
import { STEP_SCHEMAS, STEPS, type Step, type StepData } from './steps.ts';

/** One dated fact of a case. Appended, never edited. */
export type Fact = {
  [S in Step]: {
    /** Position in the case's history, from 1 without gaps. */
    readonly sequence: number;
    readonly step: S;
    readonly at: z.output<typeof instantSchema>;
    readonly by: z.output<typeof actorSchema>;
    /** The stage after it. */
    readonly stage: (typeof STAGES)[number];
    readonly data: StepData<S>;
  };
}[Step];

const factHeadSchema = z.object({
  sequence: z.int().check(z.gte(1)),
  step: z.enum(STEPS as [Step, ...Step[]]),
  at: instantSchema,
  by: actorSchema,
  stage: z.enum(STAGES),
  data: z.unknown(),
});

/** A fact as stored, its data by the schema of its step. */
export function parseFact(stored: unknown): Fact {
  const head = factHeadSchema.parse(stored);
  // The schema that parses the data is the one that the step names, which is what ties the two in the type.
  return { ...head, data: STEP_SCHEMAS[head.step].data.parse(head.data) } as Fact;
}
