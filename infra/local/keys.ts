import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const OWNER_ONLY = 0o600;
const SECRET_BYTES = 32;

/** Files that hold what KMS keeps on AWS; made at the first start, read by their owner only. */
export const keyFiles = (dataDirectory: string) => ({
  /** Signs the transparency log. */
  log: join(dataDirectory, 'log-key.pem'),
  /** Signs filing proofs. */
  proof: join(dataDirectory, 'proof-key.pem'),
  /** Wraps the cases' data keys. */
  cases: join(dataDirectory, 'case-key'),
  /** Hashes receipts and network addresses. */
  hashes: join(dataDirectory, 'hash-key'),
});

/** Makes the keys of this machine that are not there yet. */
export async function makeKeys(dataDirectory: string): Promise<void> {
  const files = keyFiles(dataDirectory);
  await mkdir(dirname(files.log), { recursive: true });
  for (const file of [files.log, files.proof]) await writeNew(file, newSigningKey());
  for (const file of [files.cases, files.hashes]) await writeNew(file, newSecret());
}

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const newSecret = (): string => `${randomBytes(SECRET_BYTES).toString('base64')}\n`;

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: OWNER_ONLY, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
