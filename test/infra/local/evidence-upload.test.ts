import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createEvidenceAddresses,
  type EvidenceAddresses,
} from '../../../functions/adapters/evidence-addresses.ts';
import { createLogger } from '../../../functions/adapters/logger.ts';
import { createS3EvidenceFiles } from '../../../functions/adapters/s3-evidence-files.ts';
import { createS3Presigner } from '../../../functions/adapters/s3-presigner.ts';
import { createSharpPictureCleaner } from '../../../functions/adapters/sharp-picture-cleaner.ts';
import { beginUpload } from '../../../functions/evidence/begin-upload.ts';
import { evidenceLinkWrites } from '../../../functions/evidence/evidence-link-writes.ts';
import { createEvidenceHandler } from '../../../functions/evidence/handle-event.ts';
import { createEvidenceRepository } from '../../../functions/evidence/repository.ts';
import { cleanPrefix, incomingKey } from '../../../functions/evidence/upload.ts';
import { viewEvidence } from '../../../functions/evidence/view-evidence.ts';
import { Edge } from '../../../infra/local/edge.ts';
import { type EvidenceEvents, startEvidenceEvents } from '../../../infra/local/evidence-events.ts';
import { freePort } from '../../../infra/local/free-port.ts';
import { asLambda } from '../../../infra/local/functions.ts';
import { type ObjectStoreServer, startObjectStoreServer } from '../../../infra/local/object-store-server.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { exif, jpeg, png, withSegments } from '../../support/picture-bytes.ts';

const CREDENTIALS = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
};
const evidence = createEvidenceRepository(createMemoryTable());
const now = () => asInstant(new Date());
let directory: string;
let store: ObjectStoreServer;
let client: S3Client;
let edge: Edge;
let origin: string;
let addresses: EvidenceAddresses;
let events: EvidenceEvents;
let ids = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evidence-'));
  store = await startObjectStoreServer(directory);
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
  client = new S3Client({
    ...CREDENTIALS,
    endpoint: store.endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  await client.send(new PutObjectCommand({ Bucket: 'site', Key: '404.html', Body: 'missing' }));
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(CREDENTIALS));
  addresses = createEvidenceAddresses(createS3Presigner(documents, store.endpoint), 'evidence');
  const files = createS3EvidenceFiles('evidence', store.endpoint);
  const log = createLogger('error', () => {});
  const handler = createEvidenceHandler({ evidence, files, cleaner: createSharpPictureCleaner(), now, log });
  const examine = asLambda('evidence', (event) => handler(event as Parameters<typeof handler>[0]), 10_000);
  events = await startEvidenceEvents({ s3: client, onPut: store.onPut, examine, bury: async () => {} });
  const none = asLambda('public-api', async () => ({ statusCode: 200 }), 100);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  edge = new Edge({ client, api: none, deskApi: none, s3Endpoint: store.endpoint });
  await edge.listen(port);
});

afterAll(async () => {
  await edge.close();
  await events.stop();
  client.destroy();
  await store.stop();
  await rm(directory, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function passFor(body: Buffer, contentType: 'image/jpeg' | 'image/png' = 'image/jpeg') {
  ids += 1;
  const evidenceId = ids.toString(16).padStart(32, '0');
  const wish = { contentType, bytes: body.length, sha256: sha256(body) };
  return beginUpload({ evidence, addresses }, wish, { evidenceId, now: now() });
}

type Pass = Awaited<ReturnType<typeof passFor>>;

const send = (
  pass: Pass,
  body: Buffer,
  change: { url?: string; headers?: Record<string, string>; method?: string } = {},
) =>
  fetch(`${origin}${change.url ?? pass.url}`, {
    method: change.method ?? 'PUT',
    headers: { ...pass.headers, ...change.headers },
    body: new Uint8Array(body),
  });

async function settled(evidenceId: string) {
  for (;;) {
    const upload = await evidence.findUpload(evidenceId);
    if (upload?.state !== 'waiting') return upload;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('C5: a photo goes up through our own origin and comes out clean', () => {
  it('is taken at its address, examined, and shown only to who sees its case', async () => {
    const photo = withSegments(await jpeg(), exif(6, 'CANARY'));
    const pass = await passFor(photo);
    expect(pass.url).toMatch(/^\/uploads\/[0-9a-f]{32}\?/);
    expect((await send(pass, photo)).status).toBe(200);
    expect((await settled(pass.evidenceId))?.state).toBe('clean');
    const link = { caseIds: ['case-1'], at: now(), field: 'evidence' };
    await evidence.commit(await evidenceLinkWrites(evidence, [pass.evidenceId], link));
    const parts = { evidence, addresses };
    const asked = { caseId: 'case-1', evidenceIds: [pass.evidenceId] };
    const [view] = await viewEvidence(parts, asked, now());
    expect(view).toMatchObject({ state: 'clean', picture: { widthPixels: 48, heightPixels: 64 } });
    for (const url of [view?.picture?.url, view?.picture?.thumbnailUrl]) {
      const answer = await fetch(`${origin}${url}`);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': 'inline; filename="evidence.jpg"',
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
      expect(Buffer.from(await answer.arrayBuffer()).indexOf('CANARY')).toBe(-1);
    }
    expect(await viewEvidence(parts, { ...asked, caseId: 'case-2' }, now())).toEqual([]);
  });

  it('shows nothing without the signature, with another, or of what is not examined', async () => {
    const photo = await jpeg();
    const pass = await passFor(photo);
    await send(pass, photo);
    const upload = await settled(pass.evidenceId);
    if (upload?.state !== 'clean') throw new Error('expected it clean');
    const url = await addresses.toRead({ key: upload.picture.key, seconds: 60 });
    expect((await fetch(`${origin}${url}`)).status).toBe(200);
    const [path = ''] = url.split('?');
    const refused = [
      path,
      url.replace(/Signature=../, 'Signature=00'),
      url.replace('inline', 'attachment'),
      url.replace('image%2Fjpeg', 'text%2Fhtml'),
      `/evidence/../../incoming/uploads/${pass.evidenceId}`,
      `/uploads/${pass.evidenceId}`,
    ];
    for (const each of refused) expect((await fetch(`${origin}${each}`)).status).toBe(404);
  });

  it.each<[string, (pass: Pass, photo: Buffer) => Promise<Response>]>([
    ['other bytes of the same length', (pass, photo) => send(pass, Buffer.alloc(photo.length, 1))],
    ['fewer bytes', (pass, photo) => send(pass, photo.subarray(0, photo.length - 1))],
    ['more bytes', (pass, photo) => send(pass, Buffer.concat([photo, Buffer.alloc(1)]))],
    ['another type', (pass, photo) => send(pass, photo, { headers: { 'content-type': 'text/html' } })],
    [
      'other bytes with their own hash',
      (pass, photo) => {
        const other = Buffer.alloc(photo.length, 2);
        const hash = createHash('sha256').update(other).digest('base64');
        return send(pass, other, { headers: { 'x-amz-checksum-sha256': hash } });
      },
    ],
    [
      'another key',
      (pass, photo) => send(pass, photo, { url: pass.url.replace(pass.evidenceId, 'f'.repeat(32)) }),
    ],
    [
      'a longer life',
      (pass, photo) => send(pass, photo, { url: pass.url.replace('Expires=600', 'Expires=6000') }),
    ],
    ['no signature', (pass, photo) => send(pass, photo, { url: `/uploads/${pass.evidenceId}` })],
    ['POST', (pass, photo) => send(pass, photo, { method: 'POST' })],
  ])('does not take %s', async (_what, attempt) => {
    const photo = await jpeg();
    const pass = await passFor(photo);
    const answer = await attempt(pass, photo);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(
      await createS3EvidenceFiles('evidence', store.endpoint).get(incomingKey(pass.evidenceId)),
    ).toBeUndefined();
    expect(
      await createS3EvidenceFiles('evidence', store.endpoint).get(incomingKey('f'.repeat(32))),
    ).toBeUndefined();
    expect((await evidence.findUpload(pass.evidenceId))?.state).toBe('waiting');
  });

  it('does not take the same bytes after the address has run out', async () => {
    const photo = await jpeg();
    const late = await addresses.toUpload({
      key: incomingKey('e'.repeat(32)),
      contentType: 'image/jpeg',
      bytes: photo.length,
      sha256: sha256(photo),
      seconds: 1,
    });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const answer = await fetch(`${origin}${late.url}`, {
      method: 'PUT',
      headers: late.headers,
      body: new Uint8Array(photo),
    });
    expect(answer.status).toBe(404);
  });

  it('takes the same bytes twice and keeps them once', async () => {
    const photo = await jpeg();
    const pass = await passFor(photo);
    expect((await send(pass, photo)).status).toBe(200);
    const first = await settled(pass.evidenceId);
    expect((await send(pass, photo)).status).toBe(200);
    const files = createS3EvidenceFiles('evidence', store.endpoint);
    for (
      let tries = 0;
      tries < 100 && (await files.get(incomingKey(pass.evidenceId))) !== undefined;
      tries += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await evidence.findUpload(pass.evidenceId)).toEqual(first);
    expect(await files.get(incomingKey(pass.evidenceId))).toBeUndefined();
  });

  it('says why a file is refused, and keeps nothing of it', async () => {
    const photo = await png();
    const pass = await passFor(photo, 'image/jpeg');
    expect((await send(pass, photo)).status).toBe(200);
    expect(await settled(pass.evidenceId)).toMatchObject({ state: 'refused', refusal: 'type-differs' });
    const files = createS3EvidenceFiles('evidence', store.endpoint);
    await files.removeAll(cleanPrefix(pass.evidenceId));
    expect(await files.get(incomingKey(pass.evidenceId))).toBeUndefined();
  });
});
