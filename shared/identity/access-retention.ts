import * as z from 'zod/mini';
import { addDays, asInstant, type Day, dayInShanghai } from '../kernel/days.ts';
import file from './data/access-retention.json' with { type: 'json' };

const periodSchema = z.object({ days: z.int().check(z.gte(1)), article: z.string() });
const { retention } = z
  .object({ retention: z.object({ endedAccount: periodSchema, answeredHandOver: periodSchema }) })
  .parse(file);

const daysAfter = (at: string, days: number): Day => addDays(dayInShanghai(asInstant(new Date(at))), days);

/**
 * The day on which the name of a merchant's account is erased: so long after its access ended (`assumed`). That the
 * account was there and is not let in again stays.
 * @returns calendar day in Shanghai; `undefined` while it is in use, or once it was erased
 */
export const eraseNameDay = ({
  state,
  endedAt,
  erasedAt,
}: {
  readonly state: 'active' | 'ended';
  readonly endedAt?: string | undefined;
  readonly erasedAt?: string | undefined;
}): Day | undefined =>
  state === 'active' || endedAt === undefined || erasedAt !== undefined
    ? undefined
    : daysAfter(endedAt, retention.endedAccount.days);

/** The day on which reasons, answer and proofs of a hand-over are erased: so long after its answer (`assumed`). */
export const eraseHandOverDay = ({
  decidedAt,
  erasedAt,
}: {
  readonly decidedAt?: string | undefined;
  readonly erasedAt?: string | undefined;
}): Day | undefined =>
  decidedAt === undefined || erasedAt !== undefined
    ? undefined
    : daysAfter(decidedAt, retention.answeredHandOver.days);
