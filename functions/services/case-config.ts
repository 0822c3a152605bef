import * as z from 'zod/mini';
import { type KeySetting, parseKeySetting } from './key-setting.ts';

const text = z.string().check(z.minLength(1));

/** Settings of the functions that hold cases, from their environment. */
const environmentSchema = z.object({
  /** Name of the Casework table. */
  CASEWORK_TABLE: text,
  /** Name of the bucket of uploads. */
  EVIDENCE_BUCKET: text,
  /** Wraps the cases' data keys: `kms:<key>` or `file:<path>`. */
  CASE_KEY: text,
  /** Hashes receipts and network addresses: `kms:<key>` or `file:<path>`. */
  HASH_KEY: text,
  /** Signs filing proofs (Ed25519): `kms:<key>` or `file:<path of a PKCS #8 PEM file>`. */
  PROOF_KEY: text,
});

export interface CaseSettings {
  readonly caseworkTable: string;
  readonly evidenceBucket: string;
  readonly caseKey: KeySetting;
  readonly hashKey: KeySetting;
  readonly proofKey: KeySetting;
}

/** @throws Error naming the setting at fault; never its value */
export function parseCaseConfig<C>(
  config: C,
  environment: Readonly<Record<string, string | undefined>>,
): C & CaseSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'));
    throw new Error(`settings missing or malformed: ${[...new Set(names)].join(', ')}`);
  }
  return {
    ...config,
    caseworkTable: parsed.data.CASEWORK_TABLE,
    evidenceBucket: parsed.data.EVIDENCE_BUCKET,
    caseKey: parseKeySetting(parsed.data.CASE_KEY, 'CASE_KEY'),
    hashKey: parseKeySetting(parsed.data.HASH_KEY, 'HASH_KEY'),
    proofKey: parseKeySetting(parsed.data.PROOF_KEY, 'PROOF_KEY'),
  };
}
