import type { Bytes } from '../../../../shared/kernel/bytes.ts';
import type { Verifying } from '../../../../shared/log/verify.ts';

/** The reader's cryptography in a browser; Ed25519 of browsers that have none comes from an audited library. */
export const browserVerifying: Verifying = {
  digest: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  async isSignedBy(publicKey, message, signature) {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', key, signature, message);
    } catch {
      return verifyByLibrary(publicKey, message, signature);
    }
  },
};

async function verifyByLibrary(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  const { verifyAsync } = await import('@noble/ed25519');
  return verifyAsync(signature, message, publicKey).catch(() => false);
}

/** Without a secure context a browser has no cryptography at all. */
export const canVerify = (): boolean => globalThis.crypto?.subtle !== undefined;
