import * as z from 'zod/mini';
import { OUTCOMES } from './schema.ts';
import { splitOffSchema } from './split-off.ts';

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** A step that an officer wants to take. */
export const stepRequestSchema = z.object({
  /** Name of the transition, from the case's `actions`. */
  type: z.string().check(z.maxLength(40)),
  /** The officer's own words; they stand in the letter, where the step sends one. */
  text: z.optional(words(3000)),
  /** Numbered ground. */
  ground: z.optional(words(20)),
  /** Last day to answer. */
  replyBy: z.optional(z.iso.date()),
  /** Where the case is passed to (GB/T 2260). */
  division: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  /** Why, as a closed word. */
  reason: z.optional(words(40)),
  outcome: z.optional(z.enum(OUTCOMES)),
  /** What was agreed to be paid back, in fen. */
  amountFen: z.optional(z.int().check(z.gte(0), z.lte(100_000_000_000))),
  /** Of a correction that is made: the name that the register says from then on; left out, it stays. */
  recordName: z.optional(words(200)),
  /** The same of the address of the premises. */
  recordAddress: z.optional(words(200)),
  /** The same of where the premises are: decimal degrees of WGS 84 as they are typed, both or neither. */
  recordLatitude: z.optional(words(40)),
  recordLongitude: z.optional(words(40)),
  /** The same of the unified social credit identifier. */
  recordUscc: z.optional(words(40)),
  /** The same of the instruments in use, how many of them were in verification, and the day of the count: all or none. */
  recordInUse: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
  recordInVerification: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
  recordCountedOn: z.optional(z.iso.date()),
  /** What goes over into a case of its own. */
  splitOff: z.optional(splitOffSchema),
  /** Number of the case's last write that the officer has seen. */
  revision: z.int().check(z.gte(1)),
});
export type StepRequest = z.output<typeof stepRequestSchema>;
/**
 * What a correction may say of a unit. Field, county, certificate, dates and status follow from decisions and are changed
 * by them alone.
 */
export const RECORD_FIELDS = [
  'recordName',
  'recordAddress',
  'recordLatitude',
  'recordLongitude',
  'recordUscc',
  'recordInUse',
  'recordInVerification',
  'recordCountedOn',
] as const satisfies readonly (keyof StepRequest)[];

/** What a step may ask the officer for. */
export type StepField = Exclude<keyof StepRequest, 'type' | 'revision' | 'splitOff'>;
