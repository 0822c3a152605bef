import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Signer } from './signer.ts';

const MAX_ATTEMPTS = 4;
const PUBLIC_KEY_BYTES = 32;

/** A key of KMS with key spec ECC_NIST_EDWARDS25519. @param keyId id, ARN or alias */
export function createKmsSigner(keyId: string): Signer {
  const client = new KMSClient({ maxAttempts: MAX_ATTEMPTS });
  return {
    async publicKey() {
      const { PublicKey } = await reach(() => client.send(new GetPublicKeyCommand({ KeyId: keyId })));
      // SubjectPublicKeyInfo of Ed25519 ends with the bare key (RFC 8410, section 4).
      return new Uint8Array(PublicKey ?? []).slice(-PUBLIC_KEY_BYTES);
    },
    async sign(message) {
      const { Signature } = await reach(() =>
        client.send(
          new SignCommand({
            KeyId: keyId,
            Message: message,
            MessageType: 'RAW',
            SigningAlgorithm: 'ED25519_SHA_512',
          }),
        ),
      );
      return new Uint8Array(Signature ?? []);
    },
  };
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new DomainError('STORE_UNAVAILABLE', 'the signing key did not answer', { cause });
  }
}
