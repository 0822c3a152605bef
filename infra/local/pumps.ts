import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { LOG_BATCH, NOTICE_BATCH, PUBLISHER_BATCH, TABLES, WAKING_BATCH } from '../constructs/stores.ts';
import { deadLetters } from './dead-letters.ts';
import { republishAll } from './functions.ts';
import type { LocalStores } from './stores.ts';
import { filePositionStore, type PositionStore } from './stream-position.ts';
import { type StreamPump, type StreamPumpParts, startStreamPump } from './stream-pump.ts';
import { openStream } from './stream-source.ts';

const PUBLISHER_SORT_KEYS = new Set<string>(PUBLISHER_BATCH.sortKeys);
const WAKING_PARTITIONS = new Set<string>(WAKING_BATCH.partitions);
const IDLE_MS = 150;
const RETRY_MS = 200;
export const DEAD_LETTERS = 'dead-letters.jsonl';

type Invoke = (event: unknown) => Promise<unknown>;

export const positionFile = (dataDirectory: string): string => join(dataDirectory, 'stream-position.json');
const logPositionFile = (dataDirectory: string): string => join(dataDirectory, 'log-position.json');
const wakingPositionFile = (dataDirectory: string): string => join(dataDirectory, 'waking-position.json');
const noticePositionFile = (dataDirectory: string): string => join(dataDirectory, 'notice-position.json');

/** Starts what follows the streams: publisher and writer of the log behind the register, notifier and clock behind the cases. */
export async function startPumps(
  dataDirectory: string,
  given: {
    readonly stores: LocalStores;
    readonly publish: Invoke;
    readonly writeLog: Invoke;
    readonly notify: Invoke;
    readonly clock: Invoke;
  },
): Promise<readonly StreamPump[]> {
  const { stores, publish, writeLog, notify, clock } = given;
  const start = (table: string, parts: OwnParts) => startPump(dataDirectory, stores, { table, ...parts });
  return [
    await start(TABLES.register.name, {
      position: () => filePositionStore(positionFile(dataDirectory)),
      batchRecords: PUBLISHER_BATCH.records,
      isWanted: (record) => PUBLISHER_SORT_KEYS.has(record.dynamodb?.Keys?.sk?.S ?? ''),
      deliver: publish,
      republish: () => republishAll(publish),
    }),
    await start(TABLES.register.name, {
      position: () => filePositionStore(logPositionFile(dataDirectory)),
      batchRecords: LOG_BATCH.records,
      isWanted: (record) => record.dynamodb?.Keys?.pk?.S?.startsWith(LOG_BATCH.partitionPrefix) === true,
      deliver: writeLog,
      // It reads from the table what is to be done, so that being woken is enough.
      republish: async () => void (await writeLog({ source: 'aws.events' })),
    }),
    await start(TABLES.casework.name, {
      position: (arn) => fromTheBeginning(filePositionStore(noticePositionFile(dataDirectory)), arn),
      batchRecords: NOTICE_BATCH.records,
      isWanted: ({ dynamodb }) =>
        dynamodb?.Keys?.pk?.S?.startsWith(NOTICE_BATCH.partitionPrefix) === true &&
        dynamodb.NewImage?.notice?.M?.state?.S === NOTICE_BATCH.state,
      deliver: notify,
      republish: async () => void (await notify({ source: 'aws.events' })),
    }),
    await start(TABLES.casework.name, {
      position: () => filePositionStore(wakingPositionFile(dataDirectory)),
      batchRecords: WAKING_BATCH.records,
      isWanted: ({ eventName, dynamodb }) =>
        eventName === 'INSERT' && WAKING_PARTITIONS.has(dynamodb?.Keys?.pk?.S ?? ''),
      deliver: clock,
      // It reads from the table what is to be done, so that being woken is enough.
      republish: async () => void (await clock({ source: 'aws.events' })),
    }),
  ];
}

type OwnParts = Pick<StreamPumpParts, 'batchRecords' | 'isWanted' | 'deliver' | 'republish'> & {
  readonly position: (streamArn: string) => PositionStore;
};

async function startPump(
  dataDirectory: string,
  stores: LocalStores,
  { table, position, ...parts }: OwnParts & { readonly table: string },
): Promise<StreamPump> {
  const streams = new DynamoDBStreamsClient({ endpoint: stores.dynamodbEndpoint });
  const bury = deadLetters(join(dataDirectory, DEAD_LETTERS));
  const source = await openStream(table, stores.dynamodb, streams);
  return startStreamPump({
    ...parts,
    source,
    position: position(source.arn),
    bury: (record, reason) => bury(table === TABLES.register.name ? record : withoutImages(record), reason),
    now: Date.now,
    warn: (message) => console.error(`数据流暂不可读 stream not readable: ${message}`),
    idleMs: IDLE_MS,
    retryMs: RETRY_MS,
  });
}

/** Without a position everything that the stream still holds is delivered, as on AWS: a notice goes out once anyway. */
function fromTheBeginning(store: PositionStore, streamArn: string): PositionStore {
  return {
    ...store,
    load: async () => (await store.load()) ?? { streamArn, shards: {}, atEpochMs: Date.now() },
  };
}

/** The register is public; what a case holds is not, and its keys say which record it was. */
const withoutImages = ({ dynamodb, ...record }: DynamoDBRecord): DynamoDBRecord => ({
  ...record,
  dynamodb: { Keys: dynamodb?.Keys ?? {}, SequenceNumber: dynamodb?.SequenceNumber ?? '' },
});
