import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import * as z from 'zod/mini';

const keysSchema = z.object({
  signing: z.record(z.string(), z.string()),
  /** Signs the issuer's cookies. */
  cookies: z.string(),
  /** Secret of our client at it. */
  clientSecret: z.string(),
});

export interface IssuerKeys {
  readonly signing: JWK;
  readonly cookies: string;
  readonly clientSecret: string;
}

const OWNER_ONLY = 0o600;
const SECRET_BYTES = 32;

/** The keys of the local issuer, made at the first start, so that a person stays signed in over the next ones. */
export async function issuerKeys(dataDirectory: string): Promise<IssuerKeys> {
  const file = join(dataDirectory, 'local-id-keys.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return keysSchema.parse(JSON.parse(kept));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secret = (): string => randomBytes(SECRET_BYTES).toString('base64url');
  const keys = {
    signing: { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'local' },
    cookies: secret(),
    clientSecret: secret(),
  };
  await writeFile(file, JSON.stringify(keys), { mode: OWNER_ONLY });
  return keysSchema.parse(keys);
}
