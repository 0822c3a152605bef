import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { TABLES } from '../constructs/stores.ts';

/** Whether the register holds nothing at all: a first start. */
export async function isRegisterEmpty(client: DynamoDBClient): Promise<boolean> {
  const { Count } = await client.send(new ScanCommand({ TableName: TABLES.register.name, Limit: 1 }));
  return (Count ?? 0) === 0;
}
