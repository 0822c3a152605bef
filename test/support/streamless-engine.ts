import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoTable } from '../../functions/table/dynamo-table.ts';
import type { Table } from '../../functions/table/table.ts';
import { startEmbeddedDynamodb } from '../../infra/local/embedded-dynamodb.ts';

/**
 * The embedded engine in memory with one table and no stream, for long runs that no stream follows: half the time of
 * the whole engine.
 */
export async function startStreamlessEngine(): Promise<{
  readonly table: Table;
  readonly stop: () => Promise<void>;
}> {
  const embedded = await startEmbeddedDynamodb();
  const bare = new DynamoDBClient({
    endpoint: embedded.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await bare.send(
    new CreateTableCommand({
      TableName: 'Walked',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    }),
  );
  const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  return {
    table: createDynamoTable(client, 'Walked'),
    async stop() {
      bare.destroy();
      await embedded.stop();
    },
  };
}
