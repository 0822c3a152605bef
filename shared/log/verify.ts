import { type Bytes, equalBytes, toHex, utf8 } from '../kernel/bytes.ts';
import { type Checkpoint, cosignedMessage, parseCheckpoint, splitTimestamp } from './checkpoint.ts';
import {
  COSIGNATURE,
  formatNote,
  keyIdInput,
  type Note,
  type NoteKey,
  parseNote,
  parseVerifierKey,
  SIGNATURE,
} from './note.ts';
import { formatProofFile, parseProofFile } from './proof-file.ts';
import type { LogKeys } from './schema.ts';
import { type Digest, rootFromPath } from './verify-tree.ts';

/** The platform's cryptography, as the reader brings it. */
export interface Verifying {
  readonly digest: Digest;
  /** Whether the Ed25519 signature is this key's over this message. */
  readonly isSignedBy: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
}

/** A checkpoint that was really signed by the log. */
export interface VerifiedCheckpoint extends Checkpoint {
  /** Id of the key that signed it, 8 hexadecimal digits. */
  readonly keyId: string;
  /** When the log signed it, seconds since 1970. */
  readonly signedAtEpochSeconds: number;
  /** Witnesses that saw it, and when. */
  readonly witnesses: readonly { readonly name: string; readonly seenAtEpochSeconds: number }[];
}

/** What about it is wrong: its form, a key that is not the log's, a signature, or the way from entry to root. */
export type Fault = 'format' | 'unknown-key' | 'signature' | 'path';
export type CheckpointVerdict =
  | { readonly ok: true; readonly checkpoint: VerifiedCheckpoint }
  | { readonly ok: false; readonly fault: Fault };
export type ProofVerdict =
  | {
      readonly ok: true;
      readonly checkpoint: VerifiedCheckpoint;
      readonly entry: Bytes;
      readonly index: number;
    }
  | { readonly ok: false; readonly fault: Fault };

const fail = (fault: Fault) => ({ ok: false, fault }) as const;

/**
 * Whether a checkpoint is the log's own: the right origin, the signature of a key that may have signed a tree of this
 * size, and the same key's statement of the time. Lines of keys that nobody told us of are passed over, as the format
 * demands; a line of a known key that does not verify condemns the whole.
 */
export async function verifyCheckpoint(
  text: string,
  keys: LogKeys,
  verifying: Verifying,
): Promise<CheckpointVerdict> {
  const note = parseNote(text);
  const checkpoint = note === undefined ? undefined : parseCheckpoint(note.text);
  if (note === undefined || checkpoint === undefined || formatNote(note) !== text) return fail('format');
  if (checkpoint.origin !== keys.origin) return fail('unknown-key');
  const log = keys.keys
    .filter(
      ({ signsFrom, signsTo }) =>
        checkpoint.size >= signsFrom && checkpoint.size <= (signsTo ?? checkpoint.size),
    )
    .map(({ vkey }) => vkey);
  const found = await signaturesBy(
    await readKeys([...log, ...keys.witnesses], verifying.digest),
    note,
    verifying,
  );
  if (found === undefined) return fail('signature');
  const signed = found.find(({ key }) => key.type === SIGNATURE && key.name === keys.origin);
  const timed = found.find(({ key }) => key.type === COSIGNATURE && key.name === keys.origin);
  if (signed === undefined || timed === undefined) return fail('unknown-key');
  return {
    ok: true,
    checkpoint: {
      ...checkpoint,
      keyId: signed.key.id,
      signedAtEpochSeconds: timed.epochSeconds,
      witnesses: found
        .filter(({ key }) => key.name !== keys.origin)
        .map(({ key, epochSeconds }) => ({ name: key.name, seenAtEpochSeconds: epochSeconds })),
    },
  };
}

/** Whether a proof shows that its entry stands in the log: signature, time, and the way from the entry to the root. */
export async function verifyProof(text: string, keys: LogKeys, verifying: Verifying): Promise<ProofVerdict> {
  const proof = parseProofFile(text);
  if (proof === undefined || formatProofFile(proof) !== text) return fail('format');
  const said = parseCheckpoint(proof.checkpoint);
  if (said === undefined) return fail('format');
  const [verdict, reached] = await Promise.all([
    verifyCheckpoint(proof.checkpoint, keys, verifying),
    rootFromPath(proof.entry, { ...proof, size: said.size }, verifying.digest),
  ]);
  if (!verdict.ok) return verdict;
  if (reached === undefined || !equalBytes(reached, verdict.checkpoint.root)) return fail('path');
  return { ok: true, checkpoint: verdict.checkpoint, entry: proof.entry, index: proof.index };
}

interface FoundSignature {
  readonly key: NoteKey;
  /** 0 for a signature without a time. */
  readonly epochSeconds: number;
}

/** Keys whose id is the one that their name and bytes make. */
async function readKeys(vkeys: readonly string[], digest: Digest): Promise<readonly NoteKey[]> {
  const keys = vkeys.map(parseVerifierKey).filter((key) => key !== undefined);
  const ids = await Promise.all(keys.map((key) => digest(keyIdInput(key.name, key.type, key.publicKey))));
  return keys.filter((key, at) => toHex((ids[at] ?? new Uint8Array()).slice(0, 4)) === key.id);
}

/** The signatures of known keys; `undefined` where one of them does not verify or stands there twice. */
async function signaturesBy(
  keys: readonly NoteKey[],
  note: Note,
  verifying: Verifying,
): Promise<readonly FoundSignature[] | undefined> {
  const known = note.signatures.flatMap((line) => {
    const key = keys.find((each) => each.name === line.name && each.id === line.keyId);
    return key === undefined ? [] : [{ key, line }];
  });
  if (new Set(known.map(({ key }) => key)).size < known.length) return undefined;
  const found = await Promise.all(
    known.map(({ key, line }) => check(key, line.signature, note.text, verifying)),
  );
  return found.every((each) => each !== undefined) ? found : undefined;
}

async function check(
  key: NoteKey,
  bytes: Bytes,
  text: string,
  { isSignedBy }: Verifying,
): Promise<FoundSignature | undefined> {
  const isTimed = key.type === COSIGNATURE;
  const timed = isTimed ? splitTimestamp(bytes) : { epochSeconds: 0, signature: bytes };
  if (timed === undefined) return undefined;
  const message = isTimed ? cosignedMessage(text, timed.epochSeconds) : utf8(text);
  const holds = await isSignedBy(key.publicKey, message, timed.signature);
  return holds ? { key, epochSeconds: timed.epochSeconds } : undefined;
}
