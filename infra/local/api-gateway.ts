import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** API Gateway refuses more than 10 MB, and Lambda takes no event above 6 MB. */
const MAX_BODY_BYTES = 6_000_000;
const REGION_HOST = 'local';
const LOOPBACK = '127.0.0.1';

/** The event of API Gateway's HTTP API (payload 2.0) for a request; `undefined` for one that is too large. */
export async function apiGatewayEvent(request: IncomingMessage): Promise<APIGatewayProxyEventV2 | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  const [path = '/', rawQueryString = ''] = splitOnce(request.url ?? '/', '?');
  const rawPath = decodedPath(path);
  const { cookie, ...received } = flatHeaders(request);
  const headers: Record<string, string> = { ...received, 'x-forwarded-for': forwardedFor(request) };
  const requestId = randomUUID();
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(rawQueryString === '' ? {} : { queryStringParameters: queryParameters(rawQueryString) }),
    requestContext: {
      accountId: '000000000000',
      apiId: REGION_HOST,
      domainName: headers.host ?? 'localhost',
      domainPrefix: REGION_HOST,
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? LOOPBACK,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  };
}

/** Writes what the function answered; anything that is not an answer is a 502, as API Gateway makes it. */
export function writeApiGatewayAnswer(response: ServerResponse, answer: unknown): void {
  const given = answer as {
    readonly statusCode?: number;
    readonly headers?: Readonly<Record<string, string | number | boolean>>;
    readonly cookies?: readonly string[];
    readonly body?: string;
    readonly isBase64Encoded?: boolean;
  } | null;
  if (typeof given?.statusCode !== 'number') {
    response
      .writeHead(502, { 'content-type': 'application/json' })
      .end('{"message":"Internal Server Error"}');
    return;
  }
  for (const [name, value] of Object.entries(given.headers ?? {})) response.setHeader(name, String(value));
  if (given.cookies !== undefined && given.cookies.length > 0)
    response.setHeader('set-cookie', [...given.cookies]);
  response.writeHead(given.statusCode);
  response.end(Buffer.from(given.body ?? '', given.isBase64Encoded === true ? 'base64' : 'utf8'));
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk as Buffer);
  }
  return length > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')] as const,
  );
  return Object.fromEntries(entries);
}

/** The edge appends the reader's address, the gateway the edge's. */
function forwardedFor(request: IncomingMessage): string {
  const reader = request.socket.remoteAddress ?? LOOPBACK;
  return [request.headers['x-forwarded-for'] ?? [], reader, LOOPBACK].flat().join(', ');
}

function queryParameters(raw: string): Record<string, string> {
  const parameters = new URLSearchParams(raw);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]),
  );
}

/** An HTTP API hands the path over decoded (a function URL and a REST API do not); the query stays as it came. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
