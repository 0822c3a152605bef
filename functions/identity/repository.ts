import { sessionEndsAtEpochSeconds } from '../../shared/identity/limits.ts';
import { type Session, sessionSchema } from '../../shared/identity/schema.ts';
import { accountSessionKey, accountSessionsPk, sessionKey } from '../table/identity-keys.ts';
import { ConditionFailed, type Table, type TableWrite } from '../table/table.ts';

/** Questions about sessions, each a key lookup or a bounded query of the Sessions table. */
export type SessionRepository = ReturnType<typeof createSessionRepository>;

/** Sessions ended in one transaction; each has two rows. */
const ENDED_AT_ONCE = 45;

export function createSessionRepository(table: Table) {
  const remove = (accountId: string, tokenHash: string): TableWrite[] => [
    { remove: sessionKey(tokenHash) },
    { remove: accountSessionKey(accountId, tokenHash) },
  ];
  return {
    async findSession(tokenHash: string): Promise<Session | undefined> {
      const item = await table.get(sessionKey(tokenHash));
      return item === undefined ? undefined : sessionSchema.parse(item.session);
    },

    /** Keeps a new session. @throws ConditionFailed where there is one under this hash */
    async open(tokenHash: string, session: Session): Promise<void> {
      await table.transact(openWrites(tokenHash, session));
    },

    /** Notes the use of a session that is still there as it was read; false where it is not. */
    async touch(tokenHash: string, before: Session, seenAt: Session['seenAt']): Promise<boolean> {
      const after = { ...before, seenAt };
      const [own] = openWrites(tokenHash, after);
      if (own === undefined || !('put' in own)) return false;
      try {
        await table.transact([{ put: own.put, expect: { attribute: 'seenAt', equals: before.seenAt } }]);
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },

    async end(tokenHash: string, accountId: string): Promise<void> {
      await table.transact(remove(accountId, tokenHash));
    },

    /** Ends every session of an account, or those that the issuer knows under one name. Returns how many. */
    async endAll(accountId: string, issuerSession?: string): Promise<number> {
      let ended = 0;
      for (let after: string | undefined; ; ) {
        const page = await table.query(accountSessionsPk(accountId), {
          limit: ENDED_AT_ONCE,
          ...(after === undefined ? {} : { after }),
        });
        const chosen = page.items.filter(
          (item) => issuerSession === undefined || item.issuerSession === issuerSession,
        );
        if (chosen.length > 0) await table.transact(chosen.flatMap(({ sk }) => remove(accountId, sk)));
        ended += chosen.length;
        after = page.next;
        if (after === undefined) return ended;
      }
    },
  };
}

/** Both rows end by themselves: the one at the idle limit, the one that names it at the absolute limit. */
function openWrites(tokenHash: string, session: Session): TableWrite[] {
  const { accountId } = session.caller;
  const { issuerSession } = session;
  const longest = sessionEndsAtEpochSeconds({ startedAt: session.startedAt, seenAt: endOfTime });
  return [
    {
      put: {
        ...sessionKey(tokenHash),
        session,
        seenAt: session.seenAt,
        expiresAtEpochSeconds: sessionEndsAtEpochSeconds(session),
      },
      expect: 'absent',
    },
    {
      put: {
        ...accountSessionKey(accountId, tokenHash),
        expiresAtEpochSeconds: longest,
        ...(issuerSession === undefined ? {} : { issuerSession }),
      },
    },
  ];
}

const endOfTime = '9999-12-31T00:00:00.000Z' as Session['seenAt'];
