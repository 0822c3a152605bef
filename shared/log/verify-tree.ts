import { type Bytes, concatBytes, equalBytes } from '../kernel/bytes.ts';

/**
 * The reader's side of the Merkle tree, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. It shares no
 * code with the writer's side (hashing.ts, tree.ts, proofs.ts), so that one mistake cannot make both agree.
 */
export type Digest = (bytes: Bytes) => Promise<Bytes>;

/** The root that a leaf and its path lead to; `undefined` where the path has the wrong length. */
export async function rootFromPath(
  entry: Bytes,
  given: { readonly index: number; readonly size: number; readonly path: readonly Bytes[] },
  digest: Digest,
): Promise<Bytes | undefined> {
  if (given.index >= given.size) return undefined;
  let [fn, sn] = [BigInt(given.index), BigInt(given.size - 1)];
  let hash = await digest(concatBytes(Uint8Array.of(0x00), entry));
  for (const sibling of given.path) {
    if (sn === 0n) return undefined;
    if ((fn & 1n) === 1n || fn === sn) {
      hash = await digest(concatBytes(Uint8Array.of(0x01), sibling, hash));
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      hash = await digest(concatBytes(Uint8Array.of(0x01), hash, sibling));
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n ? hash : undefined;
}

export interface TreeHead {
  readonly size: number;
  readonly root: Bytes;
}

/** Whether the path shows that the old tree is the beginning of the new one. */
export async function isConsistent(
  older: TreeHead,
  newer: TreeHead,
  given: { readonly path: readonly Bytes[]; readonly digest: Digest },
): Promise<boolean> {
  const { digest } = given;
  if (older.size === newer.size) return given.path.length === 0 && equalBytes(older.root, newer.root);
  if (older.size > newer.size || older.size === 0) return older.size === 0 && given.path.length === 0;
  const isPowerOfTwo = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = isPowerOfTwo ? [older.root, ...given.path] : given.path;
  if (first === undefined) return false;
  let [fn, sn] = [BigInt(older.size - 1), BigInt(newer.size - 1)];
  while ((fn & 1n) === 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  let [oldHash, newHash] = [first, first];
  for (const hash of rest) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      oldHash = await digest(concatBytes(Uint8Array.of(0x01), hash, oldHash));
      newHash = await digest(concatBytes(Uint8Array.of(0x01), hash, newHash));
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      newHash = await digest(concatBytes(Uint8Array.of(0x01), newHash, hash));
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && equalBytes(oldHash, older.root) && equalBytes(newHash, newer.root);
}
