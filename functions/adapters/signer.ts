import type { Bytes } from '../../shared/kernel/bytes.ts';

/** The port to an Ed25519 key (RFC 8032) that never leaves where it is kept. */
export interface Signer {
  /** 32 bytes. */
  publicKey(): Promise<Bytes>;
  /** 64 bytes. @throws DomainError STORE_UNAVAILABLE where the key cannot be reached */
  sign(message: Bytes): Promise<Bytes>;
}
