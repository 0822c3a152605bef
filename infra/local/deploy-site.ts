import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { REPOSITORY_ROOT } from '../constructs/bundle.ts';
import { cacheControlFor, contentTypeFor } from '../constructs/edge-policy.ts';
import { BUCKETS } from '../constructs/stores.ts';
import { CannotStart } from './settings.ts';
import { replaceFile } from './whole-file.ts';

const DIST = join(REPOSITORY_ROOT, 'site/dist');
/** The file that the last step of a build writes: where it is, the build is whole. */
const LAST_BUILT = join(DIST, 'api/openapi.json');
const SOURCES = ['site/src', 'site/public', 'shared', 'functions/http', 'infra/constructs'] as const;

/** Builds the site where its sources are newer than the last build. @returns whether it built */
export async function buildSite(): Promise<boolean> {
  const built = existsSync(LAST_BUILT) ? (await stat(LAST_BUILT)).mtimeMs : 0;
  const newest = Math.max(...(await Promise.all(SOURCES.map((folder) => newestChange(folder)))));
  if (built > newest) return false;
  await run(['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site', '--silent']);
  for (const script of ['open-data-schema.ts', 'openapi.ts'])
    await run([`infra/constructs/${script}`, 'site/dist']);
  return true;
}

/** Frames that the publisher fills: where one changes, every generated page has to be made anew. */
const FRAME = /^(en\/)?frames\//;

/**
 * Puts the files of the build into the bucket, except those that are there already. Old files stay: generated
 * pages may name them until they are made anew.
 */
export async function deploySite(
  client: S3Client,
  dataDirectory: string,
  onFramesChanged: () => Promise<void>,
): Promise<number> {
  const manifestFile = join(dataDirectory, 'deployed.json');
  const before = await readManifest(manifestFile);
  const after: Record<string, string> = {};
  let uploaded = 0;
  let framesChanged = false;
  for (const file of await filesBelow(DIST)) {
    const key = relative(DIST, file);
    const body = await readFile(file);
    const hash = createHash('sha256').update(body).digest('hex');
    after[key] = hash;
    if (before[key] === hash) continue;
    await client.send(
      new PutObjectCommand({
        Bucket: BUCKETS.site.name,
        Key: key,
        Body: body,
        ContentType: contentTypeFor(key),
        CacheControl: cacheControlFor(key),
      }),
    );
    uploaded += 1;
    framesChanged ||= FRAME.test(key);
  }
  // Before the build counts as deployed, or a kill in between would leave pages in the old frame.
  if (framesChanged) await onFramesChanged();
  await replaceFile(manifestFile, JSON.stringify(after));
  return uploaded;
}

async function readManifest(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function newestChange(folder: string): Promise<number> {
  const files = await filesBelow(join(REPOSITORY_ROOT, folder));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...args], {
    cwd: REPOSITORY_ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new CannotStart(`站点构建失败 the site did not build (${args[0]}):\n${output}`);
}
