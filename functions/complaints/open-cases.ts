import { parseReceipt } from '../../shared/complaints/receipt.ts';
import type { Facts, Message, Person } from '../../shared/complaints/schema.ts';
import { type Bytes, utf8 } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { receiptRing, unwrapOnRing, unwrapUnderReceipt } from '../adapters/seal.ts';
import { openFacts, openMessages, openPerson } from './case-seals.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { ReceiptRow, StoredCase } from './stored-case.ts';

/** The cases of one filing: a complaint, a report, or one of each. What was split off later is asked for besides. */
const CASES_OF_A_FILING = 2;
/** Asked for where there is no case, so that a wrong code costs what a right one does. No case has such an id. */
const NO_CASE = 'none';

export interface CasePorts {
  readonly complaints: Pick<ComplaintsRepository, 'findReceipt' | 'findCase'>;
  readonly keyedHash: KeyedHash;
}

/** A case as its receipt opens it. */
export interface OpenCase {
  readonly stored: StoredCase;
  /** The case's key; `undefined` where the case was erased. */
  readonly key: Bytes | undefined;
  readonly facts: Facts | undefined;
  readonly person: Person | undefined;
  readonly messages: readonly Message[];
}

export interface OpenCases {
  readonly receiptHash: string;
  readonly row: ReceiptRow;
  readonly cases: readonly OpenCase[];
}

/**
 * The cases of a receipt, opened by it. A code that is wrong, mistyped or was never given asks the store as often as
 * a right one, and is answered alike.
 * @param typed the receipt as it was typed
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function openCases(ports: CasePorts, typed: string): Promise<OpenCases> {
  const receipt = parseReceipt(typed);
  const receiptHash = await ports.keyedHash.hash('receipt', receipt ?? typed.slice(0, 100));
  const row = await ports.complaints.findReceipt(receiptHash);
  const length = Math.max(CASES_OF_A_FILING, row?.cases.length ?? 0);
  const wanted = Array.from({ length }, (_, at) => row?.cases[at]?.caseId ?? NO_CASE);
  const found = await Promise.all(wanted.map((caseId) => ports.complaints.findCase(caseId)));
  if (row === undefined || receipt === undefined) {
    throw new DomainError('NOT_FOUND', 'expected the receipt of a case');
  }
  const stored = found.filter((each) => each !== undefined);
  const cases = stored.map((each) => opened(each, keyOf(row, each.head.caseId, utf8(receipt))));
  return { receiptHash, row, cases };
}

function keyOf({ cases }: ReceiptRow, caseId: string, secret: Bytes): Bytes | undefined {
  const entry = cases.find((each) => each.caseId === caseId);
  if (entry?.wrapped === undefined) return undefined;
  return entry.onRing === true
    ? unwrapOnRing(receiptRing(secret), caseId, entry.wrapped)
    : unwrapUnderReceipt(secret, caseId, entry.wrapped);
}

function opened(stored: StoredCase, key: Bytes | undefined): OpenCase {
  if (key === undefined) {
    return { stored, key: undefined, facts: undefined, person: undefined, messages: [] };
  }
  return {
    stored,
    key,
    facts: openFacts(key, stored),
    person: openPerson(key, stored),
    messages: openMessages(key, stored),
  };
}
