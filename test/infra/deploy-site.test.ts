import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deploySite } from '../../infra/constructs/deploy-site.ts';
import { type ObjectStoreServer, startObjectStoreServer } from '../../infra/local/object-store-server.ts';

let server: ObjectStoreServer;
let directory: string;
let client: S3Client;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'deploy-'));
  server = await startObjectStoreServer(directory);
  client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
});
afterAll(async () => {
  client.destroy();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket: 'site', Key, Body }));
async function has(Key: string): Promise<boolean> {
  try {
    await (await client.send(new GetObjectCommand({ Bucket: 'site', Key }))).Body?.transformToString();
    return true;
  } catch (error) {
    if (error instanceof NoSuchKey) return false;
    throw error;
  }
}

it('a file that the build has no more stays for one deployment and then goes; the publisher’s stay for ever', async () => {
  const bucket = { client, name: 'site', keys: 'files' } as const;
  let republications = 0;
  const deploy = () =>
    deploySite(bucket, async () => {
      republications += 1;
    });
  const first = await deploy();
  expect(first.uploaded).toBeGreaterThan(50);
  expect(republications).toBe(1);
  expect(await deploy()).toEqual({ uploaded: 0, removed: 0 });
  // As if an older build had had a script that this one has not.
  await put('_astro/old.js', 'old');
  await put('units/x/index.html', 'made by the publisher');
  const manifest = await (
    await client.send(new GetObjectCommand({ Bucket: 'site', Key: '_state/site.json' }))
  ).Body?.transformToString();
  const { files } = JSON.parse(manifest ?? '');
  await put(
    '_state/site.json',
    JSON.stringify({ files: { ...files, '_astro/old.js': 'hash' }, retired: [] }),
  );
  expect(await deploy()).toEqual({ uploaded: 0, removed: 0 });
  expect(await has('_astro/old.js')).toBe(true);
  expect(await deploy()).toEqual({ uploaded: 0, removed: 1 });
  expect([await has('_astro/old.js'), await has('units/x/index.html')]).toEqual([false, true]);
  expect(republications).toBe(1);
});
