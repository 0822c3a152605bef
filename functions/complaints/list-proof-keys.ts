import { toBase64Url } from '../../shared/kernel/bytes.ts';
import type { Signer } from '../adapters/signer.ts';
import { proofKeyId } from './sign-filing.ts';

/** The public keys of filing proofs as a JWK Set (RFC 7517, RFC 8037). @throws DomainError STORE_UNAVAILABLE */
export async function listProofKeys(signer: Signer) {
  const publicKey = await signer.publicKey();
  const key = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' } as const;
  return { keys: [{ ...key, kid: proofKeyId(publicKey), x: toBase64Url(publicKey) }] };
}
