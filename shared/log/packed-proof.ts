import { type Bytes, concatBytes, toHex } from '../kernel/bytes.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { formatNote, parseNote } from './note.ts';
import { formatProofFile, parseProofFile } from './proof-file.ts';
import { HASH_BYTES } from './tiles.ts';
import { type Digest, rootFromPath } from './verify-tree.ts';

/**
 * A proof small enough for a QR code: what the reader can work out (the root) or knows (the origin) is left out, and
 * so are witnesses. It is the same proof: unpacked, it is the text of a `.tlog-proof` file and verified as one.
 *
 * Layout, integers big-endian: version (1 byte, 1) · index (4) · size (4) · key id and signature of the text
 * (4 + 64) · key id, time and signature of the time (4 + 8 + 64) · length of the entry (2) · entry · path (32 each).
 */
const VERSION = 1;
const KEY_ID_BYTES = 4;
const SIGNATURE_BYTES = 64;
const TIMED_BYTES = 8 + SIGNATURE_BYTES;
const HEAD_BYTES = 1 + 4 + 4 + KEY_ID_BYTES + SIGNATURE_BYTES + KEY_ID_BYTES + TIMED_BYTES + 2;

/** @returns `undefined` for text that is no proof of ours, or of a log beyond four thousand million entries */
export function packProof(text: string): Bytes | undefined {
  const proof = parseProofFile(text);
  const note = proof === undefined ? undefined : parseNote(proof.checkpoint);
  const tree = note === undefined ? undefined : parseCheckpoint(note.text);
  const [signed, timed] = note?.signatures ?? [];
  if (proof === undefined || tree === undefined || signed === undefined || timed === undefined)
    return undefined;
  if (signed.signature.length !== SIGNATURE_BYTES || timed.signature.length !== TIMED_BYTES) return undefined;
  if (tree.size > 0xffff_ffff || proof.entry.length > 0xffff) return undefined;
  return concatBytes(
    Uint8Array.of(VERSION),
    integer(proof.index, 4),
    integer(tree.size, 4),
    fromHex(signed.keyId),
    signed.signature,
    fromHex(timed.keyId),
    timed.signature,
    integer(proof.entry.length, 2),
    proof.entry,
    ...proof.path,
  );
}

/**
 * The text of the proof, under the log's own name. Nothing about it is verified here.
 * @returns `undefined` for bytes that are no packed proof
 */
export async function unpackProof(
  packed: Bytes,
  origin: string,
  digest: Digest,
): Promise<string | undefined> {
  if (packed[0] !== VERSION || packed.length < HEAD_BYTES) return undefined;
  let at = 1;
  const take = (bytes: number): Bytes => {
    at += bytes;
    return packed.slice(at - bytes, at) as Bytes;
  };
  const [index, size] = [number(take(4)), number(take(4))];
  const signed = { name: origin, keyId: toHex(take(KEY_ID_BYTES)), signature: take(SIGNATURE_BYTES) };
  const timed = { name: origin, keyId: toHex(take(KEY_ID_BYTES)), signature: take(TIMED_BYTES) };
  const entry = take(number(take(2)));
  const rest = packed.slice(at);
  if (rest.length % HASH_BYTES !== 0) return undefined;
  const path = Array.from({ length: rest.length / HASH_BYTES }, () => take(HASH_BYTES));
  const root = await rootFromPath(entry, { index, size, path }, digest);
  if (root === undefined) return undefined;
  const text = formatCheckpoint({ origin, size, root });
  return formatProofFile({
    entry,
    index,
    path,
    checkpoint: formatNote({ text, signatures: [signed, timed] }),
  });
}

const integer = (value: number, bytes: number): Bytes =>
  Uint8Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256);

const number = (bytes: Bytes): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
