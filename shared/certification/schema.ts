import * as z from 'zod/mini';
import { isUscc } from '../kernel/check-digits.ts';
import { type Day, type Instant, isDay } from '../kernel/days.ts';
import { FIELD_CODES } from '../register/fields.ts';

/** Characters of a unit's name, as far as a case can hold it. */
export const LONGEST_NAME = 100;

/**
 * Nouns of an application for the honour 诚信计量自我承诺示范单位. Who may see a field stands with it:
 * *public* (in the register once certified), *case* (the applicant and the officers of the place), *personal* (the
 * same people, sealed under the case's own key, masked in lists).
 */

export const daySchema = z.pipe(
  z.string().check(z.refine(isDay, { error: 'calendar day YYYY-MM-DD' })),
  z.transform((text): Day => text as Day),
);
export const instantSchema = z.pipe(
  z.iso.datetime(),
  z.transform((text): Instant => text as Instant),
);

/** A line as a person types it; what is missing is said by `whatIsMissing`, not refused while a draft is saved. */
const line = (most: number) => z.optional(z.string().check(z.maxLength(most)));
const optionalDay = z.optional(z.union([z.literal(''), daySchema]));

/** In which messages to the applicant are written; the Chinese text stands in all of them and is the original. */
export const MESSAGE_LANGUAGES = ['zh', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** The parts of an application, in the order of its task list. */
export const SECTIONS = [
  'subject',
  'premises',
  'instruments',
  'systems',
  'staff',
  'commitment',
  'evidence',
] as const;
export type Section = (typeof SECTIONS)[number];
export const sectionSchema = z.enum(SECTIONS);

export const subjectSchema = z.object({
  /** Name of the unit as on its licence. Public. */
  name: line(LONGEST_NAME),
  /** Who answers questions about the application. Personal. */
  contactName: line(40),
  /** Telephone of the contact. Personal. */
  contactPhone: line(20),
  /** Mail address for messages about the case. Personal. */
  contactEmail: line(100),
});

export const premisesSchema = z.object({
  /** Address of the premises that are to be recognised. Public. */
  address: line(200),
  /** Opening hours, for the visit. Case. */
  hours: line(100),
  /** Where the commitment and the complaint telephone are displayed. Case. */
  displayedAt: line(200),
});

/** One measuring instrument, one row of the ledger. Case; only the counts become public. */
export const instrumentSchema = z.object({
  /** What it is: an entry of the catalogue of compulsory verification, or other words. */
  name: z.string().check(z.maxLength(60)),
  /** Model or specification. */
  model: line(60),
  /** The maker's or the unit's own number; what makes two rows the same instrument. */
  serial: z.string().check(z.maxLength(60)),
  /** Where in the premises. */
  place: line(60),
  /** Day of the last verification. */
  verifiedOn: optionalDay,
  /** Last day on which the verification is valid. */
  validUntil: optionalDay,
  /** Number of the verification certificate. */
  certificateNo: line(60),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** Rows of one application; the largest market that a list names has some three hundred stalls. */
export const MOST_INSTRUMENTS = 500;
export const instrumentsSchema = z.object({
  rows: z.array(instrumentSchema).check(z.maxLength(MOST_INSTRUMENTS)),
});

/** Which of the required systems the unit keeps. Source: domain/integrity-units.json, `commonCriteria`. */
export const SYSTEMS = ['rules', 'ledger', 'selfCheck', 'labels', 'complaints'] as const;
export const systemsSchema = z.object({
  /** Systems in place, confirmed one by one. Case. */
  kept: z.array(z.enum(SYSTEMS)).check(z.maxLength(SYSTEMS.length)),
  /** Where their documents lie, and anything to add. Case. */
  note: line(1000),
});

export const staffSchema = z.object({
  /** Person responsible for metrology. Personal. */
  managerName: line(40),
  /** Personal. */
  managerPhone: line(20),
  /** Day of the last training. Case. */
  trainedOn: optionalDay,
  /** How many people weigh or measure. Case. */
  people: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
});

/** The commitment as signed: which text, to the byte, by whom and when. */
export const commitmentSchema = z.object({
  /** Version of the text. Public. */
  version: z.string().check(z.maxLength(20)),
  /** SHA-256 of the text's bytes, hexadecimal. Public. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Who signed for the unit. Personal. */
  signer: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Capacity in which they signed. Case. */
  capacity: z.string().check(z.maxLength(40)),
  /** Case. */
  signedAt: instantSchema,
});
export type SignedCommitment = z.infer<typeof commitmentSchema>;

export const EVIDENCE_KINDS = ['licence', 'verification', 'appointment', 'rules', 'photo', 'other'] as const;
export const evidenceSchema = z.object({
  items: z
    .array(
      z.object({
        /** Id of the upload. Case. */
        evidenceId: z.string().check(z.minLength(1), z.maxLength(60)),
        kind: z.enum(EVIDENCE_KINDS),
        /** What it shows. Case. */
        note: line(200),
      }),
    )
    .check(z.maxLength(30)),
});

/** What each section holds while it is being filled in. */
export const SECTION_SCHEMAS = {
  subject: subjectSchema,
  premises: premisesSchema,
  instruments: instrumentsSchema,
  systems: systemsSchema,
  staff: staffSchema,
  commitment: commitmentSchema,
  evidence: evidenceSchema,
} as const satisfies Record<Section, z.ZodMiniType>;

export type SectionContents = { readonly [S in Section]?: z.infer<(typeof SECTION_SCHEMAS)[S]> };

/** Where a case stands. Stages that time alone brings about (`lapsed`, `expired`) are derived in standing.ts. */
export const STAGES = [
  'draft',
  'submitted',
  'correction',
  'accepted',
  'assessed',
  'recommended',
  'notice',
  'certified',
  'suspension-proposed',
  'suspended',
  'reinstatement-proposed',
  'withdrawal-proposed',
  'withdrawn',
  'superseded',
  'not-accepted',
  'refused',
  'review',
  'refusal-upheld',
  'abandoned',
] as const;
export type Stage = (typeof STAGES)[number];

/** From whom a step comes. `system` is the service itself: what follows from a decision. */
export const PARTIES = ['merchant', 'officer', 'decider', 'public', 'system'] as const;
export type Party = (typeof PARTIES)[number];

/** Who did something: an account, never a name. */
export const actorSchema = z.object({
  accountId: z.string().check(z.minLength(1), z.maxLength(100)),
  party: z.enum(PARTIES),
});
export type Actor = z.infer<typeof actorSchema>;

/** What identifies an application from its first day. */
export const caseIdentitySchema = z.object({
  caseId: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/)),
  /** Reference that people quote: ten characters, two of them a check, in groups of four. Case. */
  reference: z.string().check(z.maxLength(20)),
  kind: z.enum(['new', 'renewal']),
  /** The unit that a renewal is for. Public. */
  publicId: z.optional(z.string()),
  /** The case that a renewal follows. */
  renews: z.optional(z.string()),
  /** Public. */
  uscc: z.string().check(z.refine(isUscc)),
  /** County of the premises, GB/T 2260. Public. */
  division: z.string().check(z.regex(/^\d{6}$/)),
  field: z.enum(FIELD_CODES),
  /** Name of the unit, as it will stand in the register. Public once certified. */
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  /** Address of the premises. Public once certified. */
  address: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Name and address with which a renewal began: what its merchant did not change in it, the register keeps as it has it. */
  began: z.optional(z.object({ name: z.string(), address: z.string() })),
  /** Invented for demonstration; every page that shows it says so. */
  demonstration: z.boolean(),
});
export type CaseIdentity = z.infer<typeof caseIdentitySchema>;
