import { createPublicKey } from 'node:crypto';
import { verifyCheckpoint as verifyBySigstore } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { keysFrom, signCheckpoint } from '../../../functions/publish/log/sign-checkpoint.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { leafHash } from '../../../shared/log/hashing.ts';
import { formatProofFile } from '../../../shared/log/proof-file.ts';
import { createProver } from '../../../shared/log/proofs.ts';
import type { LogKeys } from '../../../shared/log/schema.ts';
import { EMPTY_EDGE, grow, rootOfEdge } from '../../../shared/log/tree.ts';
import { verifyProof } from '../../../shared/log/verify.ts';
import { LOG_ORIGIN, nodeVerifying, readerOf, sha256, testKey, testSigner } from '../../support/log.ts';

const SIZE = 1_000;
const SIGNED_AT = 1_800_000_000;
const signers = [testSigner(1)];
const entry = (index: number) => utf8(`{"entry":${index}}`);

let keys: LogKeys;
let checkpoint: string;
let proofs: readonly string[];

beforeAll(async () => {
  const leaves = Array.from({ length: SIZE }, (_, index) => leafHash(entry(index), sha256));
  const { edge, tiles } = grow(EMPTY_EDGE, leaves, sha256);
  const given = { origin: LOG_ORIGIN, size: SIZE, signers, witnesses: [], signedUpTo: 0 };
  keys = await keysFrom(undefined, given);
  checkpoint = await signCheckpoint({ ...given, root: rootOfEdge(edge, sha256) }, signers, SIGNED_AT);
  const prover = createProver({ size: SIZE, sha256, readTile: readerOf(tiles) });
  proofs = await Promise.all(
    leaves.map(async (_, index) =>
      formatProofFile({ entry: entry(index), index, path: await prover.inclusionPath(index), checkpoint }),
    ),
  );
});

/** The text with another character at a place: another digit of base64 where it is one. */
function changed(text: string, at: number): string {
  const character = text.charAt(at);
  const other = character === 'A' ? 'B' : character === '\n' ? ' ' : 'A';
  return text.slice(0, at) + other + text.slice(at + 1);
}

const isAccepted = async (text: string): Promise<boolean> =>
  (await verifyProof(text, keys, nodeVerifying)).ok;

describe('P6: a proof that somebody touched turns red', () => {
  it('untouched, all thousand are accepted, with the key and the time', async () => {
    for (const proof of proofs) expect(await isAccepted(proof)).toBe(true);
    const verdict = await verifyProof(proofs[7] ?? '', keys, nodeVerifying);
    expect(verdict).toMatchObject({ ok: true, index: 7, checkpoint: { signedAtEpochSeconds: SIGNED_AT } });
    expect(verdict.ok && verdict.checkpoint.keyId).toMatch(/^[0-9a-f]{8}$/);
  });

  it('each of the thousand is refused with one character changed in each of its lines', {
    timeout: 60_000,
  }, async () => {
    for (const [index, proof] of proofs.entries()) {
      let start = 0;
      for (const line of proof.split('\n').slice(0, -1)) {
        const at = start + ((index * 7) % Math.max(1, line.length));
        expect(await isAccepted(changed(proof, at)), `proof ${index}, character ${at}`).toBe(false);
        start += line.length + 1;
      }
    }
  });

  it('with any one character of three proofs changed, added or left out', async () => {
    for (const proof of [0, 500, SIZE - 1].map((index) => proofs[index] ?? '')) {
      for (let at = 0; at < proof.length; at += 1) {
        expect(await isAccepted(changed(proof, at)), `changed ${at}`).toBe(false);
        expect(await isAccepted(proof.slice(0, at) + proof.slice(at + 1)), `left out ${at}`).toBe(false);
        expect(await isAccepted(`${proof.slice(0, at)}A${proof.slice(at)}`), `added ${at}`).toBe(false);
      }
    }
  });

  it('with the path of another entry, or under another log’s key', async () => {
    const [one = '', other = ''] = proofs;
    const swapped = other.replace(/^extra .*$/m, /^extra .*$/m.exec(one)?.[0] ?? '');
    expect(await isAccepted(swapped)).toBe(false);
    const given = { origin: LOG_ORIGIN, size: SIZE, signers: [testSigner(2)], witnesses: [], signedUpTo: 0 };
    expect(await verifyProof(one, await keysFrom(undefined, given), nodeVerifying)).toEqual({
      ok: false,
      fault: 'unknown-key',
    });
  });

  it('a key that was retired earlier no longer speaks for a later tree', async () => {
    const retired = { ...keys, keys: keys.keys.map((key) => ({ ...key, signsTo: SIZE - 1 })) };
    expect((await verifyProof(proofs[0] ?? '', retired, nodeVerifying)).ok).toBe(false);
  });

  it('Sigstore’s reader accepts our checkpoint under our key, and no other', () => {
    const hint = Buffer.from(keys.keys[0]?.vkey.split('+')[1] ?? '', 'hex');
    const logOf = (seed: number) => ({
      logID: hint,
      baseURL: `https://${LOG_ORIGIN}`,
      publicKey: createPublicKey(testKey(seed)),
    });
    const signed = { inclusionProof: { checkpoint: { envelope: checkpoint } } };
    const read = verifyBySigstore(signed as never, [logOf(1)] as never);
    expect([read.origin, read.logSize]).toEqual([LOG_ORIGIN, BigInt(SIZE)]);
    expect(() => verifyBySigstore(signed as never, [logOf(2)] as never)).toThrow();
  });
});
