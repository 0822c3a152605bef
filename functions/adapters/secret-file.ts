import { readFile } from 'node:fs/promises';
import { type Bytes, fromBase64 } from '../../shared/kernel/bytes.ts';

const SECRET_BYTES = 32;

/**
 * Reads a secret of 32 bytes once, from a file that holds it in base64.
 * @throws Error where the file holds anything else; never with what it holds
 */
export function readSecretFile(path: string): () => Promise<Bytes> {
  let loaded: Promise<Bytes> | undefined;
  return () => {
    loaded ??= readFile(path, 'utf8').then((text) => {
      const bytes = fromBase64(text.trim());
      if (bytes?.length !== SECRET_BYTES) throw new Error(`expected ${SECRET_BYTES} bytes in base64`);
      return bytes;
    });
    return loaded;
  };
}
