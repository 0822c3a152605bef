import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, toHex, utf8 } from '../../../shared/kernel/bytes.ts';
import { leafHash, rootOf } from '../../../shared/log/hashing.ts';
import { createProver } from '../../../shared/log/proofs.ts';
import { EMPTY_EDGE, grow, rootOfEdge } from '../../../shared/log/tree.ts';
import { isConsistent, rootFromPath } from '../../../shared/log/verify-tree.ts';
import { nodeVerifying, readerOf, sha256 } from '../../support/log.ts';

const LARGEST = 70_000;
const entry = (index: number): Bytes => utf8(`entry ${index}`);
const LEAVES = Array.from({ length: LARGEST }, (_, index) => leafHash(entry(index), sha256));
const treeOf = (size: number) => {
  const { edge, tiles } = grow(EMPTY_EDGE, LEAVES.slice(0, size), sha256);
  return { root: rootOfEdge(edge, sha256), tree: { size, sha256, readTile: readerOf(tiles) } };
};
const sizes = fc.oneof(
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 65_530, max: 65_800 }),
  fc.integer({ min: 1, max: LARGEST }),
);

describe('trees of any size', () => {
  it('grown in any steps are the tree grown at once, and the one that the definition says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }), (steps) => {
        let edge = EMPTY_EDGE;
        for (const step of steps) {
          edge = grow(edge, LEAVES.slice(edge.size, edge.size + step), sha256).edge;
        }
        const whole = LEAVES.slice(0, edge.size);
        expect(toHex(rootOfEdge(edge, sha256))).toBe(toHex(rootOf(whole, sha256)));
      }),
      { numRuns: 60 },
    );
  });

  it('every inclusion path leads to the root, by our reader and by Sigstore’s', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, position) => {
        const index = position % size;
        const { root, tree } = treeOf(size);
        const path = await createProver(tree).inclusionPath(index);
        const reached = await rootFromPath(entry(index), { index, size, path }, nodeVerifying.digest);
        expect(toHex(reached ?? new Uint8Array())).toBe(toHex(root));
        const foreign = {
          canonicalizedBody: Buffer.from(entry(index)),
          inclusionProof: { logIndex: String(index), hashes: path.map((hash) => Buffer.from(hash)) },
        };
        const head = { origin: '', rest: [], logSize: BigInt(size), logHash: Buffer.from(root) };
        expect(() => verifyMerkleInclusion(foreign as never, head as never)).not.toThrow();
        foreign.canonicalizedBody = Buffer.from(entry(index + 1));
        expect(() => verifyMerkleInclusion(foreign as never, head as never)).toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('every earlier tree is shown to be the beginning, and no other tree is', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, position) => {
        const older = treeOf(1 + (position % size));
        const newer = treeOf(size);
        const path = await createProver(newer.tree).consistencyPath(older.tree.size);
        const heads = [older, newer].map(({ root, tree }) => ({ size: tree.size, root }));
        const [before, after] = heads;
        if (before === undefined || after === undefined) throw new Error('expected two heads');
        const given = { path, digest: nodeVerifying.digest };
        expect(await isConsistent(before, after, given)).toBe(true);
        const forged = new Uint8Array(before.root);
        forged[0] = (forged[0] ?? 0) ^ 1;
        expect(await isConsistent({ ...before, root: forged }, after, given)).toBe(false);
        expect(await isConsistent(before, { ...after, root: forged }, given)).toBe(false);
        expect(await isConsistent(before, after, { ...given, path: [...path, forged] })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
