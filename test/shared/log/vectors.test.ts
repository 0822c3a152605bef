import { describe, expect, it } from 'vitest';
import { type Bytes, fromBase64, toHex, utf8 } from '../../../shared/kernel/bytes.ts';
import { cosignedMessage, splitTimestamp } from '../../../shared/log/checkpoint.ts';
import { leafHash } from '../../../shared/log/hashing.ts';
import {
  formatNote,
  formatVerifierKey,
  keyIdInput,
  parseNote,
  parseVerifierKey,
} from '../../../shared/log/note.ts';
import { createProver } from '../../../shared/log/proofs.ts';
import { bundlePath, decodeBundle, encodeBundle, tilePath, tileWidth } from '../../../shared/log/tiles.ts';
import { EMPTY_EDGE, grow, rootOfEdge } from '../../../shared/log/tree.ts';
import { isConsistent, rootFromPath } from '../../../shared/log/verify-tree.ts';
import { nodeVerifying, readerOf, sha256 } from '../../support/log.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));

/** Leaves, roots and paths of Certificate Transparency's reference tree (transparency-dev/merkle, testonly). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const treeOf = (size: number) =>
  grow(
    EMPTY_EDGE,
    LEAVES.slice(0, size).map((leaf) => leafHash(leaf, sha256)),
    sha256,
  );

describe('the log is the one of the open standard, by vectors that are not ours', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))(
    'RFC 6962: the root of %i leaves',
    (size, root) => {
      expect(toHex(rootOfEdge(treeOf(size).edge, sha256))).toBe(root);
    },
  );

  it('RFC 6962: the inclusion path of leaf 5 of 8, made and followed', async () => {
    const path = [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ];
    const tree = { size: 8, sha256, readTile: readerOf(treeOf(8).tiles) };
    expect((await createProver(tree).inclusionPath(5)).map(toHex)).toEqual(path);
    const reached = await rootFromPath(
      hex('40414243'),
      { index: 5, size: 8, path: path.map(hex) },
      nodeVerifying.digest,
    );
    expect(toHex(reached ?? new Uint8Array())).toBe(ROOTS[8]);
  });

  it.each([
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ] as const)(
    'RFC 6962: that the tree of %i is the beginning of the one of %i',
    async (older, newer, path) => {
      const tree = { size: newer, sha256, readTile: readerOf(treeOf(newer).tiles) };
      expect((await createProver(tree).consistencyPath(older)).map(toHex)).toEqual(path);
      const head = (size: number) => ({ size, root: hex(ROOTS[size] ?? '') });
      const given = { path: path.map(hex), digest: nodeVerifying.digest };
      expect(await isConsistent(head(older), head(newer), given)).toBe(true);
      expect(await isConsistent({ ...head(older), root: hex(ROOTS[3] ?? '') }, head(newer), given)).toBe(
        false,
      );
    },
  );

  it('signed-note: the note of golang.org/x/mod/sumdb/note', async () => {
    const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const whole = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;
    const [key, note] = [parseVerifierKey(vkey), parseNote(whole)];
    if (key === undefined || note === undefined) throw new Error('expected a key and a note');
    expect([note.text, note.signatures[0]?.keyId]).toEqual([text, 'c74f20a3']);
    expect([formatNote(note), formatVerifierKey(key)]).toEqual([whole, vkey]);
    expect(toHex(sha256(keyIdInput(key.name, key.type, key.publicKey)).slice(0, 4))).toBe('c74f20a3');
    const { signature } = note.signatures[0] ?? { signature: new Uint8Array() as Bytes };
    expect(await nodeVerifying.isSignedBy(key.publicKey, utf8(text), signature)).toBe(true);
  });

  it('tlog-cosignature: time and text stand in the message as the specification’s example writes them', () => {
    const checkpoint =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    expect(new TextDecoder().decode(cosignedMessage(checkpoint, 1_679_315_147))).toBe(
      `cosignature/v1\ntime 1679315147\n${checkpoint}`,
    );
    const line = fromBase64(
      'jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==',
    );
    const timed = splitTimestamp((line ?? new Uint8Array()).slice(4) as Bytes);
    expect([timed?.epochSeconds, timed?.signature.length]).toEqual([1_679_315_147, 64]);
  });

  it('tlog-tiles: a number in a path, and the tiles of a tree of 70,000 as the specification counts them', () => {
    expect(tilePath({ level: 3, index: 1_234_067, width: 256 })).toBe('tile/3/x001/x234/067');
    expect(tilePath({ level: 0, index: 273, width: 112 })).toBe('tile/0/273.p/112');
    expect(bundlePath(1000, 7)).toBe('tile/entries/x001/000.p/7');
    const leaves = Array.from({ length: 70_000 }, (_, at) => sha256(utf8(String(at))));
    const { tiles } = grow(EMPTY_EDGE, leaves, sha256);
    const count = (level: number, width: (hashes: number) => boolean) =>
      tiles.filter((tile) => tile.level === level && width(tile.width)).length;
    expect([count(0, (w) => w === 256), count(0, (w) => w === 112), count(1, (w) => w === 256)]).toEqual([
      273, 1, 1,
    ]);
    expect([count(1, (w) => w === 17), count(2, (w) => w === 1), tiles.length]).toEqual([1, 1, 277]);
    expect([tileWidth(0, 273, 70_000), tileWidth(1, 1, 70_000), tileWidth(2, 0, 70_000)]).toEqual([
      112, 17, 1,
    ]);
  });

  it('a bundle that ends inside an entry is refused', () => {
    const bundle = encodeBundle([utf8('one'), utf8('three')]);
    expect(decodeBundle(bundle)?.map((entry) => entry.length)).toEqual([3, 5]);
    for (const end of [1, 4, 6, bundle.length - 1])
      expect(decodeBundle(bundle.slice(0, end))).toBeUndefined();
  });
});
