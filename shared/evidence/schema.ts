import * as z from 'zod/mini';
import { EVIDENCE_TYPES, MAX_EVIDENCE_ITEMS, MAX_UPLOAD_BYTES } from './limits.ts';
import { EVIDENCE_REFUSALS } from './refusals.ts';

/** Names an upload: 128 random bits in hexadecimal. Who knows it may ask after it and attach it once. */
export const evidenceIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** SHA-256 in hexadecimal. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A list of uploads, as a filing or a message names them. */
export const evidenceIdsSchema = z.array(evidenceIdSchema).check(
  z.maxLength(MAX_EVIDENCE_ITEMS),
  z.refine((ids) => new Set(ids).size === ids.length, 'expected each upload once'),
);

/** Waiting: not yet here, or not yet examined. Only what is clean is ever shown. */
export const EVIDENCE_STATES = ['waiting', 'clean', 'refused'] as const;

/** An upload as those see it who may see its case. */
export const evidenceViewSchema = z.object({
  evidenceId: evidenceIdSchema,
  state: z.enum(EVIDENCE_STATES),
  /** Where it is refused. */
  refusal: z.optional(z.enum(EVIDENCE_REFUSALS)),
  /** SHA-256 of the file on the device, as the device computed it. */
  originalSha256: sha256Schema,
  /** Bytes of what was sent. */
  bytes: z.int(),
  /** Where it is clean. */
  picture: z.optional(
    z.object({
      widthPixels: z.int(),
      heightPixels: z.int(),
      /** Addresses at our own origin, for this answer's reader, until `expiresAt`. */
      url: z.string(),
      thumbnailUrl: z.string(),
      expiresAt: z.iso.datetime(),
    }),
  ),
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

/**
 * Uploading in three steps: begin here, PUT the bytes to the address in the answer (at our own origin), ask until the
 * state is no longer `waiting`. The id then goes into a filing or a message, which attaches it.
 */
export const uploadWishSchema = z.object({
  contentType: z.enum(EVIDENCE_TYPES),
  /** Bytes that will be sent; neither more nor fewer are taken. */
  bytes: z.int().check(z.gte(1), z.lte(MAX_UPLOAD_BYTES)),
  /** SHA-256 of them. */
  sha256: sha256Schema,
  /** SHA-256 of the file on the device, where it was made smaller or converted before sending. */
  originalSha256: z.optional(sha256Schema),
});
export type UploadWish = z.infer<typeof uploadWishSchema>;

export const uploadPassSchema = z.object({
  evidenceId: evidenceIdSchema,
  /** Path and query to PUT to, with exactly these headers. */
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresAt: z.iso.datetime(),
});
export type UploadPass = z.infer<typeof uploadPassSchema>;
