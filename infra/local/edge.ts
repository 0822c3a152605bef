import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import {
  AWAY_STATUSES,
  headersFor,
  isDeskApiPath,
  isStaticApiPath,
  NOT_FOUND_KEY,
  objectKeyFor,
  redirectFor,
  SECURITY_HEADERS,
  STAND_IN_PATHS,
} from '../constructs/edge-policy.ts';
import { findEvidenceDoor } from '../constructs/evidence-doors.ts';
import { BUCKETS } from '../constructs/stores.ts';
import { apiGatewayEvent, writeApiGatewayAnswer } from './api-gateway.ts';
import { throughEvidenceDoor } from './evidence-door.ts';
import { FunctionTimedOut, type LambdaHandler } from './functions.ts';
import { LOCAL_ISSUER_PATH, type LocalIssuer } from './identity/provider.ts';
import { OUTBOX_PATH, type Outbox } from './outbox.ts';

const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest|atom\+xml|ld\+json)|image\/svg)/;
const CACHE_ENTRIES = 2_000;
const AWAY_PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>服务暂不可用</title><h1>服务暂不可用</h1>' +
  '<p>请稍后再试。现在无法回答，不表示您查的编号或单位不存在。</p><p lang="en">The service is away for a moment. Please try again shortly. That there is no answer does not mean that a number or a unit is not in the register.</p></html>';

interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Where the stored bytes are compressed already. */
  readonly contentEncoding: string | undefined;
}

/** What CloudFront does on AWS: files from the bucket, `/api/*` to the functions, the headers on everything. */
export class Edge {
  readonly #server: Server;
  readonly #client: S3Client;
  readonly #api: LambdaHandler;
  readonly #deskApi: LambdaHandler;
  readonly #issuer: LocalIssuer | undefined;
  readonly #outbox: Outbox | undefined;
  readonly #s3Endpoint: string;
  readonly #compressed = new Map<string, Buffer>();

  constructor(given: {
    /** The issuer of demonstration accounts, where there is one. */
    readonly issuer?: LocalIssuer | undefined;
    readonly client: S3Client;
    readonly api: LambdaHandler;
    readonly deskApi: LambdaHandler;
    readonly s3Endpoint: string;
    /** Where messages go instead of being sent, where there is one. */
    readonly outbox?: Outbox | undefined;
  }) {
    this.#outbox = given.outbox;
    this.#s3Endpoint = given.s3Endpoint;
    this.#client = given.client;
    this.#api = given.api;
    this.#deskApi = given.deskApi;
    this.#issuer = given.issuer;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else this.#away(response);
      });
    });
  }

  async listen(port: number): Promise<void> {
    this.#server.listen(port);
    await once(this.#server, 'listening');
  }

  /** Lets requests under way finish. */
  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeIdleConnections();
    await Promise.race([once(this.#server, 'close'), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path.startsWith('/api/') && !isStaticApiPath(path)) {
      const event = await apiGatewayEvent(request);
      if (event === undefined) return writeApiGatewayAnswer(response, { statusCode: 413 });
      const answer = await this.#invoke(isDeskApiPath(event.rawPath) ? this.#deskApi : this.#api, event);
      const standIn = isAway(answer) ? await this.#standIn(request, path) : undefined;
      if (standIn === undefined) return writeApiGatewayAnswer(response, answer);
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      return this.#send(request, response, { status: 200, object: standIn });
    }
    if (this.#issuer !== undefined && path.startsWith(`${LOCAL_ISSUER_PATH}/`))
      return this.#issuer.answer(request, response);
    if (this.#outbox !== undefined && path === OUTBOX_PATH) return this.#outbox.answer(request, response);
    const door = findEvidenceDoor(path);
    if (door !== undefined) {
      const refused = await throughEvidenceDoor(door, this.#s3Endpoint, { request, response });
      // CloudFront shows the page for missing things in the place of a 403 of any origin.
      if (refused === undefined) return;
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (refused === 403 || refused === 404) return this.#missing(request, response);
      response.writeHead(refused).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const other = redirectFor(path, (request.url ?? '').split('?').slice(1).join('?'));
    if (other !== undefined) {
      response.writeHead(302, { location: other, 'cache-control': 'no-store' }).end();
      return;
    }
    const key = objectKeyFor(path);
    const found = key === undefined ? undefined : await this.#read(key);
    if (found !== undefined) return this.#send(request, response, { status: 200, object: found });
    await this.#missing(request, response);
  }

  /** As an origin group of CloudFront does: another origin answers what is only read. */
  async #standIn(request: IncomingMessage, path: string): Promise<StoredObject | undefined> {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return isRead && STAND_IN_PATHS.includes(path) ? this.#read(path.slice(1)) : undefined;
  }

  async #missing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const missing = await this.#read(NOT_FOUND_KEY);
    if (missing === undefined) return this.#away(response);
    this.#send(request, response, { status: 404, object: missing });
  }

  async #invoke(
    api: LambdaHandler,
    event: { readonly requestContext: { readonly requestId: string } },
  ): Promise<unknown> {
    try {
      return await api(event, { awsRequestId: event.requestContext.requestId });
    } catch (error) {
      const isLate = error instanceof FunctionTimedOut;
      return {
        statusCode: isLate ? 503 : 502,
        headers: { 'content-type': 'application/json' },
        body: isLate ? '{"message":"Service Unavailable"}' : '{"message":"Internal Server Error"}',
      };
    }
  }

  async #read(key: string): Promise<StoredObject | undefined> {
    try {
      const answer = await this.#client.send(new GetObjectCommand({ Bucket: BUCKETS.site.name, Key: key }));
      return {
        body: Buffer.from((await answer.Body?.transformToByteArray()) ?? []),
        etag: answer.ETag ?? '""',
        contentType: answer.ContentType ?? 'application/octet-stream',
        cacheControl: answer.CacheControl ?? 'public, max-age=60',
        contentEncoding: answer.ContentEncoding,
      };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    given: { status: number; object: StoredObject },
  ): void {
    const { status, object } = given;
    response.setHeader('etag', object.etag);
    response.setHeader('cache-control', status === 200 ? object.cacheControl : 'no-store');
    response.setHeader('vary', 'accept-encoding');
    if (status === 200 && matches(request.headers['if-none-match'], object.etag)) {
      response.writeHead(304).end();
      return;
    }
    const { body, encoding } = this.#encoded(object, String(request.headers['accept-encoding'] ?? ''));
    if (encoding !== undefined) {
      // As CloudFront does: the bytes differ by encoding, so the tag is a weak one.
      response.setHeader('content-encoding', encoding);
      response.setHeader('etag', `W/${object.etag}`);
    }
    response.writeHead(status, { 'content-type': object.contentType, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #encoded(object: StoredObject, accepted: string): { body: Buffer; encoding?: string } {
    if (object.contentEncoding !== undefined) return { body: object.body, encoding: object.contentEncoding };
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    if (encoding === undefined || !COMPRESSIBLE.test(object.contentType) || object.body.length < 1_000) {
      return { body: object.body };
    }
    const name = `${encoding} ${object.etag}`;
    const body = this.#compressed.get(name) ?? compress(object.body, encoding);
    if (this.#compressed.size >= CACHE_ENTRIES) this.#compressed.clear();
    this.#compressed.set(name, body);
    return { body, encoding };
  }

  #away(response: ServerResponse): void {
    response.writeHead(503, {
      ...SECURITY_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '5',
    });
    response.end(AWAY_PAGE);
  }
}

function isAway(answer: unknown): boolean {
  const { statusCode } = answer as { readonly statusCode?: number };
  return AWAY_STATUSES.some((status) => status === statusCode);
}

/** RFC 9110 section 13.1.2: a list, compared weakly. */
function matches(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const strong = (tag: string): string => tag.trim().replace(/^W\//, '');
  return given.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
