import { type Bytes, concatBytes } from '../kernel/bytes.ts';

/** SHA-256 of the platform, given from outside: shared code has no cryptography of its own. */
export type Sha256 = (bytes: Uint8Array) => Bytes;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of an entry as a leaf (RFC 6962, section 2.1). */
export const leafHash = (entry: Uint8Array, sha256: Sha256): Bytes => sha256(concatBytes(LEAF, entry));

/** Hash of two subtrees side by side (RFC 6962, section 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Bytes =>
  sha256(concatBytes(NODE, left, right));

/** Merkle Tree Hash over hashes of subtrees of one size, of which only the last may be smaller; none: of nothing. */
export function rootOf(hashes: readonly Bytes[], sha256: Sha256): Bytes {
  const [only] = hashes;
  if (only === undefined) return sha256(new Uint8Array());
  if (hashes.length === 1) return only;
  const split = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, split), sha256), rootOf(hashes.slice(split), sha256), sha256);
}

/** The largest power of two below `size`, which is at least 2. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
