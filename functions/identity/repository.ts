import * as z from 'zod/mini';
import { longestEndAtEpochSeconds, sessionEndsAtEpochSeconds } from '../../shared/identity/limits.ts';
import { type Session, sessionSchema } from '../../shared/identity/schema.ts';
import {
  accountSessionsPk,
  issuerSessionsPk,
  logoutMessageKey,
  sessionKey,
  signInCountKey,
  signInKey,
} from '../table/identity-keys.ts';
import { ConditionFailed, type Key, type Table, type TableWrite } from '../table/table.ts';

/** Questions about sessions, each a key lookup or a bounded query of the Sessions table. */
export type SessionRepository = ReturnType<typeof createSessionRepository>;

/** Sessions ended in one transaction; each has three rows at most. */
const ENDED_AT_ONCE = 30;

const signInSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnPath: z.string(),
  expiresAtEpochSeconds: z.int(),
});
export type SignIn = z.infer<typeof signInSchema>;

export function createSessionRepository(table: Table) {
  const findSession = async (tokenHash: string): Promise<Session | undefined> => {
    const item = await table.get(sessionKey(tokenHash));
    return item === undefined ? undefined : sessionSchema.parse(item.session);
  };
  /** Ends every session that a partition names. Returns how many. */
  const endListed = async (pk: string): Promise<number> => {
    let ended = 0;
    for (let after: string | undefined; ; ) {
      const page = await table.query(pk, { limit: ENDED_AT_ONCE, ...(after === undefined ? {} : { after }) });
      const writes = page.items.flatMap(({ sk, owner }) => endWrites(sk, ownerSchema.parse(owner)));
      if (writes.length > 0) await table.transact(writes);
      ended += page.items.length;
      after = page.next;
      if (after === undefined) return ended;
    }
  };
  return {
    findSession,

    /** Keeps a new session. @throws ConditionFailed where there is one under this hash */
    open: (tokenHash: string, session: Session): Promise<void> =>
      table.transact(openWrites(tokenHash, session)),

    /** Notes the use of a session that is still there as it was read; false where it is not. */
    async touch(tokenHash: string, before: Session, seenAt: Session['seenAt']): Promise<boolean> {
      const put = sessionRow(tokenHash, { ...before, seenAt });
      try {
        await table.transact([{ put, expect: { attribute: 'seenAt', equals: before.seenAt } }]);
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },

    end: (tokenHash: string, session: Session): Promise<void> =>
      table.transact(endWrites(tokenHash, ownerOf(session))),

    /** Ends every session of an account. Returns how many. */
    endAll: (accountId: string): Promise<number> => endListed(accountSessionsPk(accountId)),

    /** Ends every session that stands on this one of the issuer. Returns how many. */
    endIssuerSession: (issuerSession: string): Promise<number> => endListed(issuerSessionsPk(issuerSession)),

    async keepSignIn(bindingHash: string, signIn: SignIn): Promise<void> {
      await table.transact([{ put: { ...signInKey(bindingHash), ...signIn }, expect: 'absent' }]);
    },

    /** An attempt, once: it is gone for whoever asks again. */
    async takeSignIn(bindingHash: string): Promise<SignIn | undefined> {
      const item = await table.get(signInKey(bindingHash));
      if (item === undefined) return undefined;
      const signIn = signInSchema.parse(item);
      try {
        const expect = { attribute: 'state', equals: signIn.state };
        await table.transact([{ remove: signInKey(bindingHash), expect }]);
        return signIn;
      } catch (error) {
        if (error instanceof ConditionFailed) return undefined;
        throw error;
      }
    },

    /** False where an address has begun `most` times within a span. */
    countSignIn: (
      addressHash: string,
      span: number,
      limit: Parameters<Table['count']>[1],
    ): Promise<boolean> => table.count(signInCountKey(addressHash, span), limit),

    /** Whether a logout message was carried out. */
    wasLogoutDone: async (id: string): Promise<boolean> =>
      (await table.get(logoutMessageKey(id))) !== undefined,

    /** Notes that a logout message was carried out. */
    noteLogout: (id: string, expiresAtEpochSeconds: number): Promise<void> =>
      table.transact([{ put: { ...logoutMessageKey(id), expiresAtEpochSeconds } }]),
  };
}

/** Whose a session is: enough to find all its rows. */
const ownerSchema = z.object({ accountId: z.string(), issuerSession: z.optional(z.string()) });
type Owner = z.infer<typeof ownerSchema>;
const ownerOf = ({ caller, issuerSession }: Session): Owner => ({
  accountId: caller.accountId,
  ...(issuerSession === undefined ? {} : { issuerSession }),
});

const listKeys = (tokenHash: string, { accountId, issuerSession }: Owner): readonly Key[] => [
  { pk: accountSessionsPk(accountId), sk: tokenHash },
  ...(issuerSession === undefined ? [] : [{ pk: issuerSessionsPk(issuerSession), sk: tokenHash }]),
];

const sessionRow = (tokenHash: string, session: Session) => ({
  ...sessionKey(tokenHash),
  session,
  seenAt: session.seenAt,
  expiresAtEpochSeconds: sessionEndsAtEpochSeconds(session),
});

/** The session itself ends at the idle limit, what names it at the absolute one. */
function openWrites(tokenHash: string, session: Session): TableWrite[] {
  const owner = ownerOf(session);
  const expiresAtEpochSeconds = longestEndAtEpochSeconds(session);
  return [
    { put: sessionRow(tokenHash, session), expect: 'absent' },
    ...listKeys(tokenHash, owner).map((key) => ({ put: { ...key, owner, expiresAtEpochSeconds } })),
  ];
}

const endWrites = (tokenHash: string, owner: Owner): TableWrite[] =>
  [sessionKey(tokenHash), ...listKeys(tokenHash, owner)].map((remove) => ({ remove }));
