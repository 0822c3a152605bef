import { createHash } from 'node:crypto';
import type { CaseHead, Message } from '../../shared/complaints/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { caseActionKey } from '../table/complaints-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { sealMessage } from './case-seals.ts';
import { changedCaseWrites } from './case-writes.ts';
import { type OpenCase, type OpenCases, openCases } from './open-cases.ts';
import type { ComplaintsRepository } from './repository.ts';

const MAX_ATTEMPTS = 6;

export interface ChangePorts {
  readonly complaints: Pick<ComplaintsRepository, 'findReceipt' | 'findCase' | 'wasDone' | 'commit'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly keyedHash: KeyedHash;
}

/** What the holder of a receipt asks for. */
export interface ChangeRequest {
  /** As it was typed. */
  readonly receipt: string;
  readonly caseId: string;
  /** Random words of the page: pressed twice, it is done once. */
  readonly actionKey: string;
  readonly at: Instant;
}

/**
 * What else tells one request from another: a page without a script is gone back to and its form sent again with other
 * words, under the same action key. Kept as a hash, together with the key.
 */
type Distinction = (head: CaseHead) => readonly string[] | Promise<readonly string[]>;

/** What is to become of a case. */
export interface Changed {
  readonly after: CaseHead;
  /** What the person says along with it. */
  readonly message?: Omit<Message, 'sequence'> | undefined;
  /** How the same request may look when it is sent again: a browser that loads a page anew may have lost its photos. */
  readonly saidAgain?: readonly string[] | undefined;
  /** More writes of the same transaction. */
  readonly writes?: readonly TableWrite[] | undefined;
}

/** A case that somebody holds the receipt of, and all that the receipt opens. */
export interface Held {
  readonly open: OpenCase;
  readonly all: OpenCases;
}

/**
 * Changes a case for the holder of its receipt, once for an action key and what is said under it.
 * @param decide says what is to become of the case as it stands, `undefined` where it is so already; asked again where
 *   somebody else was first
 * @throws DomainError NOT_FOUND where the receipt opens no such case, CONFLICT, INVALID_INPUT, STORE_UNAVAILABLE
 */
export async function changeCase(
  ports: ChangePorts,
  request: ChangeRequest & { readonly said?: Distinction },
  decide: (held: Held) => Changed | undefined | Promise<Changed>,
): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const all = await openCases(ports, request.receipt);
    const open = all.cases.find(({ stored }) => stored.head.caseId === request.caseId);
    if (open === undefined) throw new DomainError('NOT_FOUND', 'expected a case of this receipt');
    const actionHash = hashOf(request.actionKey, (await request.said?.(open.stored.head)) ?? []);
    if (await ports.complaints.wasDone(request.caseId, actionHash)) return;
    try {
      const changed = await decide({ open, all });
      if (changed === undefined) return;
      const writes = await writesOf(ports, open, changed);
      const action = { ...caseActionKey(request.caseId, actionHash), at: request.at };
      const again = changed.saidAgain === undefined ? [] : [hashOf(request.actionKey, changed.saidAgain)];
      await ports.complaints.commit([
        ...writes,
        { put: action, expect: 'absent' },
        ...again.map((hash) => ({ put: { ...caseActionKey(request.caseId, hash), at: request.at } })),
      ]);
      return;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

const hashOf = (actionKey: string, said: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([actionKey, ...said]))
    .digest('base64url');

async function writesOf(
  { desk }: ChangePorts,
  { stored, key }: OpenCase,
  { after, message, writes = [] }: Changed,
): Promise<readonly TableWrite[]> {
  if (key === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
  const work = await desk.findWorkItem(after.caseId);
  const sequence = after.events.length;
  const sealed = message === undefined ? undefined : sealMessage(key, after.caseId, { ...message, sequence });
  return [...changedCaseWrites({ stored, work, after, message: sealed }), ...writes];
}
