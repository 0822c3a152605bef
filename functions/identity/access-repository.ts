import * as z from 'zod/mini';
import {
  accessAccountSchema,
  HAND_OVER_STATES,
  MOST_ACCOUNTS,
} from '../../shared/identity/merchant-access.ts';
import {
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
  sealedName: z.string(),
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
  sealedReason: z.string(),
  decidedAt: z.optional(z.iso.datetime()),
  decidedBy: z.optional(z.string()),
  sealedAnswer: z.optional(z.string()),
  /** The caller's name for the request that settled it. */
  settledBy: z.optional(z.string()),
  version: z.int(),
});
export type StoredHandOver = z.infer<typeof storedHandOverSchema>;

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

    async listAccounts(uscc: string): Promise<readonly StoredAccount[]> {
      const { items } = await table.query(merchantAccessPk(uscc), {
        skPrefix: ACCOUNT_PREFIX,
        limit: MOST_ACCOUNTS,
      });
      return items.map((item) => storedAccountSchema.parse(item.account));
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
