import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import type { PositionStore, StreamPosition } from '../../../infra/local/stream-position.ts';
import { type StreamPumpParts, startStreamPump } from '../../../infra/local/stream-pump.ts';
import { type StreamSource, StreamTrimmed } from '../../../infra/local/stream-source.ts';

const HOUR_MS = 3_600_000;

function aStream(options: { readonly trimmedBefore?: number } = {}) {
  const numbers: number[] = [];
  const source: StreamSource = {
    arn: 'stream-1',
    shards: async () => [{ id: 'shard', parentId: undefined }],
    async read(_shard, after, limit) {
      if (after !== undefined && Number(after) < (options.trimmedBefore ?? 0))
        throw new StreamTrimmed('gone');
      const from = numbers.filter((number) => number > Number(after ?? 0)).slice(0, limit);
      return { records: from.map(asRecord), ended: false };
    },
  };
  return { source, write: (...added: number[]) => numbers.push(...added) };
}

const asRecord = (number: number): DynamoDBRecord => ({ dynamodb: { SequenceNumber: String(number) } });

function aPositionStore(initial?: StreamPosition) {
  let saved = initial;
  const store: PositionStore = {
    load: async () => structuredClone(saved),
    save: async (position) => {
      saved = structuredClone(position);
    },
  };
  return { store, saved: () => saved };
}

const at = (after: string, atEpochMs = 0): StreamPosition => ({
  streamArn: 'stream-1',
  shards: { shard: { after } },
  atEpochMs,
});

function aRun(source: StreamSource, position: PositionStore, over: Partial<StreamPumpParts> = {}) {
  const delivered: string[] = [];
  let republished = 0;
  const pump = startStreamPump({
    source,
    position,
    batchRecords: 100,
    isWanted: () => true,
    deliver: async ({ Records }) => {
      delivered.push(...Records.map((record) => record.dynamodb?.SequenceNumber ?? ''));
      return { batchItemFailures: [] };
    },
    bury: async () => {},
    republish: async () => {
      republished += 1;
    },
    now: () => 0,
    warn: () => {},
    idleMs: 1,
    retryMs: 1,
    ...over,
  });
  return { pump, delivered, republished: () => republished };
}

describe('the stream pump over a whole run', () => {
  it('goes on after the last record that was done when the service stopped', async () => {
    const stream = aStream();
    stream.write(1, 2, 3, 4);
    const run = aRun(stream.source, aPositionStore(at('2')).store);
    await run.pump.idle();
    stream.write(5);
    await run.pump.idle();
    await run.pump.stop();
    expect(run.delivered).toEqual(['3', '4', '5']);
    expect(run.republished()).toBe(0);
  });

  it('passes over what the publisher does not ask for, and delivers the rest in full batches', async () => {
    const stream = aStream();
    stream.write(...Array.from({ length: 900 }, (_, index) => index + 1));
    const position = aPositionStore(at('0'));
    const batches: number[] = [];
    const run = aRun(stream.source, position.store, {
      isWanted: (record) => Number(record.dynamodb?.SequenceNumber) % 9 === 1,
      deliver: async ({ Records }) => {
        batches.push(Records.length);
        return { batchItemFailures: [] };
      },
    });
    await run.pump.idle();
    await run.pump.stop();
    expect(batches).toEqual([100]);
    expect(position.saved()?.shards).toEqual({ shard: { after: '900' } });
  });

  it('delivers a batch again where the service was killed before it was noted', async () => {
    const stream = aStream();
    stream.write(1, 2);
    const position = aPositionStore(at('0'));
    let isKilled = false;
    const dying: PositionStore = {
      load: position.store.load,
      save: async () => {
        isKilled = true;
        throw new Error('killed');
      },
    };
    const first = aRun(stream.source, dying, { retryMs: 1_000 });
    while (!isKilled) await new Promise((resolve) => setTimeout(resolve, 1));
    await first.pump.stop();
    const second = aRun(stream.source, position.store);
    await second.pump.idle();
    await second.pump.stop();
    expect(first.delivered).toEqual(['1', '2']);
    expect(second.delivered).toEqual(['1', '2']);
  });

  it('makes every page anew where there is no position, and then only follows what is new', async () => {
    const stream = aStream();
    stream.write(1, 2, 3);
    const run = aRun(stream.source, aPositionStore().store);
    await run.pump.idle();
    stream.write(4);
    await run.pump.idle();
    await run.pump.stop();
    expect(run.republished()).toBe(1);
    expect(run.delivered).toEqual(['4']);
  });

  it.each([
    ['belongs to another stream', { ...at('2'), streamArn: 'stream-0' }, 0],
    ['is older than a stream keeps', at('2'), 25 * HOUR_MS],
  ])('makes every page anew where the position %s', async (_case, position, now) => {
    const stream = aStream();
    stream.write(1, 2, 3);
    const run = aRun(stream.source, aPositionStore(position).store, { now: () => now });
    await run.pump.idle();
    await run.pump.stop();
    expect(run.republished()).toBe(1);
    expect(run.delivered).toEqual([]);
  });

  it('makes every page anew where the stream no longer reaches back', async () => {
    const stream = aStream({ trimmedBefore: 5 });
    stream.write(6, 7);
    const run = aRun(stream.source, aPositionStore(at('2')).store);
    await run.pump.idle();
    await run.pump.stop();
    expect(run.republished()).toBe(1);
  });
});
