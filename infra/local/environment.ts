import { BUCKETS, TABLES } from '../constructs/stores.ts';
import { keyFiles } from './keys.ts';
import { OUTBOX_PATH } from './outbox.ts';
import type { LocalSettings } from './settings.ts';

/** The environment that the Lambda functions get on AWS from their stack, for one machine. */
export function functionEnvironment(
  settings: LocalSettings,
  stores: { readonly dynamodbEndpoint: string; readonly s3Endpoint: string },
): Record<string, string> {
  const keys = keyFiles(settings.dataDirectory);
  return {
    REGISTER_TABLE: TABLES.register.name,
    SESSIONS_TABLE: TABLES.sessions.name,
    CASEWORK_TABLE: TABLES.casework.name,
    SITE_BUCKET: BUCKETS.site.name,
    EVIDENCE_BUCKET: BUCKETS.evidence.name,
    CASE_KEY: `file:${keys.cases}`,
    HASH_KEY: `file:${keys.hashes}`,
    PROOF_KEY: `file:${keys.proof}`,
    JURISDICTION: settings.jurisdiction,
    PUBLIC_ORIGIN: `http://localhost:${settings.port}`,
    LOG_LEVEL: settings.logLevel,
    NOTICE_MAIL: `webhook:http://127.0.0.1:${settings.port}${OUTBOX_PATH}`,
    NOTICE_SMS: `webhook:http://127.0.0.1:${settings.port}${OUTBOX_PATH}`,
    DYNAMODB_ENDPOINT: stores.dynamodbEndpoint,
    S3_ENDPOINT: stores.s3Endpoint,
    LOG_KEYS: `file:${keys.log}`,
    LOG_WITNESSES: settings.logWitnesses,
    LOG_MIRRORS: settings.logMirrors,
    AWS_REGION: settings.region,
    AWS_ACCESS_KEY_ID: settings.accessKeyId,
    AWS_SECRET_ACCESS_KEY: settings.secretAccessKey,
  };
}
