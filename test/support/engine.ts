import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type CapacityListener, createDynamoTable } from '../../functions/table/dynamo-table.ts';
import type { Table } from '../../functions/table/table.ts';
import { createTables } from '../../infra/local/dynamodb-tables.ts';
import { startEmbeddedDynamodb } from '../../infra/local/embedded-dynamodb.ts';

/** A DynamoDB engine with the design's tables: the one at DYNAMODB_ENDPOINT, else the embedded one. */
export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  table(onCapacity?: CapacityListener): Table;
  stop(): Promise<void>;
}

export async function startEngine(): Promise<Engine> {
  const given = process.env.DYNAMODB_ENDPOINT;
  const directory = await mkdtemp(join(tmpdir(), 'engine-'));
  const embedded =
    given === undefined
      ? await startEmbeddedDynamodb({ dataFile: join(directory, 'tables.sqlite') })
      : undefined;
  const endpoint = embedded?.endpoint ?? given ?? '';
  const bare = new DynamoDBClient({
    endpoint,
    region: 'local',
    // DynamoDB Local keeps the tables of each access key apart, so that test files do not meet.
    credentials: { accessKeyId: randomUUID().replaceAll('-', ''), secretAccessKey: 'local' },
  });
  await createTables(bare);
  const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  return {
    endpoint,
    client,
    table: (onCapacity) => createDynamoTable(client, 'Register', onCapacity),
    async stop() {
      bare.destroy();
      await embedded?.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
