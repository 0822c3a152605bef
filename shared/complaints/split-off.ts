import * as z from 'zod/mini';
import { evidenceIdsSchema } from '../evidence/schema.ts';
import { type CaseHead, DEMANDS } from './schema.ts';

/** Tracks into which a case can be split; a correction of the register is answered as one. */
export const SPLIT_TRACKS = ['complaint', 'report'] as const;

const words = (most: number) => z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(most)));

/**
 * What goes over into a case of its own (分别处理, 令第121号 第九条): what concerns another merchant, or what of a
 * complaint is a report, or of a report a complaint. The first case keeps everything that it holds.
 */
export const splitOffSchema = z.object({
  track: z.enum(SPLIT_TRACKS),
  /** Public id of the unit that the new case is about. */
  unit: z.optional(z.string().check(z.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/))),
  /** Name over the door, stall and place of whom the new case is about. */
  merchant: words(200),
  stall: words(200),
  place: words(200),
  /** Passages of what was told, one a line, word for word; all of it where absent. */
  narrative: words(4000),
  /** Whether goods, sum and measurement go over. */
  measured: z.boolean(),
  /** What the new complaint asks for; of a report nothing. */
  demands: z._default(z.array(z.enum(DEMANDS)).check(z.maxLength(DEMANDS.length)), []),
  /** Photos that the new case holds too. */
  evidence: z._default(evidenceIdsSchema, []),
});
export type SplitOff = z.output<typeof splitOffSchema>;

/**
 * A complaint needs a verified identity, and who reports has given none: what is split off waits until the person has
 * shown theirs, and no merchant is asked before (令第121号 第十条).
 */
export const needsIdentity = (
  { track }: Pick<CaseHead, 'track'>,
  splitOff: Pick<SplitOff, 'track'>,
): boolean => track === 'report' && splitOff.track === 'complaint';
