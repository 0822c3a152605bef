import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoClient } from '../../../functions/adapters/dynamo-client.ts';
import { createS3FrameSource } from '../../../functions/adapters/s3-frame-source.ts';
import { createS3Presigner } from '../../../functions/adapters/s3-presigner.ts';
import { startObjectStoreServer } from '../../../infra/local/object-store-server.ts';

let server: Awaited<ReturnType<typeof startObjectStoreServer>>;
const before = { ...process.env };

beforeAll(async () => {
  server = await startObjectStoreServer(mkdtempSync(join(tmpdir(), 'presigned-')));
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
});

afterAll(async () => {
  await server.stop();
  process.env = before;
});

const presigner = () => createS3Presigner(createDynamoClient('http://127.0.0.1:1'), server.endpoint);

describe('an address of the object store lets its holder write and read without other credentials', () => {
  it('writes and reads the object that it names', async () => {
    const presign = presigner();
    const put = await presign({ method: 'PUT', bucket: 'site', key: '文件/a b.txt', expiresSeconds: 60 });
    expect((await fetch(put, { method: 'PUT', body: 'hello' })).status).toBe(200);
    const get = await presign({ method: 'GET', bucket: 'site', key: '文件/a b.txt', expiresSeconds: 60 });
    expect(await (await fetch(get)).text()).toBe('hello');
  });
});

describe('the frame of the site', () => {
  it('is read from the bucket, kept for a minute, and an old one serves where the bucket is away', async () => {
    const presign = presigner();
    const key = 'frames/page/index.html';
    const write = async (body: string) => {
      const address = await presign({ method: 'PUT', bucket: 'site', key, expiresSeconds: 60 });
      await fetch(address, { method: 'PUT', body });
    };
    const clock = { ms: 0 };
    let away = false;
    const source = createS3FrameSource({
      presign: async (request) => (away ? new URL('http://127.0.0.1:1/') : presign(request)),
      bucket: 'site',
      keys: 'files',
      nowMs: () => clock.ms,
    });
    await expect(source.frame('en')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await write('one');
    expect(await source.frame('zh')).toBe('one');
    await write('two');
    expect(await source.frame('zh')).toBe('one');
    clock.ms += 61_000;
    expect(await source.frame('zh')).toBe('two');
    away = true;
    clock.ms += 61_000;
    expect(await source.frame('zh')).toBe('two');
  });
});
