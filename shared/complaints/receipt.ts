/**
 * The receipt code: 90 random bits and a checksum in Crockford's base32, `7K2M-9QXR-3F0T-VB6H-8WCN`. Whoever holds it
 * opens the case, so it is shown once and kept nowhere: the store knows a keyed hash of it.
 */
export type Receipt = string & { readonly __receipt: unique symbol };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 18;
const CHECK_CHARACTERS = 2;
const GROUP = 4;
const CHARACTERS = RANDOM_CHARACTERS + CHECK_CHARACTERS;
/** Bytes of chance that a receipt is made of; of 96 bits it takes 90. */
export const RECEIPT_BYTES = 12;
/** Characters by which wrong guesses are counted: 20 bits, which say nothing of the other 70. */
const PREFIX_CHARACTERS = 4;
/**
 * The largest prime below 32²: the remainder fits two characters and tells every wrong character and every two of the
 * random ones that changed places, since the order of 32 modulo it, 68, is longer than a receipt.
 */
const CHECK_MODULUS = 1021n;

/**
 * The receipt made of chance.
 * @param chance `RECEIPT_BYTES` random bytes
 * @throws RangeError for another number of bytes
 */
export function receiptFrom(chance: Uint8Array): Receipt {
  if (chance.length !== RECEIPT_BYTES) {
    throw new RangeError(`expected ${RECEIPT_BYTES} bytes, got ${chance.length}`);
  }
  const all = chance.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const value = all % 32n ** BigInt(RANDOM_CHARACTERS);
  return grouped(`${digits(value, RANDOM_CHARACTERS)}${digits(value % CHECK_MODULUS, CHECK_CHARACTERS)}`);
}

/**
 * A receipt as somebody typed it: small letters, full-width forms, spaces and dashes anywhere, O for 0, I and L for 1.
 * @returns `undefined` where it cannot be one, most likely for a slip of the pen
 */
export function parseReceipt(typed: string): Receipt | undefined {
  const plain = normalised(typed);
  if (plain.length !== CHARACTERS) return undefined;
  const values = [...plain].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return undefined;
  const value = numberOf(plain.slice(0, RANDOM_CHARACTERS));
  const check = numberOf(plain.slice(RANDOM_CHARACTERS));
  return value % CHECK_MODULUS === check ? grouped(plain) : undefined;
}

/** What wrong guesses are counted by: the first characters, of whatever was typed. */
export const receiptPrefix = (typed: string): string => normalised(typed).slice(0, PREFIX_CHARACTERS);

function normalised(typed: string): string {
  return typed
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―_.·]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

const grouped = (plain: string): Receipt =>
  (plain.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-') as Receipt;

const numberOf = (plain: string): bigint =>
  [...plain].reduce((sum, character) => sum * 32n + BigInt(ALPHABET.indexOf(character)), 0n);

function digits(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 32n) text = ALPHABET.charAt(Number(rest % 32n)) + text;
  return text;
}
