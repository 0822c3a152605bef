/**
 * Headers of every answer of the API: nothing may be loaded, framed, sniffed or read from another origin.
 * HSTS is the edge's, which alone knows that it is reached by TLS.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Never stored anywhere: problems, and operations that say nothing else. */
export const NO_STORE = 'no-store';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
