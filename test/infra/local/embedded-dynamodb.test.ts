import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  DynamoDBClient,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTables } from '../../../infra/local/dynamodb-tables.ts';
import { type EmbeddedDynamodb, startEmbeddedDynamodb } from '../../../infra/local/embedded-dynamodb.ts';
import { openStream } from '../../../infra/local/stream-source.ts';

const shared = { region: 'us-east-1', credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } };
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dynamodb-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const clientOf = (engine: EmbeddedDynamodb): DynamoDBClient =>
  new DynamoDBClient({ ...shared, endpoint: engine.endpoint, maxAttempts: 1 });

const writePair = (client: DynamoDBClient, pk: string) =>
  client.send(
    new TransactWriteItemsCommand({
      TransactItems: ['A', 'B'].map((sk) => ({
        Put: {
          TableName: 'Register',
          Item: { pk: { S: pk }, sk: { S: sk } },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      })),
    }),
  );

/** The emulator process that listens on the engine's port, killed as by kill -9. */
async function killHard(engine: EmbeddedDynamodb): Promise<void> {
  const port = new URL(engine.endpoint).port;
  const [processId] = execFileSync('pgrep', ['-f', `^[^ ]*dynoxide serve --port ${port}( |$)`])
    .toString()
    .split('\n');
  process.kill(Number(processId), 'SIGKILL');
  await engine.exited;
}

async function readAll(engine: EmbeddedDynamodb, after?: string) {
  const client = clientOf(engine);
  const streams = new DynamoDBStreamsClient({ ...shared, endpoint: engine.endpoint });
  const source = await openStream('Register', client, streams);
  const [shard] = await source.shards();
  return { arn: source.arn, records: (await source.read(shard?.id ?? '', after, 1000)).records };
}

describe('the embedded DynamoDB', () => {
  it('has the tables of the design, and makes them once', async () => {
    const engine = await startEmbeddedDynamodb();
    const client = clientOf(engine);
    await createTables(client);
    await createTables(client);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Register' }));
    expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' });
    await engine.stop();
  });

  it('loses no acknowledged transaction and keeps its stream when it is killed', async () => {
    const dataFile = join(directory, 'killed.sqlite');
    let engine = await startEmbeddedDynamodb({ dataFile });
    await createTables(clientOf(engine));
    const acknowledged: string[] = [];
    const writing = writeUntilGone(clientOf(engine), acknowledged);
    while (acknowledged.length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = await readAll(engine);
    await killHard(engine);
    await writing;

    engine = await startEmbeddedDynamodb({ dataFile });
    const { Items } = await clientOf(engine).send(new ScanCommand({ TableName: 'Register' }));
    const kept = new Set(Items?.map((item) => `${item.pk?.S}/${item.sk?.S}`));
    for (const pk of acknowledged) expect([...'AB'].every((sk) => kept.has(`${pk}/${sk}`))).toBe(true);
    const after = await readAll(engine);
    expect(after.arn).toBe(before.arn);
    expect(after.records.slice(0, before.records.length)).toEqual(before.records);
    expect(after.records).toHaveLength(kept.size);
    const tenth = before.records[9]?.dynamodb?.SequenceNumber;
    expect((await readAll(engine, tenth)).records[0]).toEqual(before.records[10]);
    await engine.stop();
  });
});

async function writeUntilGone(client: DynamoDBClient, acknowledged: string[]): Promise<void> {
  for (let at = 0; ; at += 1) {
    try {
      await writePair(client, `u${at}`);
      acknowledged.push(`u${at}`);
    } catch {
      return;
    }
  }
}
