import { createHmac } from 'node:crypto';
import { RECEIPT_BYTES, type Receipt, receiptFrom } from '../../shared/complaints/receipt.ts';
import type { Track } from '../../shared/complaints/schema.ts';
import { type Bytes, concatBytes, toBase64Url } from '../../shared/kernel/bytes.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';

const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_CHARACTERS = 16;

/** Everything of a filing that must be random, the same for the same key. */
export interface FilingSecrets {
  readonly receipt: Receipt;
  readonly caseIds: Readonly<Record<Track, string>>;
  /** Names the filing in its proof; stands nowhere in the store in clear. */
  readonly proofId: string;
  /** Keeps what was filed from being guessed from its commitment. */
  readonly proofSalt: string;
  /** Hashes the request, so that another one under the same key is noticed. */
  readonly requestKey: Bytes;
}

/**
 * Makes a filing's secrets from the random key that the device chose, under a key that never leaves its keeper. So a
 * filing that is sent again gets the same receipt and is the same case, and no copy of the receipt has to be kept for
 * that: neither the store nor who holds the hashing key can make it without the device's key.
 */
export async function filingSecrets(keyedHash: KeyedHash, filingKey: string): Promise<FilingSecrets> {
  const master = await keyedHash.hash('filing', filingKey);
  const derive = (purpose: string): Bytes =>
    concatBytes(createHmac('sha256', master).update(purpose).digest());
  return {
    receipt: receiptFrom(derive('receipt').subarray(0, RECEIPT_BYTES)),
    caseIds: {
      complaint: caseId(derive('complaint')),
      report: caseId(derive('report')),
      correction: caseId(derive('correction')),
    },
    proofId: toBase64Url(derive('proof').subarray(0, 16)),
    proofSalt: toBase64Url(derive('salt').subarray(0, 16)),
    requestKey: derive('request'),
  };
}

/** The id of a case from random bytes. */
export const caseId = (chance: Bytes): string =>
  `c${Array.from({ length: ID_CHARACTERS }, (_, at) => ID_ALPHABET.charAt((chance[at] ?? 0) % 32)).join('')}`;
