import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod/mini';
import { type SiteKeys, storedKeys } from '../../functions/adapters/object-keys.ts';
import { REPOSITORY_ROOT } from './bundle.ts';
import { cacheControlFor, contentTypeFor } from './edge-policy.ts';

export const SITE_BUILD = join(REPOSITORY_ROOT, 'site/dist');

/** What the last deployment put there, kept beside the site under a prefix that the edge never serves. */
const MANIFEST_KEY = '_state/site.json';
const manifestSchema = z.object({
  /** SHA-256 of each file of the build. */
  files: z.record(z.string(), z.string()),
  /** Files that the build before this one still had: pages made then may name them. */
  retired: z.array(z.string()),
});
type Manifest = z.infer<typeof manifestSchema>;

/** Frames that the publisher fills, and pages in which it puts announcements: where one changes, every generated page has to be made anew. */
const FRAME = /^(en\/)?(frames\/|(notices\/)?index\.html$)/;
/** Pages that an earlier build made and that the publisher makes since. */
const TAKEN_OVER = /^(en\/)?(quiz|learn|learn\/(?!convert|label|text-check)[^/]+|plan\/\d+)\/index\.html$/;
const DELETED_AT_A_TIME = 500;

export interface SiteBucket {
  readonly client: S3Client;
  readonly name: string;
  readonly keys: SiteKeys;
}

export interface SiteDeployment {
  readonly uploaded: number;
  readonly removed: number;
}

/**
 * Puts the files of the build into the bucket, except those that are there already. A file that the build has no more
 * stays for one deployment, since generated pages may name it until they are made anew, and goes with the next. Files
 * that no build put there, the publisher's above all, are never touched.
 * @param onFramesChanged has all pages made anew; called before the deployment counts as done
 */
export async function deploySite(
  bucket: SiteBucket,
  onFramesChanged: () => Promise<void>,
): Promise<SiteDeployment> {
  const before = await readManifest(bucket);
  const files: Record<string, string> = {};
  let uploaded = 0;
  let framesChanged = false;
  for (const path of await filesBelow(SITE_BUILD)) {
    const file = relative(SITE_BUILD, path);
    const body = await readFile(path);
    const hash = createHash('sha256').update(body).digest('hex');
    files[file] = hash;
    if (before.files[file] === hash) continue;
    for (const key of storedKeys(file, bucket.keys)) {
      const [contentType, cacheControl] = [contentTypeFor(file), cacheControlFor(file)];
      await put(bucket, { key, body, contentType, cacheControl });
    }
    uploaded += 1;
    framesChanged ||= FRAME.test(file);
  }
  // Before the build counts as deployed, or a kill in between would leave pages in the old frame.
  if (framesChanged) await onFramesChanged();
  const isGone = (file: string): boolean => files[file] === undefined && !TAKEN_OVER.test(file);
  const gone = before.retired.filter(isGone);
  const retired = Object.keys(before.files).filter(isGone);
  await remove(bucket, gone);
  if (uploaded > 0 || gone.length > 0 || retired.length > 0) await writeManifest(bucket, { files, retired });
  return { uploaded, removed: gone.length };
}

async function readManifest({ client, name }: SiteBucket): Promise<Manifest> {
  try {
    const answer = await client.send(new GetObjectCommand({ Bucket: name, Key: MANIFEST_KEY }));
    return manifestSchema.parse(JSON.parse((await answer.Body?.transformToString()) ?? ''));
  } catch (error) {
    if (error instanceof NoSuchKey) return { files: {}, retired: [] };
    throw error;
  }
}

const writeManifest = (bucket: SiteBucket, manifest: Manifest): Promise<void> =>
  put(bucket, {
    key: MANIFEST_KEY,
    body: Buffer.from(JSON.stringify(manifest)),
    contentType: 'application/json',
    cacheControl: 'no-store',
  });

async function put(
  { client, name }: SiteBucket,
  object: {
    readonly key: string;
    readonly body: Buffer;
    readonly contentType: string;
    readonly cacheControl: string;
  },
): Promise<void> {
  await client.send(
    new PutObjectCommand({
      Bucket: name,
      Key: object.key,
      Body: object.body,
      ContentType: object.contentType,
      CacheControl: object.cacheControl,
    }),
  );
}

async function remove({ client, name, keys }: SiteBucket, files: readonly string[]): Promise<void> {
  const all = files.flatMap((file) => storedKeys(file, keys));
  for (let from = 0; from < all.length; from += DELETED_AT_A_TIME) {
    const Objects = all.slice(from, from + DELETED_AT_A_TIME).map((Key) => ({ Key }));
    await client.send(new DeleteObjectsCommand({ Bucket: name, Delete: { Objects, Quiet: true } }));
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
