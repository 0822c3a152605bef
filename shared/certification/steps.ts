import * as z from 'zod/mini';
import { FIELD_CODES } from '../register/fields.ts';
import { coordinatesSchema, groundSchema } from '../register/schema.ts';
import { daySchema, LONGEST_NAME, sectionSchema } from './schema.ts';

/**
 * What each step of the lifecycle asks for. `data` is kept in clear: codes, numbers and days by which a decision can
 * be made and counted. What people write in their own words is `words`: sealed under the case's key.
 */

const number = z.string().check(z.regex(/^[AB]\d{1,2}$/));
/** Ids that a step names: of a form, a change, an objection, a complaint. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/));
const id = idSchema;
const words = (most = 2000) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const none = z.object({});
const reason = z.object({ reason: words() });

/** What of its public entry a unit can ask to have changed. Another county is another application. */
export const CHANGES = ['name', 'address', 'instruments', 'entry'] as const;
export type Change = (typeof CHANGES)[number];
/** Changes that say what shall stand there. */
export const isRecordText = (what: Change): what is 'name' | 'address' =>
  what === 'name' || what === 'address';

export const VERDICTS = ['pass', 'fail', 'not-applicable'] as const;

/** One thing that the applicant must put right, and nothing else may keep the case back. */
export const correctionItemSchema = z.object({
  itemId: id,
  section: sectionSchema,
  /** Why, from the closed list of reasons. */
  reasonCode: z.string().check(z.maxLength(30)),
});

const grounds = z.array(number).check(z.minLength(1), z.maxLength(12));
const refusal = {
  data: z.object({ grounds, evidence: z.array(sectionSchema) }),
  /** What it rests on, in words; the grounds carry what would change it. */
  words: reason,
};

export const STEP_SCHEMAS = {
  start: { data: z.object({ field: z.enum(FIELD_CODES) }), words: none },
  'sign-commitment': {
    data: z.object({ version: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    words: none,
  },
  submit: { data: z.object({ contentSha256: z.string() }), words: none },
  'request-correction': {
    data: z.object({ items: z.array(correctionItemSchema).check(z.minLength(1), z.maxLength(30)) }),
    /** For each item, in the same order: what to do, and an example. */
    words: z.object({
      items: z.array(z.object({ what: words(500), example: z.string().check(z.maxLength(500)) })),
    }),
  },
  resubmit: { data: z.object({ contentSha256: z.string() }), words: none },
  'abandon-application': { data: none, words: none },
  accept: { data: none, words: none },
  'not-accept': refusal,
  'judge-criterion': {
    data: z.object({
      criterion: id,
      verdict: z.enum(VERDICTS),
      /** Asked for unless it passed. */
      reasonCode: z.optional(z.string().check(z.maxLength(30))),
    }),
    words: none,
  },
  'record-assessment': {
    data: z.object({
      /** Made on the device before the visit, so that a form that is sent twice counts once. */
      formId: id,
      /** The day of the visit. */
      visitedOn: daySchema,
      weighings: z.int().check(z.gte(0), z.lte(1000)),
      failedWeighings: z.int().check(z.gte(0), z.lte(1000)),
      instrumentsSeen: z.int().check(z.gte(0), z.lte(10_000)),
      instrumentsInVerification: z.int().check(z.gte(0), z.lte(10_000)),
      displayed: z.boolean(),
      /** Where the premises are, as the officer's device or the officer says; public once certified. */
      coordinates: z.optional(coordinatesSchema),
    }),
    words: z.object({ notes: z.string().check(z.maxLength(4000)) }),
  },
  'recommend-certify': { data: none, words: reason },
  'recommend-refuse': refusal,
  'return-recommendation': { data: none, words: reason },
  'give-public-notice': { data: none, words: none },
  refuse: refusal,
  object: { data: z.object({ objectionId: id }), words: none },
  'settle-objection': {
    data: z.object({ objectionId: id, outcome: z.enum(['dismissed', 'upheld']) }),
    words: reason,
  },
  certify: { data: none, words: none },
  'ask-review': { data: none, words: reason },
  'uphold-refusal': refusal,
  reopen: { data: none, words: reason },
  'propose-suspension': {
    data: z.object({ ground: groundSchema, urgent: z.boolean() }),
    words: reason,
  },
  'propose-withdrawal': {
    data: z.object({ ground: groundSchema, urgent: z.boolean() }),
    words: reason,
  },
  'propose-reinstatement': { data: none, words: reason },
  relinquish: { data: none, words: none },
  reply: { data: none, words: z.object({ text: words(4000) }) },
  'confirm-suspension': { data: none, words: none },
  'confirm-withdrawal': { data: none, words: none },
  'confirm-reinstatement': { data: none, words: none },
  'drop-proposal': { data: none, words: reason },
  'note-complaint': {
    data: z.object({ complaintId: id, outcome: z.enum(['unproven', 'upheld']) }),
    words: none,
  },
  'report-misuse': {
    data: none,
    words: z.object({ text: words(2000), scanned: z.string().check(z.maxLength(500)) }),
  },
  'request-change': {
    data: z
      .object({
        changeId: id,
        /** A new name or address, a fresh count of the instruments, or anything else that stands there. */
        what: z.enum(CHANGES),
        /** What shall stand there; public once it is made. Asked for with a name or an address. */
        value: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
      })
      .check(
        z.refine(({ what, value }) => isRecordText(what) === (value !== undefined), {
          path: ['value'],
          error: 'a value with a name or an address, and with nothing else',
        }),
        // As long as a case can hold it.
        z.refine(({ what, value = '' }) => what !== 'name' || value.length <= LONGEST_NAME, {
          path: ['value'],
          error: `a name of at most ${LONGEST_NAME} characters`,
        }),
      ),
    words: z.object({ text: words(1000) }),
  },
  'settle-change': {
    data: z.object({ changeId: id, outcome: z.enum(['made', 'declined']) }),
    words: reason,
  },
  'check-oneself': {
    data: z.object({ allVerified: z.boolean(), displayed: z.boolean(), complaints: z.int().check(z.gte(0)) }),
    words: none,
  },
  'enter-register': {
    data: z.object({
      publicId: z.string(),
      certificateNumber: z.string(),
      validTo: daySchema,
      sequence: z.int(),
    }),
    words: none,
  },
  'miss-register': { data: z.object({ sequence: z.int() }), words: none },
  'give-way-to-renewal': { data: z.object({ renewedBy: id }), words: none },
} as const;

export type Step = keyof typeof STEP_SCHEMAS;
export const STEPS = Object.keys(STEP_SCHEMAS) as readonly Step[];
export type StepData<S extends Step = Step> = z.output<(typeof STEP_SCHEMAS)[S]['data']>;
