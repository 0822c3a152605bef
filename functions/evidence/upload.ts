import * as z from 'zod/mini';
import { pictureSchema } from '../../shared/content/pictures.ts';
import { EVIDENCE_TYPES, ORPHAN_HOURS } from '../../shared/evidence/limits.ts';
import { EVIDENCE_REFUSALS } from '../../shared/evidence/refusals.ts';
import { evidenceIdSchema, sha256Schema } from '../../shared/evidence/schema.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';

/** Random bytes that name an upload. */
export const EVIDENCE_ID_BYTES = 16;

const base = {
  evidenceId: evidenceIdSchema,
  /** Moves with each change. */
  version: z.int(),
  begunAt: z.iso.datetime(),
  contentType: z.enum(EVIDENCE_TYPES),
  bytes: z.int(),
  /** Of what is sent, as the device computed it; the store takes nothing else. */
  sha256: sha256Schema,
  /** Of the file on the device. */
  originalSha256: sha256Schema,
  /** What it is for, where it is no case: such an upload is shown to everybody once it is published. */
  use: z.optional(z.literal('article')),
};

/** An upload as the Casework table holds it. The name of the file is never kept, nor asked for. */
export const uploadSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), ...base }),
  z.object({
    state: z.literal('clean'),
    ...base,
    picture: z.object({
      /** Keys of the evidence bucket. */
      key: z.string(),
      thumbnailKey: z.string(),
      widthPixels: z.int(),
      heightPixels: z.int(),
      /** For articles: the same picture in several widths. */
      scaled: z.optional(pictureSchema),
    }),
  }),
  z.object({ state: z.literal('refused'), ...base, refusal: z.enum(EVIDENCE_REFUSALS) }),
]);
export type Upload = z.infer<typeof uploadSchema>;
export type CleanPicture = Extract<Upload, { state: 'clean' }>['picture'];

/** To whom an upload belongs; written once. `[]`: taken back, or removed as nobody's. */
export const uploadLinkSchema = z.object({
  caseIds: z.array(z.string()),
  at: z.iso.datetime(),
});
export type UploadLink = z.infer<typeof uploadLinkSchema>;

/** Where the bytes lie until they are examined; the edge reaches nothing but this prefix when it uploads. */
export const incomingKey = (evidenceId: string): string => `incoming/uploads/${evidenceId}`;
/** Everything of an upload that may be shown lies under this. */
export const cleanPrefix = (evidenceId: string): string => `clean/evidence/${evidenceId}/`;

/** The hour under way is not looked through yet; nearly over, it may be before this is written. */
const AHEAD_MS = 600_000;
const HOUR_MS = 3_600_000;

/** The hour with which the files of what is taken away now are cleared. */
export const clearingHour = (at: Instant): string => hourOf(asInstant(new Date(Date.parse(at) + AHEAD_MS)));

/** The hour in which an upload is looked at again that begins now. */
export const dueHourOf = (begunAt: Instant): string =>
  hourOf(asInstant(new Date(Date.parse(begunAt) + ORPHAN_HOURS * HOUR_MS)));

/** The hour of UTC, `2026-05-20T04`. */
export const hourOf = (at: Instant): string => at.slice(0, 13);
