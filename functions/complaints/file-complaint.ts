import { createHmac } from 'node:crypto';
import type { FilingProof } from '../../shared/complaints/filing-proof.ts';
import { RECEIPT_SHOWN_AGAIN_HOURS } from '../../shared/complaints/form.ts';
import type { Receipt } from '../../shared/complaints/receipt.ts';
import type { Track } from '../../shared/complaints/schema.ts';
import { utf8 } from '../../shared/kernel/bytes.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { keepRing, receiptRing, wrapUnderReceipt } from '../adapters/seal.ts';
import type { Signer } from '../adapters/signer.ts';
import { evidenceLinkWrites } from '../evidence/evidence-link-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { receiptKey } from '../table/complaints-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { arrivalNotices } from './arrival-notices.ts';
import { newCaseHead } from './case-heads.ts';
import { sealFacts, sealPerson } from './case-seals.ts';
import { newCaseWrites } from './case-writes.ts';
import type { Filing, FilingRequest } from './filing.ts';
import { type FilingSecrets, filingSecrets } from './filing-secrets.ts';
import { likenessesOf } from './likeness.ts';
import type { ComplaintsRepository } from './repository.ts';
import { commitmentTo, signFiling } from './sign-filing.ts';
import type { ReceiptRow } from './stored-case.ts';

const MAX_ATTEMPTS = 5;

export interface FilingPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findReceipt' | 'commit'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  readonly caseKeys: Pick<CaseKeys, 'create'>;
  readonly keyedHash: KeyedHash;
  readonly proofSigner: Signer;
  /** Scheme and host of this service. */
  readonly publicOrigin: string;
}

export interface Filed {
  readonly receipt: Receipt;
  readonly caseIds: readonly string[];
  readonly filedAt: Instant;
  readonly proof: FilingProof;
}

/**
 * Opens a case for each door that was taken, in one transaction, under one receipt. The same key with the same filing
 * is answered with the same receipt and opens nothing again.
 * @throws DomainError IDEMPOTENCY_MISMATCH where the key was used for another filing
 * @throws DomainError CONFLICT where it was filed so long ago that its receipt is not shown again
 * @throws DomainError RATE_LIMITED, INVALID_INPUT (proof of work, photos), STORE_UNAVAILABLE
 */
export async function fileComplaint(ports: FilingPorts, request: FilingRequest): Promise<Filed> {
  const secrets = await filingSecrets(ports.keyedHash, request.filingKey);
  const receiptHash = await ports.keyedHash.hash('receipt', secrets.receipt);
  const prepared = { secrets, receiptHash, requestHash: requestHash(secrets, request.filing) };
  let admitted = false;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const earlier = await ports.complaints.findReceipt(receiptHash);
    if (earlier !== undefined) return filedBefore(ports, request, { ...prepared, earlier });
    if (!admitted) await request.admit();
    admitted = true;
    try {
      const caseIds = await openCases(ports, request, prepared);
      return await answer(ports, request, { secrets, caseIds, filedAt: request.at });
    } catch (error) {
      // Somebody was first: most likely the same filing, sent twice at once, which has taken the photos too.
      if (error instanceof ConditionFailed) continue;
      const isRefused = error instanceof DomainError && error.code === 'INVALID_INPUT';
      if (!isRefused || (await ports.complaints.findReceipt(receiptHash)) === undefined) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

interface Prepared {
  readonly secrets: FilingSecrets;
  readonly receiptHash: string;
  readonly requestHash: string;
}

/** Writes all cases of a filing, or none. @throws ConditionFailed where it was filed already */
async function openCases(
  ports: FilingPorts,
  request: FilingRequest,
  { secrets, receiptHash, requestHash: hashOfRequest }: Prepared,
): Promise<readonly string[]> {
  const { filing, at } = request;
  const caseIds = filing.tracks.map((track) => secrets.caseIds[track]);
  const likenesses = await likenessesOf(ports.keyedHash, filing);
  const opened = await Promise.all(
    filing.tracks.map((track) => openOne(ports, request, { secrets, track, receiptHash, likenesses })),
  );
  const cases = opened.map(({ receiptCase }) => receiptCase);
  const row: ReceiptRow = { cases, requestHash: hashOfRequest, filedAt: at, revision: 1 };
  await ports.complaints.commit([
    ...opened.flatMap(({ writes }) => writes),
    { put: { ...receiptKey(receiptHash), ...row }, expect: 'absent' },
    ...(await evidenceLinkWrites(ports.evidence, filing.evidenceIds, { caseIds, at, field: 'evidence' })),
  ]);
  return caseIds;
}

async function openOne(
  ports: FilingPorts,
  request: FilingRequest,
  given: {
    readonly secrets: FilingSecrets;
    readonly track: Track;
    readonly receiptHash: string;
    readonly likenesses: readonly string[];
  },
): Promise<{ readonly writes: readonly TableWrite[]; readonly receiptCase: ReceiptRow['cases'][number] }> {
  const { filing, about } = request;
  const { secrets, track, receiptHash, likenesses } = given;
  const caseId = secrets.caseIds[track];
  const caseKey = await ports.caseKeys.create(caseId);
  const { key, wrapped: deskKey } = caseKey;
  const head = newCaseHead(request, track, secrets.caseIds);
  const identity = track === 'complaint' ? filing.identity : undefined;
  const isPerson = identity !== undefined || filing.contact !== undefined;
  const person = isPerson ? sealPerson(key, caseId, { identity, contact: filing.contact }) : undefined;
  const facts = sealFacts(key, caseId, { ...filing.facts, proofSalt: secrets.proofSalt });
  // One filing is told of once.
  const contact = track === filing.tracks[0] ? filing.contact : undefined;
  return {
    writes: [
      ...newCaseWrites({ head, deskKey, receiptHash, facts, person, likenesses, about }),
      ...arrivalNotices({ head, caseKey, contact, publicOrigin: ports.publicOrigin }),
    ],
    receiptCase: {
      caseId,
      wrapped: wrapUnderReceipt(utf8(secrets.receipt), caseId, key),
      ring: keepRing(key, caseId, receiptRing(utf8(secrets.receipt))),
    },
  };
}

async function filedBefore(
  ports: FilingPorts,
  request: FilingRequest,
  { secrets, requestHash: hashOfRequest, earlier }: Prepared & { readonly earlier: ReceiptRow },
): Promise<Filed> {
  if (earlier.requestHash !== hashOfRequest) {
    throw new DomainError('IDEMPOTENCY_MISMATCH', 'expected the filing that the key was first used for');
  }
  const filedAt = asInstant(new Date(earlier.filedAt));
  const hours = (Date.parse(request.at) - Date.parse(filedAt)) / 3_600_000;
  if (hours > RECEIPT_SHOWN_AGAIN_HOURS) {
    throw new DomainError('CONFLICT', 'expected a new filing, got one whose receipt was shown long ago');
  }
  return answer(ports, request, { secrets, caseIds: earlier.cases.map(({ caseId }) => caseId), filedAt });
}

async function answer(
  { proofSigner, publicOrigin }: FilingPorts,
  { filing }: FilingRequest,
  filed: {
    readonly secrets: FilingSecrets;
    readonly caseIds: readonly string[];
    readonly filedAt: Instant;
  },
): Promise<Filed> {
  const { secrets, caseIds, filedAt } = filed;
  const proof = await signFiling(proofSigner, {
    type: 'filing',
    version: 1,
    service: publicOrigin,
    id: secrets.proofId,
    filedAt,
    commitment: commitmentTo(filing.facts, secrets.proofSalt),
  });
  return { receipt: secrets.receipt, caseIds, filedAt, proof };
}

/** Of everything that was filed: the same key with other words is a mistake and not a repetition. */
function requestHash({ requestKey }: FilingSecrets, filing: Filing): string {
  const plain = JSON.parse(JSON.stringify(filing)) as Json;
  return createHmac('sha256', requestKey).update(canonicalJson(plain)).digest('base64url');
}
