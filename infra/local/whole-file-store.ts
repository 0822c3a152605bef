import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import {
  type ByteRange,
  FilesystemStore,
  type Listing,
  type ListOptions,
  type S3Metadata,
  S3Object,
  type StoredObject,
} from './s3rver.ts';

/** Last bytes of each file: the length of the JSON note before them, as decimal text of this width. */
const LENGTH_DIGITS = 8;
const KEY_SUFFIX = '._S3rver_object';

interface Note {
  readonly metadata: S3Metadata;
  readonly md5: string;
}

/**
 * Keeps an object and its metadata in one file (body, JSON note, length of the note) that is replaced by
 * renaming. The package's own store writes three files in place and acknowledges before the bytes are written:
 * a reader could see half a page, and a page that counts as published could be lost with the process.
 */
export class WholeFileStore extends FilesystemStore {
  override async putObject(object: StoredObject): Promise<{ size: number; md5: string }> {
    const incoming = join(this.rootDirectory, '.incoming', randomUUID());
    try {
      const written = await writeWhole(incoming, object);
      await moveTo(incoming, this.getResourcePath(object.bucket, object.key, 'object'));
      return written;
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  override async getMetadata(bucket: string, key: string): Promise<S3Metadata> {
    const file = await open(this.getResourcePath(bucket, key, 'object'));
    try {
      return await readMetadata(file);
    } finally {
      await file.close();
    }
  }

  /** Metadata and bytes come from one open file, so that they belong together whatever is written meanwhile. */
  override async getObject(bucket: string, key: string, range?: ByteRange): Promise<StoredObject | null> {
    const file = await openIfThere(this.getResourcePath(bucket, key, 'object'));
    if (file === undefined) return null;
    const metadata = await readMetadata(file);
    const size = Number(metadata['content-length']);
    const isPart = range !== undefined && (range.start !== undefined || range.end !== undefined);
    const wanted = { start: range?.start ?? 0, end: Math.min(range?.end ?? size - 1, size - 1) };
    if (wanted.end < wanted.start) {
      await file.close();
      const object = new S3Object(bucket, key, isPart ? null : Readable.from([]), metadata);
      return isPart ? Object.assign(object, { range: wanted }) : object;
    }
    const object = new S3Object(bucket, key, file.createReadStream(wanted), metadata);
    return isPart ? Object.assign(object, { range: wanted }) : object;
  }

  /** In order of UTF-8 bytes, as S3 lists: the package walks folders, and its paging loses `a.b` after `a/b`. */
  override async listObjects(bucket: string, options: ListOptions): Promise<Listing> {
    const { delimiter = '', startAfter = '', prefix = '', maxKeys = Number.POSITIVE_INFINITY } = options;
    const commonPrefixes = new Set<string>();
    const keys: string[] = [];
    let isTruncated = false;
    for (const key of await allKeys(this.getBucketPath(bucket))) {
      if (!key.startsWith(prefix) || Buffer.compare(Buffer.from(key), Buffer.from(startAfter)) <= 0) continue;
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      if (end >= 0) commonPrefixes.add(key.slice(0, end + delimiter.length));
      else if (keys.length < maxKeys) keys.push(key);
      else {
        isTruncated = true;
        break;
      }
    }
    const objects = await Promise.all(
      keys.map(async (key) => new S3Object(bucket, key, null, await this.getMetadata(bucket, key))),
    );
    return { objects, commonPrefixes: [...commonPrefixes].sort(), isTruncated };
  }
}

async function writeWhole(path: string, object: StoredObject): Promise<{ size: number; md5: string }> {
  const file = await open(path, 'wx');
  try {
    const hash = createHash('md5');
    let size = 0;
    const content = Buffer.isBuffer(object.content) ? [object.content] : (object.content ?? []);
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    const md5 = hash.digest('hex');
    const note = Buffer.from(JSON.stringify({ metadata: keptMetadata(object.metadata), md5 } satisfies Note));
    await file.writeFile(
      Buffer.concat([note, Buffer.from(String(note.length).padStart(LENGTH_DIGITS, '0'))]),
    );
    return { size, md5 };
  } finally {
    await file.close();
  }
}

function keptMetadata(metadata: S3Metadata): S3Metadata {
  return Object.fromEntries(
    Object.entries(metadata).filter(
      ([name]) => S3Object.ALLOWED_METADATA.includes(name) || name.startsWith('x-amz-meta-'),
    ),
  );
}

async function moveTo(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
}

async function readMetadata(file: FileHandle): Promise<S3Metadata> {
  const { size, mtime } = await file.stat();
  const lengthText = await readAt(file, size - LENGTH_DIGITS, LENGTH_DIGITS);
  const noteLength = Number(lengthText);
  const bodyLength = size - LENGTH_DIGITS - noteLength;
  const note = JSON.parse(await readAt(file, bodyLength, noteLength)) as Note;
  return {
    ...note.metadata,
    etag: JSON.stringify(note.md5),
    'last-modified': mtime.toUTCString(),
    'content-length': bodyLength,
  };
}

async function readAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString();
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function allKeys(bucketPath: string): Promise<readonly string[]> {
  const entries = await readdir(bucketPath, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(KEY_SUFFIX))
    .map((entry) => relative(bucketPath, join(entry.parentPath, entry.name)).slice(0, -KEY_SUFFIX.length))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
