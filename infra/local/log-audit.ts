import { createHash, createPublicKey, verify } from 'node:crypto';
import { type Bytes, equalBytes, fromUtf8, toBase64, toBase64Url } from '../../shared/kernel/bytes.ts';
import { decodeEntry, publicRecord } from '../../shared/log/entry.ts';
import { type LogEntry, type LogKeys, logKeysSchema } from '../../shared/log/schema.ts';
import { bundlePath, CHECKPOINT_PATH, decodeBundle, TILE_WIDTH, tileWidth } from '../../shared/log/tiles.ts';
import { type VerifiedCheckpoint, type Verifying, verifyCheckpoint } from '../../shared/log/verify.ts';
import type { Unit } from '../../shared/register/schema.ts';

export interface FetchedFile {
  readonly body: Bytes;
  /** As it came over the wire. */
  readonly wireBytes: number;
}

/** Gets a file of the log or the register by its path; `undefined` where there is none. */
export type Fetch = (path: string) => Promise<FetchedFile | undefined>;

/** What a stranger found who replayed the whole log from its public files. */
export interface Audit {
  readonly checkpoint: VerifiedCheckpoint;
  readonly keys: LogKeys;
  readonly entries: number;
  /** Units whose published record is the one that the log holds last. */
  readonly units: number;
  /** Bytes of entries as they came over the wire. */
  readonly bytes: number;
  /** What does not agree; empty where everything does. */
  readonly findings: readonly string[];
}

/** Thrown where the log cannot be read as the standard says. */
export class LogUnreadable extends Error {}

const nodeVerifying: Verifying = {
  digest: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  isSignedBy: async (publicKey, message, signature) =>
    verify(
      null,
      message,
      createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) } }),
      signature,
    ),
};

/**
 * Replays a log: every entry is read and hashed by the reader's own tree, the root compared with the signed one, the
 * history of each unit followed without gaps, and its last entry compared with the record that the register shows.
 * @param onProgress entries and units done so far, and of how many
 * @throws LogUnreadable where files are missing or the checkpoint is not the log's own
 */
export async function auditLog(
  fetchFile: Fetch,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Audit> {
  const keys = logKeysSchema.parse(JSON.parse(fromUtf8((await needed(fetchFile, '/log/keys.json')).body)));
  const text = fromUtf8((await needed(fetchFile, `/log/${CHECKPOINT_PATH}`)).body);
  const verdict = await verifyCheckpoint(text, keys, nodeVerifying);
  if (!verdict.ok) throw new LogUnreadable(`the checkpoint does not verify: ${verdict.fault}`);
  const { checkpoint } = verdict;
  const findings: string[] = [];
  const tree = new ReplayedTree();
  const last = new Map<string, LogEntry>();
  let bytes = 0;
  for (let index = 0; tileWidth(0, index, checkpoint.size) > 0; index += 1) {
    const bundle = await needed(fetchFile, `/log/${bundlePath(index, tileWidth(0, index, checkpoint.size))}`);
    bytes += bundle.wireBytes;
    const entries = decodeBundle(bundle.body);
    if (entries === undefined) throw new LogUnreadable(`bundle ${index} ends inside an entry`);
    for (const [at, entry] of entries.entries()) {
      tree.push(entry);
      findings.push(...follow(last, entry, index * TILE_WIDTH + at));
    }
    onProgress(tree.size, checkpoint.size + last.size);
  }
  if (tree.size !== checkpoint.size || !equalBytes(tree.root(), checkpoint.root))
    findings.push('the entries do not lead to the root that was signed');
  let units = 0;
  for (const entry of last.values()) {
    const finding = await compare(fetchFile, entry);
    if (finding === undefined) units += 1;
    else findings.push(finding);
    onProgress(tree.size + units, tree.size + last.size);
  }
  return { checkpoint, keys, entries: tree.size, units, bytes, findings };
}

/** Takes an entry into its unit's history. @returns what is wrong with it */
function follow(last: Map<string, LogEntry>, bytes: Bytes, index: number): readonly string[] {
  const entry = decodeEntry(bytes);
  if (entry === undefined) return [`entry ${index} is not in the canonical form`];
  const before = last.get(entry.publicId);
  last.set(entry.publicId, entry);
  if (entry.sequence === (before?.sequence ?? 0) + 1) return [];
  return [`entry ${index}: event ${entry.sequence} of ${entry.publicId} does not follow the one before`];
}

async function compare(fetchFile: Fetch, entry: LogEntry): Promise<string | undefined> {
  const file = await fetchFile(`/units/${entry.publicId}/unit.json`);
  if (file === undefined) return `${entry.publicId}: in the log, and the register shows no such unit`;
  // As it stands there, with members that this version does not know: nothing in it may be other than logged.
  const unit: Unit = JSON.parse(fromUtf8(file.body)).unit;
  if (toBase64(sha256(publicRecord(unit))) === entry.record) return undefined;
  return unit.version > entry.sequence
    ? `${entry.publicId}: the register shows an event that is not in the log yet`
    : `${entry.publicId}: the register shows another record than the log`;
}

async function needed(fetchFile: Fetch, path: string): Promise<FetchedFile> {
  const file = await fetchFile(path);
  if (file === undefined) throw new LogUnreadable(`${path} is missing`);
  return file;
}

/** A Merkle tree as a reader builds it: whole subtrees side by side, like the digits of a binary number. */
class ReplayedTree {
  readonly #subtrees: { readonly leaves: number; readonly hash: Bytes }[] = [];
  size = 0;

  push(entry: Bytes): void {
    this.size += 1;
    let subtree = { leaves: 1, hash: sha256(Buffer.from([0]), entry) };
    for (let left = this.#subtrees.at(-1); left?.leaves === subtree.leaves; left = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      subtree = { leaves: subtree.leaves * 2, hash: sha256(Buffer.from([1]), left.hash, subtree.hash) };
    }
    this.#subtrees.push(subtree);
  }

  root(): Bytes {
    const [smallest, ...larger] = this.#subtrees.map(({ hash }) => hash).reverse();
    if (smallest === undefined) return sha256();
    return larger.reduce((hash, left) => sha256(Buffer.from([1]), left, hash), smallest);
  }
}

function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
