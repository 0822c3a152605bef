import * as z from 'zod/mini';
import { type Day, type Instant, isDay } from '../kernel/days.ts';
import { CONTENT_UNITS, METHODS, PACKAGED_GOODS, RETAIL_GOODS } from '../tolerance/schema.ts';

/**
 * Nouns of complaints (投诉) and reports (举报). Who may see a field stands beside it:
 * `clear`: officers of the division and the statistics; stored as it is, and left when the case is made anonymous.
 * `case`: whoever holds the receipt, and officers of the division; sealed under the case's own key.
 * `person`: whoever holds the receipt, and an officer who states a purpose, on the record; sealed apart. Never the
 * merchant of a report; of a complaint the merchant learns what mediation needs.
 */

const day = z.pipe(
  z.string().check(z.refine(isDay, { error: 'calendar day YYYY-MM-DD' })),
  z.transform((text): Day => text as Day),
);
const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text): Instant => text as Instant),
);
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const whole = z.int().check(z.gte(0), z.lte(1_000_000_000_000));

/** 投诉: I want it put right. 举报: I want it investigated. 更正申请: what the register says of a unit is wrong. */
export const TRACKS = ['complaint', 'report', 'correction'] as const;
export type Track = (typeof TRACKS)[number];
export const isTrack = (kind: string): kind is Track => TRACKS.some((track) => track === kind);

/** What a complaint may ask for (文书式样一, 投诉请求). */
export const DEMANDS = [
  'make-up-quantity',
  'refund',
  'compensation',
  'exchange',
  'return',
  'repair',
  'redo',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** How the case arrived. */
export const CHANNELS = ['web', 'counter', 'phone'] as const;

export const IDENTITY_DOCUMENTS = ['resident-id', 'passport', 'hk-macao-permit', 'taiwan-permit'] as const;

/** What was measured, in whole milligrams, microlitres and fen, so that nothing is rounded on the way. */
export const measureSchema = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('retail-weighing'),
    goods: z.enum(RETAIL_GOODS),
    /** Fen for a kilogram. */
    pricePerKgFen: z.optional(whole),
    /** What was charged for. */
    settledMg: whole,
    /** What was there when it was weighed again; absent where nobody did. */
    actualMg: z.optional(whole),
    method: z.optional(z.enum(METHODS)),
  }),
  z.object({
    rule: z.literal('prepackaged'),
    goods: z.enum(PACKAGED_GOODS),
    unit: z.enum(CONTENT_UNITS),
    /** Net content on the label, in `unit`. */
    declared: whole,
    /** What was in it, in `unit`. */
    actual: z.optional(whole),
    method: z.optional(z.enum(METHODS)),
  }),
  z.object({
    rule: z.literal('fuel'),
    /** What the dispenser showed. */
    indicatedMicrolitres: whole,
    /** What was there. */
    actualMicrolitres: z.optional(whole),
    method: z.optional(z.enum(METHODS)),
  }),
]);
export type Measure = z.infer<typeof measureSchema>;

/** What the page said of the number on a plate, before somebody reported the plate. */
export const PLATE_ANSWERS = ['certified', 'ended', 'absent', 'miscopied', 'not-said'] as const;
export type PlateAnswer = (typeof PLATE_ANSWERS)[number];

/** The plate, certificate or code that a report is about, and what scanning it led to. */
export const plateSchema = z.object({
  /** The number as it was scanned or typed; a fake one may be anything. */
  number: z.optional(text(40)),
  /** What the page answered. */
  answer: z.enum(PLATE_ANSWERS),
  /** The page that was open: a path of this service. */
  page: z.optional(z.string().check(z.regex(/^\/[\w/.%-]{0,120}$/))),
  /** When the answer was on the screen. */
  seenAt: z.optional(instant),
});
export type ScannedPlate = z.infer<typeof plateSchema>;

/** Parts of a unit's public record, for what is said to be wrong in it. */
export const RECORD_PARTS = [
  'name',
  'address',
  'field',
  'uscc',
  'certificate',
  'dates',
  'status',
  'instruments',
  'other',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** What happened, as it was told. All of it `case`: words that people write may name somebody. */
export const factsSchema = z.object({
  /** What happened, in the person's own words. */
  narrative: text(4000),
  /** Name over the door, as far as it is known; the legal name is never asked for. */
  merchant: z.optional(text(200)),
  /** Which stall, counter, pump or vehicle. */
  stall: z.optional(text(200)),
  /** Market, street, landmark: where an inspector would go. */
  place: z.optional(text(200)),
  /** Day of the purchase (Asia/Shanghai). */
  occurredOn: z.optional(day),
  /** Time of the day, `14:30`, where it is known. */
  occurredAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** What was bought, in the person's own words. */
  goods: z.optional(text(100)),
  /** What was paid, in fen. */
  paidFen: z.optional(whole),
  measure: z.optional(measureSchema),
  /** What a complaint asks for; empty for a report. */
  demands: z.array(z.enum(DEMANDS)).check(z.maxLength(DEMANDS.length)),
  plate: z.optional(plateSchema),
  /** Which part of the record a correction is asked for. */
  record: z.optional(z.enum(RECORD_PARTS)),
  /** Random; with it the holder of a filing proof can show what was filed (filing-proof.ts). */
  proofSalt: z.optional(text(40)),
});
export type Facts = z.infer<typeof factsSchema>;

/** How to reach the person; `person`. Without it nothing is sent, and the receipt is the only way to follow the case. */
export const contactSchema = z.object({
  phone: z.optional(text(30)),
  email: z.optional(z.email().check(z.maxLength(200))),
  /** Language of notices. */
  locale: z.enum(['zh', 'en']),
});
export type Contact = z.infer<typeof contactSchema>;

/** Who complains; `person`. Asked of a complaint only: 办法 (令第121号) 第十条, 消法实施条例第46条. */
export const identitySchema = z.object({
  /** Mediation needs two named sides. */
  name: text(60),
  documentType: z.enum(IDENTITY_DOCUMENTS),
  /** The Measures require that the identity can be verified. */
  documentNumber: text(40),
  /** Deadlines are told by phone; notices are served on the address. */
  phone: text(30),
  address: text(200),
});
export type Identity = z.infer<typeof identitySchema>;

/** `person`: sealed apart from the facts, so that reading a case is not reading who filed it. */
export const personSchema = z.object({
  identity: z.optional(identitySchema),
  contact: z.optional(contactSchema),
});
export type Person = z.infer<typeof personSchema>;

/** Two separate answers, both `false` until the person says yes; "no" has no effect on handling. `clear`. */
export const consentsSchema = z.object({
  /** 是否同意公示投诉信息. */
  publication: z.boolean(),
  /** 是否同意委托调解. */
  entrustedMediation: z.boolean(),
});
export type Consents = z.infer<typeof consentsSchema>;

export const OUTCOMES = [
  'settled',
  'terminated',
  'not-accepted',
  'withdrawn',
  'referred',
  'penalised',
  'no-penalty',
  'not-opened',
  'unanswered',
  'corrected',
  'not-corrected',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who does something in a case. */
export const ACTORS = ['citizen', 'officer', 'decider', 'merchant', 'clock'] as const;
export type Actor = (typeof ACTORS)[number];

/** `c` and 16 characters of Crockford base32, small: known to officers; says nothing and opens nothing. */
export const CASE_ID = /^c[0-9a-hjkmnp-tv-z]{16}$/;

/**
 * One dated fact of a case, appended and never edited; `clear`, so it holds closed words, days and numbers only. What
 * was written along with it is a message under the same number.
 */
export const caseEventSchema = z.object({
  /** Position in the case's history, from 1 without gaps. */
  sequence: z.int().check(z.gte(1)),
  /** Name of a transition in lifecycle.ts. */
  type: z.string().check(z.maxLength(40)),
  at: instant,
  /** The day in Shanghai on which it takes effect; clocks run from it. */
  on: day,
  by: z.enum(ACTORS),
  /** Numbered ground of the rule: `16.3` for article 16, item 3. */
  ground: z.optional(text(20)),
  /** Where the case was sent (GB/T 2260). */
  division: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  /** Which office passed it on (GB/T 2260). */
  from: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  /** Last day to reply, for what waits for somebody's answer. */
  replyBy: z.optional(day),
  /** Why a clock stands still or runs longer, a closed word. */
  reason: z.optional(text(40)),
  outcome: z.optional(z.enum(OUTCOMES)),
  /** What was agreed to be paid back, in fen. */
  amountFen: z.optional(whole),
  /** The case that was split off. */
  splitOff: z.optional(z.string().check(z.regex(CASE_ID))),
  /** Version of the law data by which it was decided. */
  ruleVersion: z.optional(text(40)),
  /** Account of the officer who did it; never shown outside the console. */
  accountId: z.optional(text(64)),
});
export type CaseEvent = z.infer<typeof caseEventSchema>;

/** Events that a case can hold: some 250 kB, and an item of the table 400. What may be added ends well before: lifecycle.ts. */
const MOST_EVENTS = 1_000;

/** The head of a case: all of it `clear`. Its step, turn and due day are derived from `events`. */
export const caseHeadSchema = z.object({
  caseId: z.string().check(z.regex(CASE_ID)),
  track: z.enum(TRACKS),
  /** Where it belongs (GB/T 2260 county, or prefecture where no county is known). */
  division: z.string().check(z.regex(/^\d{6}$/)),
  /** Public id of the unit complained of, where it is one of the register. */
  unit: z.optional(z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/))),
  /** Which rule the goods fall under, and which goods: for similar cases and statistics. */
  rule: z.optional(z.enum(['retail-weighing', 'prepackaged', 'fuel'])),
  goods: z.optional(z.enum([...RETAIL_GOODS, ...PACKAGED_GOODS, 'fuel'])),
  /** What the calculator said of what was typed; never a reason to refuse. */
  verdict: z.optional(z.enum(['exceeds', 'within', 'not-decidable'])),
  /** The certificate number of a reported plate, where it is one by its check character. */
  plate: z.optional(z.string().check(z.regex(/^[0-9A-Z-]{1,40}$/))),
  filedAt: instant,
  /** The day in Shanghai on which it counts as received. */
  receivedOn: day,
  channel: z.enum(CHANNELS),
  /** In which language the person filed, and is written to; Chinese where nothing is said. */
  locale: z.optional(z.enum(['zh', 'en'])),
  /** Version of the procedure's data under which it was filed; the case keeps it. */
  lawVersion: text(40),
  consents: consentsSchema,
  /** Whether the person left a name, and a way to be reached: not which. */
  named: z.boolean(),
  reachable: z.boolean(),
  /** The other case of the same filing, where both doors were taken. Never shown to a merchant. */
  linkedCaseId: z.optional(z.string().check(z.regex(CASE_ID))),
  /** The case that it was split off from. Never shown to a merchant. */
  splitFrom: z.optional(z.string().check(z.regex(CASE_ID))),
  /** Photos, in the order in which they were added. */
  evidenceIds: z.array(text(64)).check(z.maxLength(20)),
  /** Photos of the merchant's answers, for officers only. */
  merchantEvidenceIds: z.optional(z.array(text(64)).check(z.maxLength(20))),
  events: z.array(caseEventSchema).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
  /** True where the survey was answered: not what. */
  surveyed: z.optional(z.literal(true)),
  /** Account of the officer who has it in hand. */
  assignee: z.optional(text(64)),
  /** From when the keys are gone: what is left is this head, without what it said. */
  erasedAt: z.optional(instant),
  /** True for cases invented for demonstration. */
  demonstration: z.boolean(),
});
export type CaseHead = z.infer<typeof caseHeadSchema>;

/** What is said in a case, in both directions; `case`, sealed. */
export const messageSchema = z.object({
  /** Number of the event that it belongs to. */
  sequence: z.int().check(z.gte(1)),
  from: z.enum(ACTORS),
  at: instant,
  text: text(4000),
  /** Of a letter: the officer's own words in it, as an official form prints them. */
  said: z.optional(text(3000)),
  evidenceIds: z.array(text(64)).check(z.maxLength(20)),
  /** Who reads it besides the officers. A report's reporter is in no message to a merchant. */
  to: z.enum(['citizen', 'merchant', 'officers']),
});
export type Message = z.infer<typeof messageSchema>;
