import { createHash } from 'node:crypto';

/**
 * Name of the session cookie. The prefix makes browsers hold it to this host, the whole path and a secure connection
 * (RFC 6265bis, 4.1.3.2), so that no neighbouring host can plant one.
 */
export const SESSION_COOKIE = '__Host-session';

/** 32 random bytes in base64url. */
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** What is kept of a token: the token has 256 random bits, so that one round of SHA-256 is enough. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The session token among the cookies of a request.
 * @param header the `Cookie` header, attacker-controlled
 * @returns `undefined` where there is none, or more than one, or one that we never gave
 */
export function sessionTokenIn(header: string | null | undefined): string | undefined {
  const prefix = `${SESSION_COOKIE}=`;
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(prefix))
    .map((part) => part.slice(prefix.length));
  const [token] = values;
  return values.length === 1 && token !== undefined && TOKEN_SHAPE.test(token) ? token : undefined;
}
