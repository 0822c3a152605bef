import { join } from 'node:path';
import { BUCKETS, TABLES } from '../constructs/stores.ts';
import type { LocalSettings } from './settings.ts';

/** The key that signs the transparency log on one machine; made at the first start. */
export const logKeyFile = (dataDirectory: string): string => join(dataDirectory, 'log-key.pem');

/** The environment that the Lambda functions get on AWS from their stack, for one machine. */
export function functionEnvironment(
  settings: LocalSettings,
  stores: { readonly dynamodbEndpoint: string; readonly s3Endpoint: string },
): Record<string, string> {
  return {
    REGISTER_TABLE: TABLES.register.name,
    SESSIONS_TABLE: TABLES.sessions.name,
    SITE_BUCKET: BUCKETS.site.name,
    JURISDICTION: settings.jurisdiction,
    PUBLIC_ORIGIN: `http://localhost:${settings.port}`,
    LOG_LEVEL: settings.logLevel,
    DYNAMODB_ENDPOINT: stores.dynamodbEndpoint,
    S3_ENDPOINT: stores.s3Endpoint,
    LOG_KEYS: `file:${logKeyFile(settings.dataDirectory)}`,
    LOG_WITNESSES: settings.logWitnesses,
    LOG_MIRRORS: settings.logMirrors,
    AWS_REGION: settings.region,
    AWS_ACCESS_KEY_ID: settings.accessKeyId,
    AWS_SECRET_ACCESS_KEY: settings.secretAccessKey,
  };
}
