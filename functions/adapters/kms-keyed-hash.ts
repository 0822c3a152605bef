import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { toBase64Url, utf8 } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { KeyedHash } from './keyed-hash.ts';

const MAX_ATTEMPTS = 4;

/** Keyed hashes under a key of KMS with key spec HMAC_256. @param keyId id, ARN or alias */
export function createKmsKeyedHash(keyId: string): KeyedHash {
  const client = new KMSClient({ maxAttempts: MAX_ATTEMPTS });
  return {
    async hash(purpose, value) {
      try {
        const { Mac } = await client.send(
          new GenerateMacCommand({
            KeyId: keyId,
            MacAlgorithm: 'HMAC_SHA_256',
            Message: utf8(`${purpose}\n${value}`),
          }),
        );
        return toBase64Url(Mac ?? new Uint8Array());
      } catch (cause) {
        throw new DomainError('STORE_UNAVAILABLE', 'the hashing key did not answer', { cause });
      }
    },
  };
}
