import * as z from 'zod/mini';

/** Who may act for a merchant, and how that passes from one person to another without the merchant's history. */

/** Ended for good until an officer restores it: the account is not let in, whatever its issuer says. */
export const ACCESS_STATES = ['active', 'ended'] as const;

/** Who ended it: the person, a hand-over that an officer confirmed, or an officer on their own. */
export const ACCESS_ENDINGS = ['left', 'handed-over', 'blocked'] as const;

/** An account that acts for a merchant. Read by the merchant's own accounts and by officers of the place. */
export const accessAccountSchema = z.object({
  accountId: z.string(),
  /** As the issuer gives it; personal, sealed at rest. */
  name: z.string(),
  /** First sign-in for this merchant (UTC). */
  since: z.iso.datetime(),
  state: z.enum(ACCESS_STATES),
  endedAt: z.optional(z.iso.datetime()),
  ending: z.optional(z.enum(ACCESS_ENDINGS)),
  /** When the name was erased, its retention being over; it is empty from then on. */
  erasedAt: z.optional(z.iso.datetime()),
});
export type AccessAccount = z.infer<typeof accessAccountSchema>;

export const HAND_OVER_STATES = ['open', 'confirmed', 'declined'] as const;

/** Working days in which an officer answers a hand-over. Source: product decision, `assumed`. */
export const HAND_OVER_WORKING_DAYS = 5;

/** Most photos of an authority, and most accounts that one hand-over ends. */
export const MOST_PROOFS = 5;
export const MOST_ENDS = 50;
/** Accounts on one page of a list. */
export const ACCOUNTS_PER_PAGE = 50;

/** A request to hand access over, as its merchant reads it. */
export const handOverSchema = z.object({
  handOverId: z.string(),
  reference: z.string(),
  state: z.enum(HAND_OVER_STATES),
  /** UTC. */
  at: z.iso.datetime(),
  /** Last day for the officers' answer; absent where a year's holidays are not published. */
  dueDay: z.optional(z.iso.date()),
  /** Accounts whose access shall end. */
  ends: z.array(z.string()),
  decidedAt: z.optional(z.iso.datetime()),
  /** Why it was declined, or what was checked. */
  answer: z.optional(z.string()),
  /** When reasons, answer and proofs were erased, their retention being over. */
  erasedAt: z.optional(z.iso.datetime()),
});
export type HandOver = z.infer<typeof handOverSchema>;
