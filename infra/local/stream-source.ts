import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';

export interface StreamShard {
  readonly id: string;
  readonly parentId: string | undefined;
}

/** Records of one shard after a position; `ended` where the shard is closed and read to its end. */
export interface StreamRead {
  readonly records: readonly DynamoDBRecord[];
  readonly ended: boolean;
}

/** A table's stream as the pump reads it. */
export interface StreamSource {
  readonly arn: string;
  shards(): Promise<readonly StreamShard[]>;
  /** @throws StreamTrimmed where the stream no longer reaches back to `after` */
  read(shardId: string, after: string | undefined, limit: number): Promise<StreamRead>;
}

/** The stream has lost what comes after the position: only a republication makes the pages right again. */
export class StreamTrimmed extends Error {}

interface Cursor {
  readonly after: string | undefined;
  readonly iterator: string;
}

/** The stream of a table over the DynamoDB Streams API. */
export async function openStream(
  tableName: string,
  dynamodb: DynamoDBClient,
  streams: DynamoDBStreamsClient,
): Promise<StreamSource> {
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: tableName }));
  const arn = Table?.LatestStreamArn;
  if (arn === undefined) throw new Error(`table ${tableName} has no stream`);
  return streamSource(arn, streams);
}

function streamSource(arn: string, streams: DynamoDBStreamsClient): StreamSource {
  const cursors = new Map<string, Cursor>();

  const iteratorFor = async (shardId: string, after: string | undefined): Promise<string | undefined> => {
    const known = cursors.get(shardId);
    if (known !== undefined && known.after === after) return known.iterator;
    const position =
      after === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const);
    const answer = await streams.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId: shardId, ...position }),
    );
    return answer.ShardIterator;
  };

  return {
    arn,
    shards: () => listShards(arn, streams),
    async read(shardId, after, limit) {
      try {
        const iterator = await iteratorFor(shardId, after);
        if (iterator === undefined) return { records: [], ended: true };
        const answer = await streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
        const records = (answer.Records ?? []).map((record) => asLambdaRecord(record, arn));
        const next = answer.NextShardIterator;
        const reached = records.at(-1)?.dynamodb?.SequenceNumber ?? after;
        if (next === undefined) cursors.delete(shardId);
        else cursors.set(shardId, { after: reached, iterator: next });
        return { records, ended: next === undefined };
      } catch (error) {
        const wasCached = cursors.delete(shardId);
        if (error instanceof ExpiredIteratorException && wasCached) return { records: [], ended: false };
        if (error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException) {
          throw new StreamTrimmed(`shard ${shardId} does not reach back to the position`, { cause: error });
        }
        throw error;
      }
    },
  };
}

async function listShards(arn: string, streams: DynamoDBStreamsClient): Promise<readonly StreamShard[]> {
  const shards: Shard[] = [];
  let from: string | undefined;
  do {
    const answer = await streams.send(
      new DescribeStreamCommand({
        StreamArn: arn,
        ...(from === undefined ? {} : { ExclusiveStartShardId: from }),
      }),
    );
    shards.push(...(answer.StreamDescription?.Shards ?? []));
    from = answer.StreamDescription?.LastEvaluatedShardId;
  } while (from !== undefined);
  return shards.map((shard) => ({ id: shard.ShardId ?? '', parentId: shard.ParentShardId }));
}

/** Lambda hands over the time as seconds and names the stream; the Streams API says it otherwise. */
function asLambdaRecord(
  record: { readonly dynamodb?: { ApproximateCreationDateTime?: Date | undefined } | undefined },
  arn: string,
): DynamoDBRecord {
  const seconds = Math.floor((record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000);
  return {
    ...record,
    dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: seconds },
    eventSource: 'aws:dynamodb',
    eventSourceARN: arn,
  } as DynamoDBRecord;
}
