import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { type Bytes, fromBase64, toBase64 } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKeys } from './case-keys.ts';

const MAX_ATTEMPTS = 4;

/** Case keys under a symmetric key of KMS; the case id is the encryption context. @param keyId id, ARN or alias */
export function createKmsCaseKeys(keyId: string): CaseKeys {
  const client = new KMSClient({ maxAttempts: MAX_ATTEMPTS });
  const contextOf = (caseId: string) => ({ case: caseId });
  return {
    async create(caseId) {
      const made = await reach(() =>
        client.send(
          new GenerateDataKeyCommand({
            KeyId: keyId,
            KeySpec: 'AES_256',
            EncryptionContext: contextOf(caseId),
          }),
        ),
      );
      return { key: bytesOf(made.Plaintext), wrapped: toBase64(bytesOf(made.CiphertextBlob)) };
    },
    async unwrap(caseId, wrapped) {
      const opened = await reach(() =>
        client.send(
          new DecryptCommand({
            KeyId: keyId,
            CiphertextBlob: fromBase64(wrapped) ?? new Uint8Array(),
            EncryptionContext: contextOf(caseId),
          }),
        ),
      );
      return bytesOf(opened.Plaintext);
    },
  };
}

function bytesOf(given: Uint8Array | undefined): Bytes {
  if (given === undefined)
    throw new DomainError('STORE_UNAVAILABLE', 'expected bytes of the case key, got none');
  return new Uint8Array(given);
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new DomainError('STORE_UNAVAILABLE', 'the case key did not answer', { cause });
  }
}
