import { createHash } from 'node:crypto';

const ACCOUNT_ID_CHARACTERS = 22;

/**
 * Our name for an account: the same for the same person of the same issuer, and says nothing to who reads it.
 * @returns 22 characters of base64url (132 bits of SHA-256)
 */
export const accountIdOf = (issuer: string, subject: string): string =>
  createHash('sha256').update(`${issuer}\n${subject}`).digest('base64url').slice(0, ACCOUNT_ID_CHARACTERS);
