import * as z from 'zod/mini';
import { EVENT_TYPES, groundSchema } from '../register/schema.ts';

/** Nouns of the transparency log. Everything here is public, and nothing here names a person. */

/** One certificate event as the log holds it; its bytes are the canonical JSON of these members. */
export const logEntrySchema = z.strictObject({
  /** Public id of the unit; see register/schema.ts. */
  publicId: z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/)),
  /** Certificate number of the unit, e.g. `YNIM-2016-530102-M-0001-K`. */
  certificateNumber: z.string().check(z.regex(/^[0-9A-Z-]{1,40}$/)),
  /** Position in the unit's history, from 1 without gaps. */
  sequence: z.int().check(z.gte(1)),
  /** What happened to the certificate. */
  event: z.enum(EVENT_TYPES),
  /** The day on which it takes effect (Asia/Shanghai); absent where the published list names only a year. */
  on: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Year of the published list or of the decision. */
  year: z.int(),
  /** Numbered ground of a suspension or withdrawal. */
  ground: z.optional(groundSchema),
  /** SHA-256, base64, of the canonical JSON of the unit's public record as the event left it. */
  record: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** A key of the log, and the sizes of tree that it may have signed. */
export const logKeySchema = z.object({
  /** Verifier key as signed-note writes it: `<name>+<key id>+<base64 of type and key>`. */
  vkey: z.string().check(z.maxLength(400)),
  /** Smallest tree that it signed. */
  signsFrom: z.int().check(z.gte(0)),
  /** Largest tree that it signed; absent while it is in use. */
  signsTo: z.optional(z.int().check(z.gte(0))),
});

/** `/log/keys.json`: what a verifier has to trust, and may compare with what it was told elsewhere. */
export const logKeysSchema = z.object({
  /** First line of every checkpoint of this log. */
  origin: z.string().check(z.minLength(1), z.maxLength(255)),
  /** The log's own keys, in use and retired. */
  keys: z.array(logKeySchema),
  /** Verifier keys of witnesses whose cosignatures stand on checkpoints. */
  witnesses: z.array(z.string().check(z.maxLength(400))),
});
export type LogKeys = z.infer<typeof logKeysSchema>;
