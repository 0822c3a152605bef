import * as z from 'zod/mini';
import { caseIdentitySchema, daySchema, instantSchema } from '../../shared/certification/schema.ts';
import { CHANGES } from '../../shared/certification/steps.ts';
import { coordinatesSchema, groundSchema, instrumentsSchema } from '../../shared/register/schema.ts';

/** A decision for the register to follow, exactly once; written in the transaction that records the decision. */
export const decisionSchema = z.object({
  caseId: z.string(),
  /** Number of the fact that it is. */
  sequence: z.int(),
  at: instantSchema,
  what: z.enum(['certified', 'suspended', 'reinstated', 'withdrawn', 'corrected']),
  /** The day on which it takes effect. */
  on: daySchema,
  identity: caseIdentitySchema,
  /** The unit, where the register has it already. */
  publicId: z.optional(z.string()),
  ground: z.optional(groundSchema),
  /** What of the entry a request that was granted changes; the rest of it stays as the register has it. */
  changed: z.optional(z.enum(CHANGES)),
  /** Last valid day of a certificate that is given or renewed. */
  validTo: z.optional(daySchema),
  instruments: z.optional(instrumentsSchema),
  commitmentVersion: z.optional(z.string()),
  /** Where the premises are, as measured at the last visit at which they were. */
  coordinates: z.optional(coordinatesSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
