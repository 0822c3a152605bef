import * as z from 'zod/mini';
import { coordinatesSchema, groundSchema } from '../register/schema.ts';
import { PERIODS, type PeriodId } from './periods.ts';
import { actorSchema, caseIdentitySchema, daySchema, instantSchema, STAGES } from './schema.ts';
import { CHANGES, correctionItemSchema, VERDICTS } from './steps.ts';

const periodIdSchema = z.enum(Object.keys(PERIODS.periods) as [PeriodId, ...PeriodId[]]);

/** Who did something and when. */
const actSchema = z.object({ by: z.string(), at: instantSchema });

/**
 * What the facts of a case amount to. It is folded from them (`stateAfter`) and kept beside them so that one read
 * answers; nothing in it was set by hand. No words that people wrote, no personal data.
 */
export const caseStateSchema = z.object({
  identity: caseIdentitySchema,
  stage: z.enum(STAGES),
  /** The instant of the last change of stage. */
  since: instantSchema,
  /** Number of the last fact, from 1 without gaps. */
  facts: z.int().check(z.gte(1)),
  /** The period that runs, and from when. Absent where none does. */
  clock: z.optional(z.object({ period: periodIdSchema, startedAt: instantSchema })),
  submittedAt: z.optional(instantSchema),
  /** The commitment as last signed. */
  signed: z.optional(z.object({ version: z.string(), sha256: z.string(), at: instantSchema })),
  /** SHA-256 of what was submitted last. */
  contentSha256: z.optional(z.string()),
  /** The correction that is open. */
  correction: z.optional(z.object({ items: z.array(correctionItemSchema), ...actSchema.shape })),
  /** Verdicts by criterion, the last of each. */
  checklist: z.record(
    z.string(),
    z.object({ verdict: z.enum(VERDICTS), reasonCode: z.optional(z.string()), by: z.string() }),
  ),
  /** Forms of visits that are recorded. */
  assessments: z.array(
    z.object({
      formId: z.string(),
      visitedOn: daySchema,
      coordinates: z.optional(coordinatesSchema),
      ...actSchema.shape,
    }),
  ),
  recommendation: z.optional(z.object({ outcome: z.enum(['certify', 'refuse']), ...actSchema.shape })),
  /** When the public notice began; cleared when the case goes back. */
  noticeFrom: z.optional(instantSchema),
  objections: z.array(
    z.object({
      objectionId: z.string(),
      at: instantSchema,
      outcome: z.optional(z.enum(['dismissed', 'upheld'])),
    }),
  ),
  refusal: z.optional(z.object({ grounds: z.array(z.string()), ...actSchema.shape })),
  /** Officers who had a hand in the refusal; none of them reviews it. */
  refusedBy: z.array(z.string()),
  /** Suspension, withdrawal or reinstatement that one officer proposed. */
  proposal: z.optional(
    z.object({
      what: z.enum(['suspension', 'withdrawal', 'reinstatement']),
      by: actorSchema,
      at: instantSchema,
      ground: z.optional(groundSchema),
      urgent: z.boolean(),
      /** Stage to which the case returns where the proposal is dropped. */
      before: z.enum(STAGES),
      repliedAt: z.optional(instantSchema),
    }),
  ),
  /** Requests to change the public entry that wait for an answer. */
  changes: z.array(
    z.object({
      changeId: z.string(),
      what: z.enum(CHANGES),
      value: z.optional(z.string()),
      at: instantSchema,
    }),
  ),
  /** The unit as the register has it. */
  certificate: z.optional(
    z.object({ publicId: z.string(), certificateNumber: z.string(), validTo: daySchema }),
  ),
  /** Decisions by fact number that the register has not followed yet. */
  undelivered: z.array(z.int()),
  /** Complaints that proved right in the last twelve months, for the officers to look at; they change nothing. */
  upheldComplaints: z.array(z.object({ complaintId: z.string(), at: instantSchema })),
  checkedOneselfAt: z.optional(instantSchema),
});
export type CaseState = z.infer<typeof caseStateSchema>;
