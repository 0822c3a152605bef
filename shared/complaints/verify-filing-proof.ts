import * as z from 'zod/mini';
import { type Bytes, fromBase64Url, fromUtf8, toBase64Url, toHex, utf8 } from '../kernel/bytes.ts';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import { type FilingStatement, filingProofSchema, PROOF_ALGORITHM, PROOF_TYPE } from './filing-proof.ts';

/** The reader's cryptography. */
export interface ProofVerifying {
  /** SHA-256. */
  readonly digest: (bytes: Bytes) => Promise<Bytes>;
  /** Ed25519 (RFC 8032). */
  readonly isSignedBy: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
}

const keySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string(),
  x: z.string(),
});
/** Keys of filing proofs, as `/api/complaints/proof-keys` gives them (RFC 7517). */
export const proofKeySetSchema = z.object({ keys: z.array(keySchema) });
export type ProofKeys = z.infer<typeof proofKeySetSchema>['keys'];

const headerSchema = z.object({
  alg: z.literal(PROOF_ALGORITHM),
  kid: z.string(),
  typ: z.literal(PROOF_TYPE),
});

/** A case's export, as far as it says what was filed. */
const exportSchema = z.object({ facts: z.looseObject({ proofSalt: z.string() }) });

export type ProofOutcome =
  | { readonly state: 'valid'; readonly statement: FilingStatement; readonly kid: string }
  /** `unreadable`: no filing proof; `unknown-key`: signed by no key that was given; `altered`: the signature does not fit. */
  | { readonly state: 'unreadable' | 'unknown-key' | 'altered' };

/**
 * Verifies a filing proof from its text and the service's keys alone: nothing is asked of anybody. A key is taken only
 * where its name is the hash of itself, so that a file of keys cannot give one key another's name.
 * @param text what `filing-proof.json` holds; anything may be in it
 */
export async function verifyFilingProof(
  text: string,
  keys: ProofKeys,
  verifying: ProofVerifying,
): Promise<ProofOutcome> {
  const proof = filingProofSchema.safeParse(parsed(text));
  if (!proof.success) return { state: 'unreadable' };
  const { statement, signature } = proof.data;
  const [header = '', signed = ''] = signature.split('..');
  const [headerBytes, signatureBytes] = [strictBytes(header), strictBytes(signed)];
  if (headerBytes === undefined || signatureBytes === undefined) return { state: 'unreadable' };
  const named = headerSchema.safeParse(parsed(textOf(headerBytes)));
  if (!named.success) return { state: 'unreadable' };
  const key = await keyNamed(named.data.kid, keys, verifying);
  if (key === undefined) return { state: 'unknown-key' };
  const message = utf8(`${header}.${toBase64Url(utf8(canonicalJson(statement)))}`);
  const holds = await verifying.isSignedBy(key, message, signatureBytes);
  return holds ? { state: 'valid', statement, kid: named.data.kid } : { state: 'altered' };
}

/**
 * Whether the export of a case is what was filed when the proof was signed.
 * @returns `undefined` where the text is no export of a case
 */
export async function isWhatWasFiled(
  statement: FilingStatement,
  exported: string,
  { digest }: Pick<ProofVerifying, 'digest'>,
): Promise<boolean | undefined> {
  const found = exportSchema.safeParse(parsed(exported));
  if (!found.success) return undefined;
  const { proofSalt: salt, ...facts } = found.data.facts;
  const plain = canonicalJson({ facts, salt } as unknown as Json);
  return toBase64Url(await digest(utf8(plain))) === statement.commitment;
}

const KEY_ID_CHARACTERS = 16;

async function keyNamed(
  kid: string,
  keys: ProofKeys,
  { digest }: Pick<ProofVerifying, 'digest'>,
): Promise<Bytes | undefined> {
  for (const each of keys.filter((key) => key.kid === kid)) {
    const bytes = strictBytes(each.x);
    if (bytes !== undefined && toHex(await digest(bytes)).slice(0, KEY_ID_CHARACTERS) === kid) return bytes;
  }
  return undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function textOf(bytes: Bytes): string | undefined {
  try {
    return fromUtf8(bytes);
  } catch {
    return undefined;
  }
}

/** Base64url in its one spelling: another would let a changed text pass for the same bytes. */
function strictBytes(text: string): Bytes | undefined {
  try {
    const bytes = fromBase64Url(text);
    return toBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
