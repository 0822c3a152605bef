import { createHash } from 'node:crypto';
import { type Bytes, toHex, utf8 } from '../../../shared/kernel/bytes.ts';
import {
  type Checkpoint,
  cosignedMessage,
  formatCheckpoint,
  timestampedSignature,
} from '../../../shared/log/checkpoint.ts';
import {
  COSIGNATURE,
  formatNote,
  formatVerifierKey,
  type KeyType,
  keyIdInput,
  type NoteKey,
  type NoteSignature,
  SIGNATURE,
} from '../../../shared/log/note.ts';
import { type LogKeys, logKeysSchema } from '../../../shared/log/schema.ts';
import type { Signer } from '../../adapters/signer.ts';

/** SHA-256 as the writer's side of the log uses it. */
export const sha256 = (bytes: Uint8Array): Bytes =>
  new Uint8Array(createHash('sha256').update(bytes).digest());

/**
 * A checkpoint signed by each of the log's keys: the text itself, and with the time. While keys change hands both
 * the old and the new one sign.
 */
export async function signCheckpoint(
  checkpoint: Checkpoint,
  signers: readonly Signer[],
  epochSeconds: number,
): Promise<string> {
  const text = formatCheckpoint(checkpoint);
  const { origin } = checkpoint;
  const signatures = await Promise.all(
    signers.map(async (signer): Promise<readonly NoteSignature[]> => {
      const [publicKey, bare, timed] = await Promise.all([
        signer.publicKey(),
        signer.sign(utf8(text)),
        signer.sign(cosignedMessage(text, epochSeconds)),
      ]);
      const id = (type: KeyType): string => noteKey(origin, type, publicKey).id;
      return [
        { name: origin, keyId: id(SIGNATURE), signature: bare },
        { name: origin, keyId: id(COSIGNATURE), signature: timestampedSignature(epochSeconds, timed) },
      ];
    }),
  );
  return formatNote({ text, signatures: signatures.flat() });
}

/** `/log/keys.json` as it stands from a tree of `size` on: keys that sign no longer keep what they signed before. */
export async function keysFrom(
  before: LogKeys | undefined,
  given: {
    readonly origin: string;
    /** Entries of the last tree that the keys before signed. */
    readonly signedUpTo: number;
    readonly size: number;
    readonly signers: readonly Signer[];
    readonly witnesses: readonly string[];
  },
): Promise<LogKeys> {
  const publicKeys = await Promise.all(given.signers.map((signer) => signer.publicKey()));
  const current = publicKeys.flatMap((key) =>
    [SIGNATURE, COSIGNATURE].map((type) => formatVerifierKey(noteKey(given.origin, type as KeyType, key))),
  );
  const known = before?.keys ?? [];
  return {
    origin: given.origin,
    keys: [
      ...known.map((key) =>
        key.signsTo !== undefined || current.includes(key.vkey) ? key : { ...key, signsTo: given.signedUpTo },
      ),
      ...current
        .filter((vkey) => !known.some((key) => key.vkey === vkey && key.signsTo === undefined))
        .map((vkey) => ({ vkey, signsFrom: known.length === 0 ? 0 : given.size })),
    ],
    witnesses: [...given.witnesses],
  };
}

export const parseKeys = (text: string): LogKeys => logKeysSchema.parse(JSON.parse(text));

function noteKey(name: string, type: KeyType, publicKey: Bytes): NoteKey {
  return { name, type, publicKey, id: toHex(sha256(keyIdInput(name, type, publicKey)).slice(0, 4)) };
}
