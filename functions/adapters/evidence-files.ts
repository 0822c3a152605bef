import type { Bytes } from '../../shared/kernel/bytes.ts';

/** The port to the evidence bucket, for the functions that examine and remove. */
export interface EvidenceFiles {
  /** `undefined` where there is none. */
  get(key: string): Promise<Bytes | undefined>;
  putJpeg(key: string, body: Bytes): Promise<void>;
  /** Says nothing where there is none. */
  remove(key: string): Promise<void>;
  /** Removes everything under a prefix. */
  removeAll(prefix: string): Promise<void>;
}
