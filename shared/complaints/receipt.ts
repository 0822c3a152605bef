import { base32, checkedCode, parseCheckedCode, plainCode } from '../kernel/checked-code.ts';

/**
 * The receipt code: 90 random bits and a checksum in Crockford's base32, `7K2M-9QXR-3F0T-VB6H-8WCN`. Whoever holds it
 * opens the case, so it is shown once and kept nowhere: the store knows a keyed hash of it.
 */
export type Receipt = string & { readonly __receipt: unique symbol };

const RANDOM_CHARACTERS = 18;
/** Bytes of chance that a receipt is made of; of 96 bits it takes 90. */
export const RECEIPT_BYTES = 12;
/** Characters by which wrong guesses are counted: 20 bits, which say nothing of the other 70. */
const PREFIX_CHARACTERS = 4;

/**
 * The receipt made of chance.
 * @param chance `RECEIPT_BYTES` random bytes
 * @throws RangeError for another number of bytes
 */
export function receiptFrom(chance: Uint8Array): Receipt {
  if (chance.length !== RECEIPT_BYTES) {
    throw new RangeError(`expected ${RECEIPT_BYTES} bytes, got ${chance.length}`);
  }
  return receiptOf(base32(chance, RANDOM_CHARACTERS));
}

/**
 * A receipt as somebody typed it, with the freedoms of every code (kernel/checked-code.ts).
 * @returns `undefined` where it cannot be one, most likely for a slip of the pen
 */
export function parseReceipt(typed: string): Receipt | undefined {
  const payload = parseCheckedCode(typed, RANDOM_CHARACTERS);
  return payload === undefined ? undefined : receiptOf(payload);
}

/** What wrong guesses are counted by: the first characters, of whatever was typed. */
export const receiptPrefix = (typed: string): string => plainCode(typed).slice(0, PREFIX_CHARACTERS);

const receiptOf = (payload: string): Receipt => checkedCode(payload) as Receipt;
