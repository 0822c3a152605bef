import { createHash } from 'node:crypto';
import {
  type FilingProof,
  type FilingStatement,
  PROOF_ALGORITHM,
  PROOF_TYPE,
} from '../../shared/complaints/filing-proof.ts';
import type { Facts } from '../../shared/complaints/schema.ts';
import { type Bytes, toBase64Url, toHex, utf8 } from '../../shared/kernel/bytes.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import type { Signer } from '../adapters/signer.ts';

const KEY_ID_CHARACTERS = 16;

/** The proof of a filing: signed, so that nobody can say it was not filed or was filed later. */
export async function signFiling(signer: Signer, statement: FilingStatement): Promise<FilingProof> {
  const kid = proofKeyId(await signer.publicKey());
  const header = toBase64Url(utf8(canonicalJson({ alg: PROOF_ALGORITHM, kid, typ: PROOF_TYPE })));
  const payload = toBase64Url(utf8(canonicalJson(statement)));
  const signature = await signer.sign(utf8(`${header}.${payload}`));
  return { statement, signature: `${header}..${toBase64Url(signature)}` };
}

/** Names a key by what it is. */
export const proofKeyId = (publicKey: Bytes): string =>
  toHex(new Uint8Array(createHash('sha256').update(publicKey).digest())).slice(0, KEY_ID_CHARACTERS);

/** What binds a statement to what was filed, without telling it. */
export function commitmentTo(facts: Facts, salt: string): string {
  const plain = JSON.parse(JSON.stringify({ facts, salt })) as Json;
  return createHash('sha256').update(canonicalJson(plain)).digest('base64url');
}
