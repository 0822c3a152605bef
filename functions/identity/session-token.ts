import { createHash } from 'node:crypto';

/**
 * Names of the cookies. The prefix makes browsers hold them to this host, the whole path and a secure connection
 * (RFC 6265bis, 4.1.3.2), so that no neighbouring host can plant one.
 */
export const SESSION_COOKIE = '__Host-session';
/** Binds an attempt to sign in to the browser that began it. */
export const SIGN_IN_COOKIE = '__Host-sign-in';

/** Random bytes of a token. */
export const TOKEN_BYTES = 32;
/** 32 bytes in base64url. */
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** What is kept of a token: it has 256 random bits, so that one round of SHA-256 is enough. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * A token among the cookies of a request.
 * @param header the `Cookie` header, attacker-controlled
 * @returns `undefined` where there is none, or more than one, or one that we never gave
 */
export function tokenIn(header: string | null | undefined, cookie: string): string | undefined {
  const prefix = `${cookie}=`;
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(prefix))
    .map((part) => part.slice(prefix.length));
  const [token] = values;
  return values.length === 1 && token !== undefined && TOKEN_SHAPE.test(token) ? token : undefined;
}

/**
 * `Set-Cookie` of a token. Lax and not Strict: a person comes back from the issuer's site, and from links in mails.
 * @param maxAgeSeconds 0 removes it; absent: until the browser is closed
 */
export const tokenCookie = (cookie: string, token: string, maxAgeSeconds?: number): string =>
  `${cookie}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax${maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`}`;
