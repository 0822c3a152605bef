import { createHmac } from 'node:crypto';
import type { KeyedHash } from './keyed-hash.ts';
import { readSecretFile } from './secret-file.ts';

/** Keyed hashes under a key in a file, for one machine. @param path a file as `readSecretFile` reads it */
export function createFileKeyedHash(path: string): KeyedHash {
  const secret = readSecretFile(path);
  return {
    async hash(purpose, value) {
      return createHmac('sha256', await secret())
        .update(`${purpose}\n${value}`)
        .digest('base64url');
    },
  };
}
