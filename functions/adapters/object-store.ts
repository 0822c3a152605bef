import type { Readable } from 'node:stream';
import type { Bytes } from '../../shared/kernel/bytes.ts';

/** One file as it is published. */
export interface PublishedFile {
  /** Key without leading slash. */
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** A published file that is not text. */
export interface BinaryFile extends Omit<PublishedFile, 'body'> {
  readonly body: Uint8Array;
  /** Where the stored bytes are compressed: readers get them as stored. */
  readonly contentEncoding?: 'gzip';
}

/** The port to the bucket that the public reads from. */
export interface ObjectStore {
  put(file: PublishedFile): Promise<void>;
  putBytes(file: BinaryFile): Promise<void>;
  /** Bytes of an object as stored, or `undefined` where there is none. */
  getBytes(key: string): Promise<Bytes | undefined>;
  /** Text of an object, or `undefined` where there is none. */
  getText(key: string): Promise<string | undefined>;
  /** Says nothing where there is none. */
  remove(key: string): Promise<void>;
  /** Uploads as it reads, in parts, without holding the whole. */
  putStream(file: Omit<PublishedFile, 'body'>, body: Readable): Promise<void>;
}
