import { createHash } from 'node:crypto';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Logger } from '../adapters/logger.ts';
import { ConditionFailed, type Item, type Key, type Table } from '../table/table.ts';
import { type Claim, claimSchema } from './idempotency-record.ts';

/** How long one attempt may take before another may run: above the functions' time limit of 29 s. */
export const LEASE_SECONDS = 60;
/** How long an answer is kept for repetitions. */
export const KEPT_SECONDS = 24 * 60 * 60;
/** Rounds of read and conditional write before a caller is told that another request is in progress. */
const CLAIM_ROUNDS = 4;

/** 1 to 255 visible ASCII characters (draft-ietf-httpapi-idempotency-key-header). */
const KEY_SHAPE = /^[\x21-\x7e]{1,255}$/;

/** A request that may be a repetition. */
export interface IdempotentRequest {
  readonly key: string;
  /** Method and route pattern: a key counts within one route. */
  readonly route: string;
  /** Path and query as sent: the same key for another thing is a mistake. */
  readonly target: string;
  readonly body: Uint8Array;
  /** New random id of this attempt. */
  readonly attempt: string;
}

/** What a repetition is answered with. */
export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Given {
  readonly table: Table;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** @throws DomainError INVALID_INPUT where the header is missing or not of its shape */
export function assertIdempotencyKey(header: string | null | undefined): string {
  if (header !== null && header !== undefined && KEY_SHAPE.test(header)) return header;
  throw new DomainError('INVALID_INPUT', 'expected Idempotency-Key of 1 to 255 visible ASCII characters', {
    issues: [
      {
        field: 'Idempotency-Key',
        code: header === null || header === undefined ? 'required' : 'invalid_format',
        zh: '请求头 Idempotency-Key 必填，1 至 255 个可见 ASCII 字符',
        en: 'The header Idempotency-Key is required: 1 to 255 visible ASCII characters',
      },
    ],
  });
}

/**
 * Runs `perform` once for a key, and answers repetitions from the record. An attempt that never finished frees the
 * key when its lease ends, so `perform` must itself be safe to run again. Answers of 5xx and 429 are not kept.
 * @throws DomainError IDEMPOTENCY_MISMATCH where the key was used for another request
 * @throws DomainError IDEMPOTENCY_IN_PROGRESS while another attempt holds the lease
 */
export async function answerOnce<T extends StoredAnswer>(
  given: Given,
  request: IdempotentRequest,
  perform: () => Promise<T>,
): Promise<
  | { readonly replayed: false; readonly answer: T }
  | { readonly replayed: true; readonly answer: StoredAnswer }
> {
  const { table, now } = given;
  const claim = newClaim(request, now());
  const earlier = await claimKey(table, claim, now);
  if (earlier !== undefined) return { replayed: true, answer: earlier };
  const answer = await perform();
  await settle(given, claim, answer);
  return { replayed: false, answer };
}

function newClaim(request: IdempotentRequest, now: Instant): Claim {
  const seconds = epochSeconds(now);
  const requestHash = createHash('sha256')
    .update(request.target)
    .update('\n')
    .update(request.body)
    .digest('hex');
  const keyHash = createHash('sha256').update(request.key).digest('hex');
  return {
    pk: `IDEMPOTENCY#${request.route}#${keyHash}`,
    sk: 'IDEMPOTENCY',
    requestHash,
    attempt: request.attempt,
    state: 'in-progress',
    leaseUntilEpochSeconds: seconds + LEASE_SECONDS,
    expiresAtEpochSeconds: seconds + KEPT_SECONDS,
  };
}

/** Takes the key, or gives the answer that an earlier attempt left. */
async function claimKey(table: Table, claim: Claim, now: () => Instant): Promise<StoredAnswer | undefined> {
  for (let round = 0; round < CLAIM_ROUNDS; round += 1) {
    const item = await table.get(keyOf(claim));
    const held = item === undefined ? undefined : claimSchema.parse(item);
    const live = held !== undefined && held.expiresAtEpochSeconds > epochSeconds(now()) ? held : undefined;
    if (live !== undefined && live.requestHash !== claim.requestHash) {
      throw new DomainError('IDEMPOTENCY_MISMATCH', 'expected the request that the key was first used for');
    }
    if (live?.state === 'answered') return live.answer;
    if (live !== undefined && live.leaseUntilEpochSeconds > epochSeconds(now())) throw inProgress();
    const expect = held === undefined ? 'absent' : { attribute: 'attempt', equals: held.attempt };
    if (await holds(table.transact([{ put: claim, expect }]))) return undefined;
  }
  throw inProgress();
}

/**
 * Keeps the answer, or frees the key where it is not worth keeping. The deed is done by now: if the record cannot be
 * written, the caller still gets the answer, and the lease's end frees the key.
 */
async function settle({ table, log }: Given, claim: Claim, answer: StoredAnswer): Promise<void> {
  const expect = { attribute: 'attempt', equals: claim.attempt };
  const kept = answer.status < 500 && answer.status !== 429;
  const write = kept ? { put: answeredRow(claim, answer), expect } : { remove: keyOf(claim), expect };
  try {
    if (!(await holds(table.transact([write])))) log.warn('IDEMPOTENCY_LEASE_LOST');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log.warn('IDEMPOTENCY_ANSWER_NOT_KEPT', { reason: error.message });
  }
}

function answeredRow(claim: Claim, { status, contentType, body }: StoredAnswer): Item {
  const { leaseUntilEpochSeconds: _lease, ...rest } = claim;
  return { ...rest, state: 'answered', answer: { status, contentType, body } };
}

/** False where somebody else was first. */
async function holds(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });
const epochSeconds = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);
const inProgress = (): DomainError =>
  new DomainError('IDEMPOTENCY_IN_PROGRESS', 'expected no other attempt, got one that holds the lease');
