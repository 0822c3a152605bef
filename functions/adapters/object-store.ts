import type { Readable } from 'node:stream';

/** One file as it is published. */
export interface PublishedFile {
  /** Key without leading slash. */
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The port to the bucket that the public reads from. */
export interface ObjectStore {
  put(file: PublishedFile): Promise<void>;
  /** Text of an object, or `undefined` where there is none. */
  getText(key: string): Promise<string | undefined>;
  /** Uploads as it reads, in parts, without holding the whole. */
  putStream(file: Omit<PublishedFile, 'body'>, body: Readable): Promise<void>;
}
