import * as z from 'zod/mini';
import { findJurisdiction, type Jurisdiction } from '../../shared/register/jurisdictions.ts';
import { SITE_KEYS, type SiteKeys } from '../adapters/object-keys.ts';
import { type CaseSettings, parseCaseConfig } from './case-config.ts';
import { type DeskSettings, parseDeskConfig } from './desk-config.ts';
import { type LogSettings, parseLogConfig } from './log-config.ts';
import { type NoticeSettings, parseNoticeConfig } from './notice-config.ts';
import { type PublisherSettings, parsePublisherConfig } from './publisher-config.ts';

/** Settings of the functions, from their environment; parsed once, where the program starts. */
const environmentSchema = z.object({
  /** Name of the Register table. */
  REGISTER_TABLE: z.string().check(z.minLength(1)),
  /** Name of the Sessions table (idempotency records). */
  SESSIONS_TABLE: z.optional(z.string().check(z.minLength(1))),
  /** Name of the bucket that the public reads from. */
  SITE_BUCKET: z.string().check(z.minLength(1)),
  /** Under which keys pages are stored: see adapters/object-keys.ts. */
  SITE_KEYS: z._default(z.enum(SITE_KEYS), 'files'),
  /** First two digits of GB/T 2260. */
  JURISDICTION: z._default(z.string().check(z.regex(/^\d{2}$/)), '53'),
  /** Scheme and host under which citizens read the site; goes into QR codes. */
  PUBLIC_ORIGIN: z.url(),
  LOG_LEVEL: z._default(z.enum(['debug', 'info', 'warn', 'error']), 'info'),
  /** Another DynamoDB API than the region's own. */
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Another S3 API than the region's own. */
  S3_ENDPOINT: z.optional(z.url()),
});

export interface Config {
  readonly registerTable: string;
  readonly sessionsTable: string | undefined;
  readonly siteBucket: string;
  readonly siteKeys: SiteKeys;
  readonly jurisdiction: Jurisdiction;
  readonly publicOrigin: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly dynamodbEndpoint: string | undefined;
  readonly s3Endpoint: string | undefined;
}

/** @throws Error naming the setting at fault; never its value */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'));
    throw new Error(`settings missing or malformed: ${[...new Set(names)].join(', ')}`);
  }
  const jurisdiction = findJurisdiction(parsed.data.JURISDICTION);
  if (jurisdiction === undefined) throw new Error('JURISDICTION is not the code of a province');
  return {
    registerTable: parsed.data.REGISTER_TABLE,
    sessionsTable: parsed.data.SESSIONS_TABLE,
    siteBucket: parsed.data.SITE_BUCKET,
    siteKeys: parsed.data.SITE_KEYS,
    jurisdiction,
    publicOrigin: new URL(parsed.data.PUBLIC_ORIGIN).origin,
    logLevel: parsed.data.LOG_LEVEL,
    dynamodbEndpoint: parsed.data.DYNAMODB_ENDPOINT,
    s3Endpoint: parsed.data.S3_ENDPOINT,
  };
}

/** The configuration of this process. The environment is read here and nowhere else. */
export const readConfig = (): Config => parseConfig(process.env);
export type LogConfig = Config & LogSettings;
export const readLogConfig = (): LogConfig => parseLogConfig(readConfig(), process.env);

/** The configuration of the publisher. */
export type PublisherConfig = Config & PublisherSettings;
export const readPublisherConfig = (): PublisherConfig => parsePublisherConfig(readConfig(), process.env);

/** The configuration of a function that holds cases. */
export type CaseConfig = Config & CaseSettings;
export const readCaseConfig = (): CaseConfig => parseCaseConfig(readConfig(), process.env);

/** The configuration of the desk's function. */
export type DeskConfig = CaseConfig & DeskSettings;
export const readDeskConfig = (): DeskConfig => parseDeskConfig(readCaseConfig(), process.env);

/** The configuration of the notifier. */
export type NotifierConfig = CaseConfig & NoticeSettings;
export const readNotifierConfig = (): NotifierConfig => parseNoticeConfig(readCaseConfig(), process.env);
