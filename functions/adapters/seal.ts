import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import {
  type Bytes,
  concatBytes,
  fromBase64Url,
  fromUtf8,
  toBase64Url,
  utf8,
} from '../../shared/kernel/bytes.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import { secretBytes } from './random.ts';

/**
 * Sealing by AES-256-GCM (NIST SP 800-38D). A sealed text names its algorithm, so that another (SM4) can stand beside
 * it: `A256GCM.<base64url of nonce, ciphertext and tag>`. Each data key seals few texts (a case has some hundred at
 * most), so that random nonces of 96 bits do not meet.
 */
const ALGORITHM = 'A256GCM';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Thrown where a sealed text is not this key's, not this context's, or was changed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Seals a JSON value.
 * @param key 32 bytes
 * @param context what it belongs to, such as `complaints/<case id>/identity`: it opens in no other place
 */
export const seal = (key: Bytes, value: Json, context: string): string =>
  sealBytes(key, utf8(canonicalJson(value)), context);

/** The value that was sealed, to be parsed by the caller. @throws SealBroken */
export const open = (key: Bytes, sealed: string, context: string): unknown =>
  JSON.parse(fromUtf8(openBytes(key, sealed, context)));

/** @see seal */
export function sealBytes(key: Bytes, plain: Bytes, context: string): string {
  const nonce = secretBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyObjectOf(key), nonce).setAAD(utf8(context));
  const sealed = concatBytes(nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag());
  return `${ALGORITHM}.${toBase64Url(sealed)}`;
}

/** Node makes an object of a key's bytes at every call, an eighth of whose time is the work itself: made once a key. */
const keyObjects = new WeakMap<Bytes, KeyObject>();

function keyObjectOf(key: Bytes): KeyObject {
  const known = keyObjects.get(key);
  if (known !== undefined) return known;
  const made = createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}

/** @throws SealBroken */
export function openBytes(key: Bytes, sealed: string, context: string): Bytes {
  try {
    const [algorithm, text = ''] = sealed.split('.');
    if (algorithm !== ALGORITHM) throw new SealBroken('expected a sealed text of a known algorithm');
    const bytes = fromBase64Url(text);
    const cipher = createDecipheriv('aes-256-gcm', keyObjectOf(key), bytes.subarray(0, NONCE_BYTES));
    cipher.setAAD(utf8(context)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return concatBytes(cipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final());
  } catch (cause) {
    if (cause instanceof SealBroken) throw cause;
    throw new SealBroken('the sealed text does not open here', { cause });
  }
}

/**
 * A case's data key under its receipt: whoever holds the receipt opens it, nobody else but the desk.
 * @param secret the receipt's random bytes, at least 10 (80 bits)
 */
export const wrapUnderReceipt = (secret: Bytes, caseId: string, key: Bytes): string =>
  sealBytes(receiptKey(secret), key, `receipt/${caseId}`);

/** @throws SealBroken where the receipt is another case's */
export const unwrapUnderReceipt = (secret: Bytes, caseId: string, wrapped: string): Bytes =>
  openBytes(receiptKey(secret), wrapped, `receipt/${caseId}`);

/**
 * The ring of a receipt: a key that its holder derives, and that lies under the key of each of its cases. With it an
 * officer who has opened one of them adds another to the receipt, without ever knowing the receipt.
 */
export const receiptRing = (secret: Bytes): Bytes => derived(secret, 'receipt-ring-key');

/** The ring under a case's key. */
export const keepRing = (key: Bytes, caseId: string, ring: Bytes): string =>
  sealBytes(key, ring, `ring-of/${caseId}`);
/** @throws SealBroken where the key is another case's */
export const openRing = (key: Bytes, caseId: string, kept: string): Bytes =>
  openBytes(key, kept, `ring-of/${caseId}`);

/** The data key of a case that was added later, under the receipt's ring. */
export const wrapOnRing = (ring: Bytes, caseId: string, key: Bytes): string =>
  sealBytes(ring, key, `ring/${caseId}`);
/** @throws SealBroken where the ring is another receipt's */
export const unwrapOnRing = (ring: Bytes, caseId: string, wrapped: string): Bytes =>
  openBytes(ring, wrapped, `ring/${caseId}`);

const receiptKey = (secret: Bytes): Bytes => derived(secret, 'receipt-wrapping-key');

/** HKDF-SHA-256 (RFC 5869); the secret is random, so that no slow derivation is needed. */
const derived = (secret: Bytes, purpose: string): Bytes =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, KEY_BYTES));
