import type { CaseHead, Message } from '../../shared/complaints/schema.ts';
import { SPLIT_ADVICE } from '../../shared/complaints/split-advice.ts';
import type { SplitOff } from '../../shared/complaints/split-off.ts';
import { splitFacts, splitHead, splitPerson } from '../../shared/complaints/splitting.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { type Bytes, fromBase64Url } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Unit } from '../../shared/register/schema.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { keepRing, openRing, wrapOnRing } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { jointLinkWrite } from '../evidence/upload-writes.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { caseLinkKey, caseMessageKey, receiptKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { sealFacts, sealMessage, sealPerson } from './case-seals.ts';
import { newCaseWrites } from './case-writes.ts';
import type { Draft } from './draft-step.ts';
import { caseId as caseIdFrom } from './filing-secrets.ts';
import { likenessesOf } from './likeness.ts';
import type { OpenCase } from './open-cases.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { CaseLink, ReceiptRow } from './stored-case.ts';

/** Each is read whenever the receipt is used. */
const MOST_CASES_OF_A_RECEIPT = 6;

export interface SplitPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findReceipt'>;
  readonly caseKeys: Pick<CaseKeys, 'create'>;
  readonly keyedHash: KeyedHash;
  readonly register: Pick<RegisterRepository, 'findUnit'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
}

/** What a split stands on, found before anything is drafted. */
export interface PreparedSplit {
  /** Id of the new case: the same whenever the same state of the case is split. */
  readonly caseId: string;
  readonly splitOff: SplitOff;
  readonly about: Unit | undefined;
  readonly row: ReceiptRow;
  /** The receipt's ring, by which the new case is added to it. */
  readonly ring: Bytes;
}

/**
 * What a step needs that splits a case; `undefined` for any other step.
 * @throws DomainError INVALID_INPUT where the register has no such unit
 * @throws DomainError CONFLICT where the receipt was made before cases could be added to it, or has six
 */
export async function prepareSplit(
  ports: Pick<SplitPorts, 'complaints' | 'keyedHash' | 'register'>,
  { stored, key }: OpenCase,
  { splitOff, revision }: { readonly splitOff?: SplitOff | undefined; readonly revision: number },
): Promise<PreparedSplit | undefined> {
  if (splitOff === undefined || key === undefined) return undefined;
  const { caseId } = stored.head;
  const row = await ports.complaints.findReceipt(stored.receiptHash);
  const ring = row?.cases.find((each) => each.caseId === caseId)?.ring;
  if (row === undefined || ring === undefined)
    throw new DomainError('CONFLICT', 'expected a case whose receipt opens what is added to it');
  if (row.cases.length >= MOST_CASES_OF_A_RECEIPT)
    throw new DomainError(
      'CONFLICT',
      `expected fewer than ${MOST_CASES_OF_A_RECEIPT} cases under one receipt`,
    );
  const about = splitOff.unit === undefined ? undefined : await ports.register.findUnit(splitOff.unit);
  if (splitOff.unit !== undefined && about === undefined) throw unknownUnit();
  const chance = await ports.keyedHash.hash('split', `${caseId}\n${revision}`);
  return {
    caseId: caseIdFrom(fromBase64Url(chance)),
    splitOff,
    about,
    row,
    ring: openRing(key, caseId, ring),
  };
}

/**
 * The writes of the case that is split off, for the transaction of the step: the case under a key of its own, its place
 * under the receipt, what joins the two for officers, its photos and a line of the audit trail.
 * @throws DomainError INVALID_INPUT where a photo was given up meanwhile; STORE_UNAVAILABLE
 */
export async function splitOffWrites(
  ports: SplitPorts,
  split: PreparedSplit,
  given: {
    readonly opened: OpenCase;
    readonly draft: Draft;
    readonly caller: Caller;
    readonly reason: string;
    readonly at: Instant;
    readonly auditId: string;
  },
): Promise<readonly TableWrite[]> {
  const { caseId, splitOff, about, ring, row } = split;
  const { opened, draft, caller, at, auditId } = given;
  const { stored, facts: told } = opened;
  if (told === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
  const { accountId } = caller;
  const replyBy = draft.after.events.at(-1)?.replyBy;
  const head = splitHead(stored.head, splitOff, { caseId, at, accountId, replyBy });
  const facts = splitFacts(told, splitOff);
  const person = splitPerson(stored.head, splitOff, draft.person ?? {});
  const { key, wrapped: deskKey } = await ports.caseKeys.create(caseId);
  const { unit, division } = head;
  return [
    ...newCaseWrites({
      head,
      deskKey,
      receiptHash: stored.receiptHash,
      facts: sealFacts(key, caseId, facts),
      person: person === undefined ? undefined : sealPerson(key, caseId, person),
      likenesses: await likenessesOf(ports.keyedHash, { unit, division, facts }),
      about,
    }),
    ...letterWrites(key, head, draft.message),
    addedToReceipt(stored.receiptHash, row, {
      ...{ caseId, wrapped: wrapOnRing(ring, caseId, key), onRing: true },
      ring: keepRing(key, caseId, ring),
    }),
    ...joinedWrites(stored.head, head, { reason: given.reason, at, byName: caller.name }),
    ...(await photoWrites(ports, stored.head.caseId, caseId, splitOff.evidence)),
    auditWrite({
      ...{ id: `${auditId}-split`, at, actor: accountId, actorName: caller.name, caseId },
      action: 'case-changed',
      detail: `split off ${stored.head.caseId}`,
    }),
  ];
}

/** The letter of the split lies in both cases: byte for byte the one that was previewed. */
function letterWrites(
  key: Bytes,
  { caseId, events }: CaseHead,
  message: Omit<Message, 'sequence'> | undefined,
): readonly TableWrite[] {
  if (message === undefined) return [];
  const sealed = sealMessage(key, caseId, { ...message, sequence: events.length });
  return [{ put: { ...caseMessageKey(caseId, sealed.sequence), ...sealed }, expect: 'absent' }];
}

const addedToReceipt = (
  receiptHash: string,
  row: ReceiptRow,
  entry: ReceiptRow['cases'][number],
): TableWrite => ({
  put: { ...receiptKey(receiptHash), ...row, cases: [...row.cases, entry], revision: row.revision + 1 },
  expect: { attribute: 'revision', equals: row.revision },
});

function joinedWrites(
  one: CaseHead,
  two: CaseHead,
  link: Pick<CaseLink, 'reason' | 'at' | 'byName'>,
): readonly TableWrite[] {
  const pairs = [
    [one, two],
    [two, one],
  ] as const;
  return pairs.map(([from, to]) => ({
    put: {
      ...caseLinkKey(from.caseId, to.caseId),
      link: { other: to.caseId, track: to.track, ...link, split: true },
    },
  }));
}

async function photoWrites(
  { evidence }: Pick<SplitPorts, 'evidence'>,
  original: string,
  caseId: string,
  evidenceIds: readonly string[],
): Promise<readonly TableWrite[]> {
  const found = await evidence.findUploads(evidenceIds);
  return evidenceIds.map((id, at) => {
    const link = found[at]?.link;
    if (link?.caseIds.includes(original) !== true) throw refusal('evidence', 'other-photo');
    return jointLinkWrite(id, link, caseId);
  });
}

const unknownUnit = (): DomainError => refusal('unit', 'unit-unknown');

const refusal = (field: string, code: 'other-photo' | 'unit-unknown'): DomainError =>
  new DomainError('INVALID_INPUT', `expected another ${field}: ${code}`, {
    issues: [{ field: `splitOff.${field}`, code, ...SPLIT_ADVICE[code] }],
  });
