import * as z from 'zod/mini';

/**
 * What the service signs of a filing: a random id, when, and a hash of what was filed. It names nobody and holds no
 * word of it, so it can be shown to anyone, and it verifies without us and after the case is gone.
 */
export const filingStatementSchema = z.object({
  type: z.literal('filing'),
  version: z.literal(1),
  /** Origin of the service that took the filing in. */
  service: z.string(),
  /** Random, and in no other place. */
  id: z.string().check(z.regex(/^[\w-]{22}$/)),
  filedAt: z.iso.datetime(),
  /** SHA-256, base64url, of the canonical JSON of `{facts, salt}`: in the export of the case they are `facts` and its `proofSalt`. */
  commitment: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export type FilingStatement = z.infer<typeof filingStatementSchema>;

/** A filing proof as it is kept: the statement, and its detached JWS (RFC 7515, appendix F; EdDSA, RFC 8037). */
export const filingProofSchema = z.object({
  statement: filingStatementSchema,
  /** `<header>..<signature>` over the canonical JSON of the statement. */
  signature: z.string().check(z.regex(/^[\w-]+\.\.[\w-]+$/), z.maxLength(400)),
});
export type FilingProof = z.infer<typeof filingProofSchema>;

export const PROOF_ALGORITHM = 'EdDSA';
export const PROOF_TYPE = 'filing-proof+jws';
