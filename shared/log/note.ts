import { type Bytes, concatBytes, fromBase64, toBase64, toHex, utf8 } from '../kernel/bytes.ts';

/** Signed notes by C2SP: https://c2sp.org/signed-note */

/** Ed25519 over the text. */
export const SIGNATURE = 0x01;
/** Ed25519 over the text and a time, by C2SP tlog-cosignature. */
export const COSIGNATURE = 0x04;
export type KeyType = typeof SIGNATURE | typeof COSIGNATURE;

const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
/** Bounds what a reader works through. */
const MAX_SIGNATURES = 32;
const KEY_NAME = /^[^\s+]+$/u;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;

export interface NoteKey {
  readonly name: string;
  readonly type: KeyType;
  /** First four bytes of SHA-256 over name, line feed, type and key; 8 hexadecimal digits. */
  readonly id: string;
  /** Ed25519 public key, 32 bytes. */
  readonly publicKey: Bytes;
}

export interface NoteSignature {
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly keyId: string;
  readonly signature: Bytes;
}

export interface Note {
  /** The signed text, ending in a line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The bytes whose SHA-256 begins with the id of a key. */
export const keyIdInput = (name: string, type: KeyType, publicKey: Uint8Array): Bytes =>
  concatBytes(utf8(`${name}\n`), Uint8Array.of(type), publicKey);

/** `<name>+<key id>+<base64 of type and key>`. */
export const formatVerifierKey = (key: NoteKey): string =>
  `${key.name}+${key.id}+${toBase64(concatBytes(Uint8Array.of(key.type), key.publicKey))}`;

/** @returns `undefined` for text that is no verifier key of a type that we know; the id is not checked here */
export function parseVerifierKey(text: string): NoteKey | undefined {
  const [name = '', id = '', ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  const type = bytes?.[0];
  if (bytes === undefined || !KEY_NAME.test(name) || !/^[0-9a-f]{8}$/.test(id)) return undefined;
  if ((type !== SIGNATURE && type !== COSIGNATURE) || bytes.length !== 1 + KEY_BYTES) return undefined;
  return { name, type, id, publicKey: bytes.slice(1) as Bytes };
}

/** A signature line, with its line feed. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  const id = Uint8Array.from(keyId.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return `— ${name} ${toBase64(concatBytes(id, signature))}\n`;
}

/** The whole note. */
export const formatNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(formatSignature).join('')}`;

/** @returns `undefined` for text that is no note */
export function parseNote(note: string): Note | undefined {
  const end = note.lastIndexOf('\n\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them
  if (end < 0 || /[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignature);
  if (!signatures.every((signature) => signature !== undefined)) return undefined;
  return { text: note.slice(0, end + 1), signatures };
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, base64] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (name === undefined || bytes === undefined || bytes.length <= KEY_ID_BYTES) return undefined;
  return {
    name,
    keyId: toHex(bytes.slice(0, KEY_ID_BYTES)),
    signature: bytes.slice(KEY_ID_BYTES) as Bytes,
  };
}
