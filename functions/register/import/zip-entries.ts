import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { listUnreadable } from './list-unreadable.ts';

/** Where a part of a ZIP file stands. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly headerAt: number;
}

export interface ZipFile {
  readonly path: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
const MAX_DIRECTORY_BYTES = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/**
 * Reads the directory of a ZIP file, and none of its parts. The directory, not the parts' own headers, says
 * where each stands and how long it is, so that parts can be streamed in the order in which they are needed.
 * @throws DomainError INVALID_INPUT for what is no ZIP file, is cut off or encrypted
 */
export async function openZip(path: string): Promise<ZipFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = await readAt(file, Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES), size);
    const end = endRecord(tail);
    const directory = await readAt(file, end.at, end.at + end.bytes);
    return { path, entries: new Map(centralEntries(directory).map((entry) => [entry.name, entry])) };
  } catch (error) {
    if (error instanceof RangeError) throw listUnreadable('broken-zip', { cause: error });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * The bytes of one part, unpacked as they are read.
 * @param most bytes after which to stop: a small file may unpack to a terabyte
 * @param onRead told how many packed bytes have been read
 * @throws DomainError INVALID_INPUT when the part is broken or unpacks to more than `most`
 */
export async function* readZipEntry(
  zip: ZipFile,
  entry: ZipEntry,
  { most, onRead = () => {} }: { readonly most: number; readonly onRead?: (bytes: number) => void },
): AsyncGenerator<Uint8Array> {
  const start = await dataStart(zip, entry);
  if (entry.compressedBytes === 0) return;
  const packed = createReadStream(zip.path, { start, end: start + entry.compressedBytes - 1 });
  packed.on('data', (chunk) => onRead(chunk.length));
  const stream = entry.method === STORED ? packed : packed.pipe(createInflateRaw());
  packed.on('error', (error) => stream.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > most) throw listUnreadable('too-large', { detail: entry.name });
      yield chunk;
    }
  } catch (error) {
    if (isZlibError(error)) throw listUnreadable('broken-zip', { cause: error });
    throw error;
  } finally {
    packed.destroy();
    stream.destroy();
  }
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  if (to - from > MAX_DIRECTORY_BYTES || to < from) throw listUnreadable('broken-zip');
  const buffer = Buffer.alloc(to - from);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  if (bytesRead < buffer.length) throw listUnreadable('broken-zip');
  return buffer;
}

/** Position and length of the central directory. */
function endRecord(tail: Buffer): { readonly at: number; readonly bytes: number } {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    return { bytes: tail.readUInt32LE(at + 12), at: tail.readUInt32LE(at + 16) };
  }
  throw listUnreadable('broken-zip');
}

function centralEntries(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + CENTRAL_BYTES <= directory.length && directory.readUInt32LE(at) === CENTRAL_SIGNATURE) {
    const method = directory.readUInt16LE(at + 10);
    const isEncrypted = (directory.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0;
    if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw listUnreadable('broken-zip');
    const nameBytes = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    const compressedBytes = directory.readUInt32LE(at + 20);
    entries.push({ name, method, compressedBytes, headerAt: directory.readUInt32LE(at + 42) });
    at += CENTRAL_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the bytes of a part begin: its own header may be longer than the directory says. */
async function dataStart(zip: ZipFile, entry: ZipEntry): Promise<number> {
  const file = await open(zip.path);
  try {
    const header = await readAt(file, entry.headerAt, entry.headerAt + LOCAL_BYTES);
    if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw listUnreadable('broken-zip');
    return entry.headerAt + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_STREAM_PREMATURE)/.test(String(error.code));
}
