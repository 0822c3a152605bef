import * as z from 'zod/mini';
import { noticeViewSchema } from '../../shared/notices/schema.ts';

/** A notice as the Casework table holds it. */
export const noticeSchema = z.extend(noticeViewSchema, {
  /** Moves with each change. */
  version: z.int(),
  /** Address and parameters, sealed under the case's key; gone once it is sent. */
  sealed: z.optional(z.string()),
  /** The case's key as it is stored: only who may unwrap it can send. Gone once it is sent. */
  wrapped: z.optional(z.string()),
  /** SHA-256 of the words as they were seen when it was written. */
  textSha256: z.string(),
  /** Who is sending it holds it until then. */
  claimedUntil: z.optional(z.iso.datetime()),
  /** Attempts of which nobody knows how they ended. */
  lostAttempts: z.int(),
  /** When it stands in the queue of the failed, or among those to try again: part of its row there. */
  queuedAt: z.optional(z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

/** What is sealed. */
export const noticeContentSchema = z.object({
  address: z.string(),
  params: z.record(z.string(), z.string()),
});

/** Where a sealed content opens. */
export const noticeContext = (caseId: string, noticeId: string): string => `notices/${caseId}/${noticeId}`;
