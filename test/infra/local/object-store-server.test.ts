import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  ListObjectsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ObjectStoreServer, startObjectStoreServer } from '../../../infra/local/object-store-server.ts';

let directory: string;
let server: ObjectStoreServer;
let client: S3Client;

const connect = (): S3Client =>
  new S3Client({
    endpoint: server.endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });

const put = (Key: string, Body: string) =>
  client.send(
    new PutObjectCommand({
      Bucket: 'site',
      Key,
      Body,
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'max-age=60',
    }),
  );
const text = async (Key: string): Promise<string | undefined> =>
  (await client.send(new GetObjectCommand({ Bucket: 'site', Key }))).Body?.transformToString();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'objects-'));
  server = await startObjectStoreServer(directory);
  client = connect();
});

afterAll(async () => {
  client.destroy();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('the embedded object store', () => {
  it.each(['units/a/index.html', '昆明/滇 1%20+x.html', 'v/%E6/100%.txt'])(
    'keeps %s as it was put',
    async (key) => {
      await put(key, `页 ${key}`);
      const answer = await client.send(new GetObjectCommand({ Bucket: 'site', Key: key }));
      expect(await answer.Body?.transformToString()).toBe(`页 ${key}`);
      expect(answer).toMatchObject({ ContentType: 'text/html; charset=utf-8', CacheControl: 'max-age=60' });
    },
  );

  it('answers an empty object as an empty object and a missing one as missing', async () => {
    await put('empty', '');
    expect(await text('empty')).toBe('');
    await expect(text('none')).rejects.toBeInstanceOf(NoSuchKey);
  });

  it('never shows half a page while it is being replaced', async () => {
    const versions = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await put('page', versions[0] ?? '');
    const seen = new Set<string | undefined>();
    const writes = (async () => {
      for (let round = 0; round < 20; round += 1) await put('page', versions[round % 2] ?? '');
    })();
    for (let round = 0; round < 40; round += 1) seen.add(await text('page'));
    await writes;
    for (const page of seen) expect(versions).toContain(page);
  });

  it('takes a stream of unknown length in parts', async () => {
    const lines = Array.from({ length: 300_000 }, (_, at) => `行 ${at}\n`);
    const params = { Bucket: 'site', Key: 'whole.csv', Body: Readable.from(lines) };
    await new Upload({ client, params }).done();
    expect(await text('whole.csv')).toBe(lines.join(''));
  });

  it('lists in the order of bytes, page by page, without losing a key', async () => {
    for (const key of ['list/a/b', 'list/a.b', 'list/a-b', 'list/滇']) await put(key, 'x');
    const keys: string[] = [];
    let Marker: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsCommand({
          Bucket: 'site',
          Prefix: 'list/',
          MaxKeys: 2,
          ...(Marker === undefined ? {} : { Marker }),
        }),
      );
      keys.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
      Marker = page.IsTruncated === true ? keys.at(-1) : undefined;
    } while (Marker !== undefined);
    expect(keys).toEqual(['list/a-b', 'list/a.b', 'list/a/b', 'list/滇']);
  });

  it('still has everything after it was stopped and started', async () => {
    await put('kept', '留');
    await server.stop();
    server = await startObjectStoreServer(directory);
    client.destroy();
    client = connect();
    expect(await text('kept')).toBe('留');
  });
});
