import * as z from 'zod/mini';
import {
  ACCOUNTS_PER_PAGE,
  accessAccountSchema,
  HAND_OVER_STATES,
} from '../../shared/identity/merchant-access.ts';
import { asDay, type Day } from '../../shared/kernel/days.ts';
import {
  ACCESS_ERASURES_PK,
  ACCOUNT_PREFIX,
  accessAccountKey,
  accessHeadKey,
  HAND_OVER_PREFIX,
  handOverKey,
  handOverOwnerKey,
  merchantAccessPk,
} from '../table/access-keys.ts';
import type { Table, TableWrite } from '../table/table.ts';

/** An account of a merchant as it is kept: its name is sealed. */
const storedAccountSchema = z.extend(z.omit(accessAccountSchema, { name: true }), {
  /** Gone once its retention was over; the next sign-in of an account that is in use brings it back. */
  sealedName: z.optional(z.string()),
  version: z.int(),
});
export type StoredAccount = z.infer<typeof storedAccountSchema>;

/** A hand-over as it is kept: what people wrote is sealed. */
const storedHandOverSchema = z.object({
  handOverId: z.string(),
  reference: z.string(),
  uscc: z.string(),
  division: z.string(),
  subject: z.string(),
  state: z.enum(HAND_OVER_STATES),
  at: z.iso.datetime(),
  /** Account that asked. */
  by: z.string(),
  ends: z.array(z.string()),
  proofs: z.array(z.string()),
  /** Gone once the retention was over, as the answer. */
  sealedReason: z.optional(z.string()),
  decidedAt: z.optional(z.iso.datetime()),
  decidedBy: z.optional(z.string()),
  sealedAnswer: z.optional(z.string()),
  /** The caller's name for the request that settled it. */
  settledBy: z.optional(z.string()),
  erasedAt: z.optional(z.iso.datetime()),
  version: z.int(),
});
export type StoredHandOver = z.infer<typeof storedHandOverSchema>;

const erasureSchema = z.object({
  day: z.pipe(z.iso.date(), z.transform(asDay)),
  uscc: z.string(),
  what: z.enum(['account', 'hand-over']),
  id: z.string(),
});
/** What is to be erased on a day: the name of an account, or what people wrote about a hand-over. */
export type AccessErasure = z.infer<typeof erasureSchema>;

/** Hand-overs of one merchant that a list shows. */
const MOST_HAND_OVERS = 50;

/** Questions about who acts for a merchant, each a key lookup or a bounded query. */
export type AccessRepository = ReturnType<typeof createAccessRepository>;

export function createAccessRepository(table: Table) {
  return {
    /** The data key of a merchant's people, as stored. */
    async findWrappedKey(uscc: string): Promise<string | undefined> {
      const item = await table.get(accessHeadKey(uscc));
      return item === undefined ? undefined : String(item.wrapped);
    },

    async findAccount(uscc: string, accountId: string): Promise<StoredAccount | undefined> {
      const item = await table.get(accessAccountKey(uscc, accountId));
      return item === undefined ? undefined : storedAccountSchema.parse(item.account);
    },

    /** A page of a merchant's accounts, in the order of their ids. @param after where the page before ended */
    async listAccounts(
      uscc: string,
      after?: string,
    ): Promise<{ readonly accounts: readonly StoredAccount[]; readonly next?: string }> {
      const { items, next } = await table.query(merchantAccessPk(uscc), {
        ...{ skPrefix: ACCOUNT_PREFIX, limit: ACCOUNTS_PER_PAGE },
        ...(after === undefined ? {} : { after }),
      });
      const accounts = items.map((item) => storedAccountSchema.parse(item.account));
      return { accounts, ...(next === undefined ? {} : { next }) };
    },

    /** Some of a merchant's accounts; ids that are not its accounts' are left out. */
    async findAccounts(uscc: string, accountIds: readonly string[]): Promise<readonly StoredAccount[]> {
      const keys = [...new Set(accountIds)].map((accountId) => accessAccountKey(uscc, accountId));
      const items = keys.length === 0 ? [] : await table.getMany(keys);
      return items.map((item) => storedAccountSchema.parse(item.account));
    },

    /** What of merchants' people is to be erased, the longest overdue first. */
    async listToErase(today: Day, most: number): Promise<readonly AccessErasure[]> {
      const { items } = await table.query(ACCESS_ERASURES_PK, { limit: most });
      return items.map((item) => erasureSchema.parse(item.erasure)).filter(({ day }) => day <= today);
    },

    async listHandOvers(uscc: string): Promise<readonly StoredHandOver[]> {
      const { items } = await table.query(merchantAccessPk(uscc), {
        skPrefix: HAND_OVER_PREFIX,
        limit: MOST_HAND_OVERS,
      });
      return items.map((item) => storedHandOverSchema.parse(item.handOver));
    },

    /** A hand-over by its id alone. */
    async findHandOver(handOverId: string): Promise<StoredHandOver | undefined> {
      const owner = await table.get(handOverOwnerKey(handOverId));
      if (owner === undefined) return undefined;
      const item = await table.get(handOverKey(String(owner.uscc), handOverId));
      return item === undefined ? undefined : storedHandOverSchema.parse(item.handOver);
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}
