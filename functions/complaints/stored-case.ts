import * as z from 'zod/mini';
import { FORM_IDS } from '../../shared/complaints/form-ids.ts';
import { CASE_ID, type CaseHead, caseHeadSchema, TRACKS } from '../../shared/complaints/schema.ts';

/** A case as the table holds it: its head in clear, the rest sealed under the case's own key. */
export interface StoredCase {
  readonly head: CaseHead;
  /** Number of the last write; a conditional write expects it. */
  readonly revision: number;
  /** The case's key under the desk's; gone when the case was erased. */
  readonly deskKey?: string | undefined;
  /** Keyed hash of its receipt, by which the receipt's row is found when the case is erased. */
  readonly receiptHash: string;
  readonly facts: string | undefined;
  /** Absent where nobody left a name or an address. */
  readonly person: string | undefined;
  readonly messages: readonly SealedMessage[];
  /** Numbers that its official forms were given. */
  readonly forms: readonly NumberedForm[];
  /** Cases that officers joined to it. */
  readonly links: readonly CaseLink[];
}

export interface SealedMessage {
  readonly sequence: number;
  readonly sealed: string;
}

/** That a form was given a number: once for each event of which it is the document. */
export const numberedFormSchema = z.object({
  form: z.enum(FORM_IDS),
  /** Number of that event. */
  sequence: z.int(),
  number: z.string(),
  at: z.iso.datetime(),
});
export type NumberedForm = z.infer<typeof numberedFormSchema>;

/** That officers joined the case to another, and why; never shown to the public. */
export const caseLinkSchema = z.object({
  other: z.string().check(z.regex(CASE_ID)),
  track: z.enum(TRACKS),
  reason: z.string(),
  at: z.iso.datetime(),
  byName: z.string(),
  /** True where one was split off from the other: that stays. */
  split: z.optional(z.literal(true)),
});
export type CaseLink = z.infer<typeof caseLinkSchema>;

export const headItemSchema = z.object({
  revision: z.int(),
  head: caseHeadSchema,
  deskKey: z.optional(z.string()),
  receiptHash: z.string(),
});

export const sealedItemSchema = z.object({ sealed: z.string() });
export const messageItemSchema = z.object({ sequence: z.int(), sealed: z.string() });

/** The cases that a receipt opens. */
export const receiptRowSchema = z.object({
  cases: z.array(
    z.object({
      caseId: z.string().check(z.regex(CASE_ID)),
      /** The case's key under the receipt; gone when the case was erased. */
      wrapped: z.optional(z.string()),
      /** True where `wrapped` lies under the receipt's ring: the case was split off from another of the receipt. */
      onRing: z.optional(z.literal(true)),
      /** The receipt's ring under the case's key, for officers to add a case by; gone when the case was erased. */
      ring: z.optional(z.string()),
    }),
  ),
  /** Keyed hash of what was filed. */
  requestHash: z.string(),
  filedAt: z.iso.datetime(),
  /** Counts the writes. */
  revision: z.int(),
});
export type ReceiptRow = z.infer<typeof receiptRowSchema>;
