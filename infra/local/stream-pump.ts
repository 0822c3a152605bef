import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { PUBLISHER_BATCH } from '../constructs/stores.ts';
import { type PumpParts, pumpBatch } from './pump.ts';
import type { PositionStore, StreamPosition } from './stream-position.ts';
import { type StreamSource, StreamTrimmed } from './stream-source.ts';

/** Streams keep a day; a position that old may have lost what came after it. */
const STREAM_KEEPS_MS = 24 * 3600_000;
/** How often an idle pump notes that its position still holds. */
const REFRESH_MS = 10 * 60_000;
const READ_LIMIT = 1_000;
/** As the event sources on AWS are told. */
const RETRY_ATTEMPTS = PUBLISHER_BATCH.retryAttempts;

export interface StreamPumpParts {
  readonly source: StreamSource;
  readonly position: PositionStore;
  /** Most records in one call of the consumer. */
  readonly batchRecords: number;
  /** The event source's filter: records that it does not let through count as delivered. */
  readonly isWanted: (record: DynamoDBRecord) => boolean;
  /** Calls the publisher with a stream event. */
  readonly deliver: (event: { readonly Records: readonly DynamoDBRecord[] }) => Promise<unknown>;
  readonly bury: (record: DynamoDBRecord, reason: string) => Promise<void>;
  /** Makes every page anew, where the stream cannot tell what changed. */
  readonly republish: () => Promise<void>;
  readonly now: () => number;
  /** Told of failures that the pump gets over by itself. */
  readonly warn: (message: string) => void;
  readonly idleMs: number;
  readonly retryMs: number;
}

export interface StreamPump {
  /** Resolves when everything that was in the stream at the call has been delivered. */
  idle(): Promise<void>;
  /** Lets the delivery under way end, notes its position, and reads no further. */
  stop(): Promise<void>;
}

/** Reads a table's stream as Lambda's event source does, from where the last run ended, and calls the publisher. */
export function startStreamPump(parts: StreamPumpParts): StreamPump {
  const stopping = new AbortController();
  let emptyRounds = 0;

  const loop = (async () => {
    let position: StreamPosition | undefined;
    while (!stopping.signal.aborted) {
      try {
        position ??= (await usablePosition(parts)) ?? (await resynchronise(parts));
        const delivered = await round(position, parts, stopping.signal);
        emptyRounds = delivered === 0 ? emptyRounds + 1 : 0;
        if (delivered === 0) await refresh(position, parts);
        if (delivered === 0) await pause(parts.idleMs, stopping.signal);
      } catch (error) {
        if (stopping.signal.aborted) return;
        parts.warn(causesOf(error));
        position =
          error instanceof StreamTrimmed ? await resynchronise(parts).catch(() => undefined) : undefined;
        await pause(parts.retryMs, stopping.signal).catch(() => {});
      }
    }
  })();

  return {
    async idle() {
      emptyRounds = 0;
      // Two: the round under way may have read before the call.
      while (!stopping.signal.aborted && emptyRounds < 2) await delay(parts.idleMs);
    },
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}

/** One batch of each shard whose parent is done. @returns how many records were delivered */
async function round(
  position: StreamPosition,
  parts: StreamPumpParts,
  stopping: AbortSignal,
): Promise<number> {
  const shards = await parts.source.shards();
  const known = new Set(shards.map((shard) => shard.id));
  let delivered = 0;
  for (const { id, parentId } of shards) {
    const isParentDone = parentId === undefined || !known.has(parentId) || position.shards[parentId]?.ended;
    if (isParentDone !== true || position.shards[id]?.ended === true) continue;
    const read = await parts.source.read(id, position.shards[id]?.after, READ_LIMIT);
    const batches = batchParts({ position, shardId: id, parts, stopping });
    const wanted = read.records.filter(parts.isWanted);
    for (let from = 0; from < wanted.length && !stopping.aborted; from += parts.batchRecords) {
      await pumpBatch(wanted.slice(from, from + parts.batchRecords), batches);
    }
    if (stopping.aborted) break;
    const reached = read.records.at(-1)?.dynamodb?.SequenceNumber;
    if (reached !== undefined) await batches.checkpoint(reached);
    delivered += read.records.length;
    if (!read.ended) continue;
    position.shards[id] = { ...position.shards[id], ended: true };
    await save(position, parts);
  }
  return delivered;
}

function batchParts(given: {
  readonly position: StreamPosition;
  readonly shardId: string;
  readonly parts: StreamPumpParts;
  readonly stopping: AbortSignal;
}): PumpParts<DynamoDBRecord> {
  const { position, shardId, parts, stopping } = given;
  return {
    deliver: (records) => {
      stopping.throwIfAborted();
      return parts.deliver({ Records: records });
    },
    checkpoint: async (sequenceNumber) => {
      position.shards[shardId] = { after: sequenceNumber };
      await save(position, parts);
    },
    bury: parts.bury,
    wait: (attempt) => pause(parts.retryMs * 2 ** (attempt - 1), stopping),
    isStopping: () => stopping.aborted,
    retryAttempts: RETRY_ATTEMPTS,
  };
}

/** The position of the last run, if this stream still reaches back to it. */
async function usablePosition(parts: StreamPumpParts): Promise<StreamPosition | undefined> {
  const position = await parts.position.load();
  if (position === undefined || position.streamArn !== parts.source.arn) return undefined;
  return parts.now() - position.atEpochMs < STREAM_KEEPS_MS ? position : undefined;
}

/**
 * Without a position the stream cannot tell what changed: every page is made anew from the table as it is now, and
 * what the stream holds up to this moment is passed over. Killed in between, it begins again.
 */
async function resynchronise(parts: StreamPumpParts): Promise<StreamPosition> {
  const position: StreamPosition = { streamArn: parts.source.arn, shards: {}, atEpochMs: parts.now() };
  for (const { id } of await parts.source.shards()) {
    for (;;) {
      const read = await parts.source.read(id, position.shards[id]?.after, READ_LIMIT);
      const after = read.records.at(-1)?.dynamodb?.SequenceNumber;
      if (after !== undefined) position.shards[id] = { after };
      if (read.ended) position.shards[id] = { ...position.shards[id], ended: true };
      if (read.ended || read.records.length === 0) break;
    }
  }
  await parts.republish();
  await save(position, parts);
  return position;
}

async function refresh(position: StreamPosition, parts: StreamPumpParts): Promise<void> {
  if (parts.now() - position.atEpochMs >= REFRESH_MS) await save(position, parts);
}

async function save(position: StreamPosition, parts: StreamPumpParts): Promise<void> {
  position.atEpochMs = parts.now();
  await parts.position.save(position);
}

/** An error with what caused it: the functions' own words say little of the store behind them. */
function causesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return error.cause === undefined ? error.message : `${error.message}: ${causesOf(error.cause)}`;
}

const pause = (ms: number, stopping: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal: stopping });
