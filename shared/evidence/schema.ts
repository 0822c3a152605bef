import * as z from 'zod/mini';

/** What may be sent in as evidence: pictures that every browser shows and that can be made anew from their points. */
export const EVIDENCE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Largest upload in bytes; phones make 2 to 6 MB. */
export const MAX_UPLOAD_BYTES = 10_000_000;
/** Most points of a picture: phones make 12 to 50 million. */
export const MAX_PIXELS = 64_000_000;
/** Most pictures of one filing, message or section of an application. */
export const MAX_EVIDENCE_ITEMS = 9;
/** How long an address to upload to, or to read from, is good for. */
export const UPLOAD_SECONDS = 600;
export const READING_SECONDS = 300;
/** An upload that belongs to no case after this time is removed. */
export const ORPHAN_HOURS = 24;

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

/** Why an upload is refused; words for each in advice.ts. */
export const EVIDENCE_REFUSALS = [
  'empty',
  'too-large',
  'too-many-pixels',
  'not-a-picture',
  'other-picture-type',
  'heic',
  'pdf',
  'type-differs',
  'animated',
  'damaged',
  'altered',
  'never-arrived',
] as const;
export type EvidenceRefusal = (typeof EVIDENCE_REFUSALS)[number];

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
