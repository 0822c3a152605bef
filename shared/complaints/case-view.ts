import * as z from 'zod/mini';
import { evidenceViewSchema } from '../evidence/schema.ts';
import { ACTORS, CHANNELS, consentsSchema, factsSchema, OUTCOMES, personSchema, TRACKS } from './schema.ts';
import { CLOCKS, STEPS } from './transition.ts';

/** A case as it is shown to whoever holds the receipt. No officer's name or account is in it. */

const day = z.iso.date();
const instant = z.iso.datetime();

/** A ground as the law's data words it. */
export const groundViewSchema = z.object({
  /** `16.3`: article and item. */
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  checked: z.enum(['official', 'secondary', 'assumed']),
});

export const caseViewSchema = z.object({
  /** To quote on the phone; opens nothing. */
  caseId: z.string(),
  track: z.enum(TRACKS),
  division: z.string(),
  unit: z.optional(z.string()),
  channel: z.enum(CHANNELS),
  filedAt: instant,
  receivedOn: day,
  step: z.enum(STEPS),
  /** Who acts next; absent where nobody has to. */
  turn: z.optional(z.enum(ACTORS)),
  due: z.optional(
    z.object({
      clock: z.enum(CLOCKS),
      /** Last day; absent where the holidays of its year are not announced yet. */
      day: z.optional(day),
      calendarVersion: z.string(),
      paused: z.boolean(),
      days: z.int(),
      counted: z.enum(['working-days', 'calendar-days']),
    }),
  ),
  /** The case of the same receipt that an officer split it off from. */
  splitFrom: z.optional(z.string()),
  law: z.object({ title: z.string(), titleEn: z.string(), number: z.string() }),
  outcome: z.optional(z.enum(OUTCOMES)),
  ground: z.optional(groundViewSchema),
  /** A question that waits for the person. */
  question: z.optional(z.object({ replyBy: day })),
  history: z.array(z.object({ type: z.string(), on: day, by: z.enum(ACTORS) })),
  messages: z.array(
    z.object({
      from: z.enum(ACTORS),
      at: instant,
      text: z.string(),
      evidenceIds: z.array(z.string()),
    }),
  ),
  consents: consentsSchema,
  /** What the person may do now. */
  may: z.object({
    reply: z.boolean(),
    disagree: z.boolean(),
    withdraw: z.boolean(),
    changeConsents: z.boolean(),
    erase: z.boolean(),
    survey: z.boolean(),
  }),
  /** True where the survey was answered. */
  surveyed: z.optional(z.literal(true)),
  /** Last day on which "I disagree" is possible. */
  disagreeUntil: z.optional(day),
  /** The day on which the case will be made anonymous. */
  anonymousOn: z.optional(day),
  /** From when only the head is left. */
  erasedAt: z.optional(instant),
  demonstration: z.boolean(),
  /** What was filed; absent once erased. */
  facts: z.optional(factsSchema),
  /** Who filed it, in full: it is the person's own, and part of the export. */
  person: z.optional(personSchema),
  evidenceIds: z.array(z.string()),
  /** The photos among them that are still there, with addresses for five minutes where they are clean. */
  photos: z.array(evidenceViewSchema),
});
export type CaseView = z.output<typeof caseViewSchema>;
