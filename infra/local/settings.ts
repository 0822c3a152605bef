import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { findJurisdiction } from '../../shared/register/jurisdictions.ts';

const MIN_NODE_MAJOR = 24;
const HIGHEST_PORT = 65535;

const environmentSchema = z.object({
  /** Port of the edge on this machine. */
  PORT: z._default(
    z.string().check(
      z.regex(/^\d{1,5}$/),
      z.refine((text) => Number(text) >= 1 && Number(text) <= HIGHEST_PORT),
    ),
    '4321',
  ),
  /** Folder of everything that one copy of the service keeps. */
  DATA_DIR: z._default(z.string().check(z.minLength(1)), '.local'),
  /** First two digits of GB/T 2260. */
  JURISDICTION: z._default(z.string().check(z.refine((code) => findJurisdiction(code) !== undefined)), '53'),
  /** Another DynamoDB API than the embedded one. */
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Another S3 API than the embedded one. */
  S3_ENDPOINT: z.optional(z.url()),
  LOG_LEVEL: z._default(z.enum(['debug', 'info', 'warn', 'error']), 'warn'),
  /** Witnesses and mirrors of the transparency log; see functions/services/log-config.ts. */
  LOG_WITNESSES: z._default(z.string(), ''),
  LOG_MIRRORS: z._default(z.string(), ''),
  /** Another OpenID Connect issuer than the embedded one, and our client at it; see functions/services/desk-config.ts. */
  OIDC_ISSUER: z.optional(z.url()),
  OIDC_CLIENT_ID: z._default(z.string(), ''),
  OIDC_CLIENT_SECRET: z._default(z.string(), ''),
  OIDC_CLAIMS: z._default(z.string(), '{}'),
  /** Region and keys count only where an endpoint is given; the embedded S3 server knows one pair. */
  AWS_REGION: z._default(z.string(), 'us-east-1'),
  AWS_ACCESS_KEY_ID: z._default(z.string(), 'S3RVER'),
  AWS_SECRET_ACCESS_KEY: z._default(z.string(), 'S3RVER'),
});

const REMEDIES: Readonly<Record<string, string>> = {
  PORT: '1–65535',
  JURISDICTION: '省级行政区划代码前两位，如 53 · two digits of a province, e.g. 53',
  DYNAMODB_ENDPOINT: 'http://…',
  S3_ENDPOINT: 'http://…',
  OIDC_ISSUER: 'https://…',
  LOG_LEVEL: 'debug | info | warn | error',
};

export interface LocalSettings {
  readonly port: number;
  /** Absolute path. */
  readonly dataDirectory: string;
  readonly jurisdiction: string;
  readonly dynamodbEndpoint: string | undefined;
  readonly s3Endpoint: string | undefined;
  readonly logLevel: string;
  readonly logWitnesses: string;
  readonly logMirrors: string;
  /** Where it is not the embedded one. */
  readonly oidc:
    | {
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly claims: string;
      }
    | undefined;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operator did or set, and what to do instead; shown without a stack trace. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Reads the settings of the one-machine service. @throws CannotStart naming every setting at fault */
export function readSettings(environment: Environment): LocalSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    const lines = names.map((name) => `  ${name}: ${REMEDIES[name] ?? '—'}`);
    throw new CannotStart(`环境变量有误 · settings not understood:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  // Real credentials belong to an endpoint that was given; the embedded stores must never see them.
  const isEmbedded = data.DYNAMODB_ENDPOINT === undefined && data.S3_ENDPOINT === undefined;
  return {
    port: Number(data.PORT),
    dataDirectory: resolve(data.DATA_DIR),
    jurisdiction: data.JURISDICTION,
    dynamodbEndpoint: data.DYNAMODB_ENDPOINT,
    s3Endpoint: data.S3_ENDPOINT,
    logLevel: data.LOG_LEVEL,
    logWitnesses: data.LOG_WITNESSES,
    logMirrors: data.LOG_MIRRORS,
    oidc:
      data.OIDC_ISSUER === undefined
        ? undefined
        : {
            issuer: data.OIDC_ISSUER,
            clientId: data.OIDC_CLIENT_ID,
            clientSecret: data.OIDC_CLIENT_SECRET,
            claims: data.OIDC_CLAIMS,
          },
    region: isEmbedded ? 'us-east-1' : data.AWS_REGION,
    accessKeyId: isEmbedded ? 'S3RVER' : data.AWS_ACCESS_KEY_ID,
    secretAccessKey: isEmbedded ? 'S3RVER' : data.AWS_SECRET_ACCESS_KEY,
  };
}

/** @throws CannotStart on a Node that is not the one of the Lambda runtime */
export function assertNodeVersion(version: string): void {
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= MIN_NODE_MAJOR) return;
  throw new CannotStart(
    `需要 Node ${MIN_NODE_MAJOR}，当前为 ${version}。请先运行 npm ci，再用 npm start。\n` +
      `Node ${MIN_NODE_MAJOR} is needed, this is ${version}. Run npm ci, which brings it, then npm start.`,
  );
}
