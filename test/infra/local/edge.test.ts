import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  LOCATING_HEADERS,
  OPEN_HEADERS,
  SECURITY_HEADERS,
  STAND_IN_PATHS,
} from '../../../infra/constructs/edge-policy.ts';
import { Edge } from '../../../infra/local/edge.ts';
import { freePort } from '../../../infra/local/free-port.ts';
import { asLambda } from '../../../infra/local/functions.ts';
import { type ObjectStoreServer, startObjectStoreServer } from '../../../infra/local/object-store-server.ts';

const PAGE = `<!doctype html><title>页</title>${'<p>度量</p>'.repeat(300)}`;
let directory: string;
let store: ObjectStoreServer;
let client: S3Client;
let edge: Edge;
let origin: string;

/** Answers with the event that it was given, or as its path asks. */
async function handler(event: unknown): Promise<unknown> {
  const { rawPath } = event as { rawPath: string };
  if (rawPath === '/api/crash' || rawPath === STAND_IN_PATHS[0]) throw new Error('crash');
  if (rawPath === '/api/late') return new Promise(() => {});
  const body = Buffer.from(JSON.stringify(event)).toString('base64');
  const headers = { 'content-type': 'application/json' };
  return { statusCode: 201, headers, cookies: ['a=1', 'b=2'], body, isBase64Encoded: true };
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'edge-'));
  store = await startObjectStoreServer(directory);
  client = new S3Client({
    endpoint: store.endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    maxAttempts: 1,
  });
  for (const Key of [
    'units/x/badge.svg',
    'index.html',
    'units/x/index.html',
    '404.html',
    '_state/due.json',
    ...STAND_IN_PATHS.map((path) => path.slice(1)),
  ]) {
    const object = {
      Body: PAGE,
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'public, max-age=60',
    };
    await client.send(new PutObjectCommand({ Bucket: 'site', Key, ...object }));
  }
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const deskApi = asLambda('desk-api', async () => ({ statusCode: 200, body: 'desk' }), 300);
  edge = new Edge({ client, api: asLambda('public-api', handler, 300), deskApi, s3Endpoint: store.endpoint });
  await edge.listen(port);
});

afterAll(async () => {
  await edge.close();
  client.destroy();
  await rm(directory, { recursive: true, force: true });
});

describe('the edge on one machine', () => {
  it.each(['/', '/units/x/', '/units/x', '/units/x?from=qr'])(
    'serves %s with the production headers',
    async (path) => {
      const answer = await fetch(origin + path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(PAGE);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(answer.headers.get(name)).toBe(value);
    },
  );

  it('lets other sites show badges, read open data and follow the log, and nothing else', async () => {
    const headersOf = async (path: string) => {
      const { headers } = await fetch(origin + path);
      return [headers.get('cross-origin-resource-policy'), headers.get('access-control-allow-origin')];
    };
    for (const open of [
      '/units/x/badge.svg',
      '/units/x/unit.tlog-proof',
      '/open-data/units.csv',
      '/log/checkpoint',
      '/log/tile/0/000.p/1',
    ])
      expect(await headersOf(open)).toEqual(['cross-origin', '*']);
    for (const own of ['/units/x/', '/units/x/plate/', '/search/'])
      expect(await headersOf(own)).toEqual(['same-origin', null]);
    const { 'access-control-allow-origin': _any, ...headers } = OPEN_HEADERS;
    expect({ ...headers, 'cross-origin-resource-policy': 'same-origin' }).toEqual(SECURITY_HEADERS);
  });

  it('lets the search and the console ask a device where it is, and no other page', async () => {
    const policyOf = async (path: string) => (await fetch(origin + path)).headers.get('permissions-policy');
    for (const path of ['/search/', '/en/search/', '/console/', '/en/console/'])
      expect(await policyOf(path)).toBe(LOCATING_HEADERS['permissions-policy']);
    for (const path of ['/', '/units/x/', '/complain/', '/search-index/index.txt', '/open-data/units.csv'])
      expect(await policyOf(path)).toBe(SECURITY_HEADERS['permissions-policy']);
    expect(LOCATING_HEADERS['permissions-policy']).toBe(
      'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
    );
    expect(LOCATING_HEADERS['content-security-policy']).toBe(SECURITY_HEADERS['content-security-policy']);
  });

  it.each(['/none', '/_state/due.json', '/%5Fstate/due.json', '/%E6'])(
    'answers %s with the 404 page',
    async (path) => {
      const answer = await fetch(origin + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(PAGE);
    },
  );

  it.each(['br', 'gzip', 'identity'])(
    'sends %s and then only says that nothing changed',
    async (encoding) => {
      const headers = { 'accept-encoding': encoding };
      const answer = await fetch(`${origin}/`, { headers });
      expect(await answer.text()).toBe(PAGE);
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      const again = await fetch(`${origin}/`, {
        headers: { ...headers, 'if-none-match': answer.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    },
  );

  it('takes only GET and HEAD for files', async () => {
    const head = await fetch(`${origin}/`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(PAGE)));
    const post = await fetch(`${origin}/`, { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('turns a request to the API into an API Gateway event and its answer back', async () => {
    const answer = await fetch(`${origin}/api/units/%E6%BB%87?q=%E6%BB%87&q=b`, {
      method: 'POST',
      headers: { cookie: 's=1; t=2', 'X-Two': 'x', 'content-type': 'text/plain' },
      body: '诚信',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    const event = await answer.json();
    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/api/units/滇',
      rawQueryString: 'q=%E6%BB%87&q=b',
      queryStringParameters: { q: '滇,b' },
      cookies: ['s=1', 't=2'],
      requestContext: { http: { method: 'POST', path: '/api/units/滇' } },
    });
    expect(event.headers).toMatchObject({ 'x-two': 'x' });
    expect(Buffer.from(event.body, 'base64').toString()).toBe('诚信');
  });

  it('answers for a function that breaks, hangs or would be sent too much', async () => {
    const broken = await fetch(`${origin}/api/crash`);
    expect([broken.status, await broken.json()]).toEqual([502, { message: 'Internal Server Error' }]);
    expect((await fetch(`${origin}/api/late`)).status).toBe(503);
    const large = await fetch(`${origin}/api/x`, { method: 'POST', body: 'x'.repeat(6_500_000) });
    expect(large.status).toBe(413);
  });

  it.each(STAND_IN_PATHS)('P10: with the API away a file answers at %s, and only who reads', async (path) => {
    const answer = await fetch(`${origin}${path}?unit=u0123456789ab`);
    expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers.get(name)).toBe(value);
    expect((await fetch(origin + path, { method: 'POST', body: 'x' })).status).toBe(502);
  });

  it('says in both languages that the service is away where the store does not answer', async () => {
    await store.stop();
    const answer = await fetch(`${origin}/`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/服务暂不可用.*away/s);
  });
});
