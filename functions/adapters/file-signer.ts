import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fromBase64Url } from '../../shared/kernel/bytes.ts';
import type { Signer } from './signer.ts';

/** A key in a file (PKCS #8, PEM), for one machine and for partitions whose KMS has no Ed25519. */
export function createFileSigner(path: string): Signer {
  let loaded: Promise<KeyObject> | undefined;
  const key = (): Promise<KeyObject> => {
    loaded ??= readFile(path).then((pem) => createPrivateKey(pem));
    return loaded;
  };
  return {
    async publicKey() {
      const { x = '' } = createPublicKey(await key()).export({ format: 'jwk' });
      return fromBase64Url(x);
    },
    async sign(message) {
      return new Uint8Array(sign(null, message, await key()));
    },
  };
}
