import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Attempts of one SDK call, the first included; the SDK waits in between with jitter. */
const MAX_ATTEMPTS = 4;

/** A document client; `endpoint` only where it is not the region's own. */
export function createDynamoClient(endpoint: string | undefined): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
