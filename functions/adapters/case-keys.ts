import type { Bytes } from '../../shared/kernel/bytes.ts';

/** A case's data key: the key itself, for the moment, and the form in which it is stored. */
export interface CaseKey {
  /** 32 bytes, for AES-256-GCM. */
  readonly key: Bytes;
  /** The key under the desk's key: only `unwrap` opens it. */
  readonly wrapped: string;
}

/**
 * The port to the key under which officers read cases. Whoever takes complaints in may `create` and never `unwrap`:
 * it can write a case and not read one. Erasing what is stored of `wrapped` erases what is sealed under the key.
 */
export interface CaseKeys {
  /** A new data key, bound to the case. @throws DomainError STORE_UNAVAILABLE */
  create(caseId: string): Promise<CaseKey>;
  /** @throws DomainError STORE_UNAVAILABLE where the key cannot be reached, or `wrapped` is not this case's */
  unwrap(caseId: string, wrapped: string): Promise<Bytes>;
}
