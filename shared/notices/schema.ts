import * as z from 'zod/mini';
import { NOTICE_TEMPLATES, type NoticeTemplate } from './templates.ts';

/** How a notice reaches its reader. */
export const NOTICE_CHANNELS = ['mail', 'sms'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/**
 * Waiting: not tried yet. Retrying: tried, and tried again by itself. Failed: given up, an officer sees it in a queue.
 * No deadline counts as met by a notice alone.
 */
export const NOTICE_STATES = ['waiting', 'sent', 'retrying', 'failed'] as const;

/** Why a notice did not go out; a class, never the words of a mail server, which may name the reader. */
export const NOTICE_FAILURES = [
  /** The address does not exist, or refuses. */
  'refused',
  /** The service that sends did not answer, or asked to wait. */
  'unavailable',
  /** Broken off in the middle: it may have gone out. */
  'unknown-outcome',
  /** The words are no longer those that were seen before sending. */
  'text-changed',
  /** It cannot be opened: the case was erased, or its key is gone. */
  'erased',
] as const;
export type NoticeFailure = (typeof NOTICE_FAILURES)[number];

export const NOTICE_TEMPLATE_IDS = Object.keys(NOTICE_TEMPLATES) as [NoticeTemplate, ...NoticeTemplate[]];

const instant = z.iso.datetime();

/** A notice as officers see it: without its reader's address and without its words. */
export const noticeViewSchema = z.object({
  noticeId: z.string(),
  caseId: z.string(),
  /** GB/T 2260 code of the office that answers for the case. */
  division: z.string(),
  channel: z.enum(NOTICE_CHANNELS),
  template: z.enum(NOTICE_TEMPLATE_IDS),
  locale: z.enum(['zh', 'en']),
  state: z.enum(NOTICE_STATES),
  attempts: z.int(),
  writtenAt: instant,
  /** When it went out, or the last attempt failed. */
  lastAt: z.optional(instant),
  failure: z.optional(z.enum(NOTICE_FAILURES)),
  /** Where it is tried again by itself. */
  nextAt: z.optional(instant),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;
