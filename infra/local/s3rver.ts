import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

/** What is used of the package `@20minutes/s3rver`, which brings no types. Names as in its sources. */
export type S3Metadata = Readonly<Record<string, string | number>>;

export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly content: Readable | Buffer | undefined;
  readonly metadata: S3Metadata;
  range?: { readonly start: number; readonly end: number };
}

export interface ByteRange {
  readonly start?: number;
  readonly end?: number;
}

export interface Listing {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  readonly isTruncated: boolean;
}

export interface ListOptions {
  readonly delimiter?: string;
  readonly startAfter?: string;
  readonly prefix?: string;
  readonly maxKeys?: number;
}

interface FilesystemStoreShape {
  readonly rootDirectory: string;
  getBucketPath(bucket: string): string;
  getResourcePath(bucket: string, key: string, resource: string): string;
  getMetadata(bucket: string, key: string): Promise<S3Metadata>;
  getObject(bucket: string, key: string, range?: ByteRange): Promise<StoredObject | null>;
  putObject(object: StoredObject): Promise<{ size: number; md5: string }>;
  listObjects(bucket: string, options: ListOptions): Promise<Listing>;
}

/** A step of the server's way through a request (Koa); the parts that are used. */
export type S3Middleware = (
  context: {
    app: object;
    req: Readable;
    readonly url: string;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  },
  next: () => Promise<void>,
) => Promise<void>;

/** What the server says of an object that was stored or removed. */
export interface S3ServerEvent {
  readonly Records: readonly {
    readonly eventName: string;
    readonly s3: { readonly bucket: { readonly name: string }; readonly object: { readonly key: string } };
  }[];
}

interface S3rverShape {
  readonly middleware: S3Middleware[];
  on(name: 'event', listener: (event: S3ServerEvent) => void): void;
  store: FilesystemStoreShape;
  readonly context: { store: FilesystemStoreShape };
  readonly httpServer?: Server;
  run(): Promise<{ readonly port: number }>;
}

interface S3rverOptions {
  readonly address: string;
  readonly port: number;
  readonly silent: boolean;
  readonly directory: string;
  readonly vhostBuckets: boolean;
  readonly allowMismatchedSignatures: boolean;
  readonly configureBuckets: readonly { readonly name: string }[];
}

const require = createRequire(import.meta.url);

export const S3rver: new (options: S3rverOptions) => S3rverShape = require('@20minutes/s3rver');
export const FilesystemStore: new (
  directory: string,
) => FilesystemStoreShape = require('@20minutes/s3rver/lib/stores/filesystem.js');
export const S3Object: {
  new (bucket: string, key: string, content: Readable | null, metadata: S3Metadata): StoredObject;
  readonly ALLOWED_METADATA: readonly string[];
} = require('@20minutes/s3rver/lib/models/object.js');
export const S3Error: new (
  code: string,
  message: string,
) => Error = require('@20minutes/s3rver/lib/models/error.js');
