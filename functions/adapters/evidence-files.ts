import type { Bytes } from '../../shared/kernel/bytes.ts';

/**
 * One width of a picture for articles, among the clean files of its upload: the one part of the bucket that the publisher
 * may read.
 * @param sha256 of the whole set of widths
 */
export const scaledKey = (evidenceId: string, sha256: string, widthPixels: number): string =>
  `clean/evidence/${evidenceId}/article/${sha256}-${widthPixels}.jpg`;

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
