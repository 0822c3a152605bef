import * as z from 'zod/mini';
import { FIELD_CODES, type Field } from '../register/fields.ts';
import criteriaFile from './data/criteria.json' with { type: 'json' };
import groundsFile from './data/refusal-grounds.json' with { type: 'json' };
import { sectionSchema } from './schema.ts';

const text = { zh: z.string(), en: z.string() };
const criterionSchema = z.object({
  id: z.string(),
  section: sectionSchema,
  /** Asked in this field only; in all where absent. */
  field: z.optional(z.enum(FIELD_CODES)),
  ...text,
});
export type Criterion = z.infer<typeof criterionSchema>;

const criteria = z
  .object({
    version: z.string(),
    checked: z.string(),
    criteria: z.array(criterionSchema),
    reasons: z.array(z.object({ code: z.string(), ...text })),
  })
  .parse(criteriaFile);

const groundSchema = z.object({ number: z.string(), ...text, change: z.object(text) });
export type RefusalGround = z.infer<typeof groundSchema>;

const grounds = z
  .object({ version: z.string(), notAccepted: z.array(groundSchema), refused: z.array(groundSchema) })
  .parse(groundsFile);

/** Why a criterion did not pass, or a correction is asked for: a closed list. */
export const REASONS = criteria.reasons;

/** What officers check in a field, in the order of the sections. */
export const criteriaFor = (field: Field): readonly Criterion[] =>
  criteria.criteria.filter((each) => each.field === undefined || each.field === field);

/** A point of the checklist, whichever fields it is asked in. */
export const findCriterion = (id: string): Criterion | undefined =>
  criteria.criteria.find((each) => each.id === id);

/** Numbered grounds by what they are for. */
export const NOT_ACCEPTED_GROUNDS: readonly RefusalGround[] = grounds.notAccepted;
export const REFUSAL_GROUNDS: readonly RefusalGround[] = grounds.refused;
export const findRefusalGround = (number: string): RefusalGround | undefined =>
  [...grounds.notAccepted, ...grounds.refused].find((each) => each.number === number);
