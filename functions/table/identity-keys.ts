import type { Key } from './table.ts';

/** Keys of the Sessions table that belong to people. */

/** A session by the hash of its token: who reads the table cannot act for anybody. */
export const sessionKey = (tokenHash: string): Key => ({ pk: `SESSION#${tokenHash}`, sk: 'SESSION' });

/** The sessions of an account, so that all can be ended at once. */
export const accountSessionsPk = (accountId: string): string => `ACCOUNT-SESSIONS#${accountId}`;
export const accountSessionKey = (accountId: string, tokenHash: string): Key => ({
  pk: accountSessionsPk(accountId),
  sk: tokenHash,
});
