import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoTable } from '../../functions/table/dynamo-table.ts';
import type { Table } from '../../functions/table/table.ts';
import { TABLES } from '../../infra/constructs/stores.ts';
import { findRunning } from '../../infra/local/running.ts';

/** The Casework table of the service that the browser tests run against. `close` frees its connections. */
export function runningCasework(): { readonly table: Table; readonly close: () => void } {
  const running = findRunning(process.env.PORTAL_DATA_DIR ?? '');
  if (running === undefined) throw new Error('expected the service to run');
  const client = new DynamoDBClient({
    endpoint: running.dynamodbEndpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { table: createDynamoTable(documents, TABLES.casework.name), close: () => client.destroy() };
}
