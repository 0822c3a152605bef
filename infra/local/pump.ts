/**
 * How a DynamoDB stream reaches its consumer: in order, in batches, at least once; a batch that fails is tried
 * again, then split, and a record that fails alone goes to the dead letters so that those behind it get through.
 */
export interface StreamRecord {
  readonly eventID?: string | undefined;
  readonly dynamodb?: { readonly SequenceNumber?: string | undefined } | undefined;
}

export interface PumpParts<R extends StreamRecord> {
  /** Calls the consumer; its answer may name the first record that failed. */
  readonly deliver: (records: readonly R[]) => Promise<unknown>;
  /** Notes how far the stream has been consumed. */
  readonly checkpoint: (sequenceNumber: string) => Promise<void>;
  /** Keeps a record that could not be delivered. */
  readonly bury: (record: R, reason: string) => Promise<void>;
  /** Waits before try number `attempt`. */
  readonly wait: (attempt: number) => Promise<void>;
  /** Whether to leave the rest of the batch to the next start. */
  readonly isStopping: () => boolean;
  /** Attempts of one record after the first. */
  readonly retryAttempts: number;
}

/** Attempts of several records before they are split, where the consumer does not name the one at fault. */
const ATTEMPTS_BEFORE_SPLIT = 2;

/** Delivers one batch to the end and notes the position after every part that is done with. */
export async function pumpBatch<R extends StreamRecord>(
  records: readonly R[],
  parts: PumpParts<R>,
): Promise<void> {
  let rest = records;
  for (let attempt = 0; rest.length > 0; ) {
    const outcome = await tryOnce(rest, parts);
    if (outcome.done > 0) {
      await note(rest[outcome.done - 1], parts);
      rest = rest.slice(outcome.done);
      attempt = 0;
      continue;
    }
    if (parts.isStopping()) return;
    attempt += 1;
    if (!outcome.namesFirst && rest.length > 1 && attempt >= ATTEMPTS_BEFORE_SPLIT) {
      const half = Math.ceil(rest.length / 2);
      await pumpBatch(rest.slice(0, half), parts);
      if (parts.isStopping()) return;
      rest = rest.slice(half);
      attempt = 0;
    } else if (attempt <= parts.retryAttempts) {
      await parts.wait(attempt);
    } else {
      await buryFirst(rest, parts, outcome.reason);
      rest = rest.slice(1);
      attempt = 0;
    }
  }
}

interface Outcome {
  /** Records delivered, from the first. */
  readonly done: number;
  readonly reason: string;
  /** Whether the consumer named the first one as the one that failed. */
  readonly namesFirst: boolean;
}

async function tryOnce<R extends StreamRecord>(records: readonly R[], parts: PumpParts<R>): Promise<Outcome> {
  try {
    const failed = failedNumbers(await parts.deliver(records));
    if (failed.length === 0) return { done: records.length, reason: '', namesFirst: false };
    const at = records.findIndex((record) => failed.includes(record.dynamodb?.SequenceNumber ?? ''));
    // A name that is none of ours fails the whole batch, as it does on AWS.
    return {
      done: Math.max(at, 0),
      reason: 'the consumer named it in batchItemFailures',
      namesFirst: at === 0,
    };
  } catch (error) {
    return {
      done: 0,
      reason: error instanceof Error ? error.message : 'the consumer threw',
      namesFirst: false,
    };
  }
}

function failedNumbers(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return [];
  const failures = answer.batchItemFailures;
  if (!Array.isArray(failures)) return [];
  return failures.map((failure: { readonly itemIdentifier?: unknown }) =>
    String(failure?.itemIdentifier ?? ''),
  );
}

async function buryFirst<R extends StreamRecord>(
  records: readonly R[],
  parts: PumpParts<R>,
  reason: string,
): Promise<void> {
  const [record] = records;
  if (record === undefined) return;
  await parts.bury(record, reason);
  await note(record, parts);
}

async function note<R extends StreamRecord>(record: R | undefined, parts: PumpParts<R>): Promise<void> {
  const sequenceNumber = record?.dynamodb?.SequenceNumber;
  if (sequenceNumber !== undefined) await parts.checkpoint(sequenceNumber);
}
