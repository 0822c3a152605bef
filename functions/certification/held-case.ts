import * as z from 'zod/mini';
import { caseStateSchema } from '../../shared/certification/case-state.ts';
import {
  daySchema,
  instantSchema,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
  SECTIONS,
  type Section,
} from '../../shared/certification/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';

/** The head of a case as stored: what its facts amount to, its wrapped key, and when each section was saved. */
export const heldCaseSchema = z.object({
  /** Advanced by every write to the case, also a saved draft; what conditional writes expect. */
  version: z.int().check(z.gte(1)),
  /** The case's data key under the desk's key; gone once the case was erased. */
  wrapped: z.optional(z.string()),
  /** When what it said of people was erased. */
  erasedAt: z.optional(instantSchema),
  savedAt: z.partialRecord(z.enum(SECTIONS), instantSchema),
  state: caseStateSchema,
  /** First day on which a verification in the ledger runs out, of instruments under compulsory verification. */
  verifiedUntil: z.optional(daySchema),
  /** In which messages to the applicant are written; Chinese where it was never said. */
  language: z.optional(z.enum(MESSAGE_LANGUAGES)),
});
export type HeldCase = z.infer<typeof heldCaseSchema>;

/** In which messages about a case are written. */
export const languageOf = ({ language }: HeldCase): MessageLanguage => language ?? 'zh';

/** A section as stored: sealed under the case's key. */
export interface StoredSection {
  readonly section: Section;
  /** From 1; a saver says which one it changed. */
  readonly version: number;
  readonly savedAt: Instant;
  readonly sealed: string;
}

/** What is sealed opens in no other place. */
export const sectionContext = (caseId: string, section: Section): string =>
  `certification/${caseId}/section/${section}`;
export const wordsContext = (caseId: string, sequence: number): string =>
  `certification/${caseId}/words/${sequence}`;
