import type { Key } from './table.ts';

/** Keys of the Sessions table that belong to people. */

/** A session by the hash of its token: who reads the table cannot act for anybody. */
export const sessionKey = (tokenHash: string): Key => ({ pk: `SESSION#${tokenHash}`, sk: 'SESSION' });

/** The sessions of an account, so that all can be ended at once. */
export const accountSessionsPk = (accountId: string): string => `ACCOUNT-SESSIONS#${accountId}`;

/** The sessions that stand on one session of the issuer, so that its end is theirs. */
export const issuerSessionsPk = (issuerSession: string): string => `ISSUER-SESSIONS#${issuerSession}`;

/** An attempt to sign in, by the hash of what its browser holds. */
export const signInKey = (bindingHash: string): Key => ({ pk: `SIGN-IN#${bindingHash}`, sk: 'SIGN-IN' });

/** How often one network address began to sign in within a span of time. */
export const signInCountKey = (addressHash: string, span: number): Key => ({
  pk: `SIGN-IN-COUNT#${addressHash}#${span}`,
  sk: 'COUNT',
});

/** A logout message of the issuer counts once. */
export const logoutMessageKey = (id: string): Key => ({ pk: `LOGOUT-MESSAGE#${id}`, sk: 'LOGOUT-MESSAGE' });
