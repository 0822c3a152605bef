import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { BUCKETS } from '../constructs/stores.ts';
import { createTables } from './dynamodb-tables.ts';
import { startEmbeddedDynamodb } from './embedded-dynamodb.ts';
import { functionEnvironment } from './environment.ts';
import { startObjectStoreServer } from './object-store-server.ts';
import type { LocalSettings } from './settings.ts';

/** The stores of one machine, and what the functions need to know to reach them. */
export interface LocalStores {
  readonly dynamodbEndpoint: string;
  readonly s3Endpoint: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  /** Told of each object that is put into a bucket; absent where the store is not ours and says nothing. */
  readonly onPut: ((bucket: string, listener: (key: string) => void) => void) | undefined;
  /** Resolves if the embedded engine ends by itself; never, where there is none. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

/** Starts what is embedded, uses what is given, and creates the tables that are missing. */
export async function startStores(settings: LocalSettings): Promise<LocalStores> {
  const embedded =
    settings.dynamodbEndpoint === undefined
      ? await startEmbeddedDynamodb({ dataFile: join(settings.dataDirectory, 'tables.sqlite') })
      : undefined;
  const objects =
    settings.s3Endpoint === undefined
      ? await startObjectStoreServer(join(settings.dataDirectory, 'objects'))
      : undefined;
  const dynamodbEndpoint = embedded?.endpoint ?? settings.dynamodbEndpoint ?? '';
  const s3Endpoint = objects?.endpoint ?? settings.s3Endpoint ?? '';
  const environment = functionEnvironment(settings, { dynamodbEndpoint, s3Endpoint });
  Object.assign(process.env, environment);
  const dynamodb = new DynamoDBClient({ endpoint: dynamodbEndpoint });
  const s3 = new S3Client({
    endpoint: s3Endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  await createTables(dynamodb);
  if (objects === undefined) await createBuckets(s3);
  return {
    dynamodbEndpoint,
    s3Endpoint,
    environment,
    dynamodb,
    s3,
    onPut: objects?.onPut,
    lost: embedded?.exited ?? new Promise(() => {}),
    async stop() {
      dynamodb.destroy();
      s3.destroy();
      await objects?.stop();
      await embedded?.stop();
    },
  };
}

async function createBuckets(s3: S3Client): Promise<void> {
  for (const { name } of Object.values(BUCKETS)) {
    try {
      await s3.send(new CreateBucketCommand({ Bucket: name }));
    } catch (error) {
      if (!(error instanceof Error && /^BucketAlready(Exists|OwnedByYou)$/.test(error.name))) throw error;
    }
  }
}
