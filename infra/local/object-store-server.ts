import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BUCKETS } from '../constructs/stores.ts';
import { checkPresignedRequests } from './presigned-requests.ts';
import { S3rver } from './s3rver.ts';
import { WholeFileStore } from './whole-file-store.ts';

export interface ObjectStoreServer {
  readonly endpoint: string;
  /** Told of each object that is put into a bucket, once it is stored. */
  onPut(bucket: string, listener: (key: string) => void): void;
  stop(): Promise<void>;
}

/** Starts an S3 server on a free loopback port with the design's buckets, kept under `directory`. */
export async function startObjectStoreServer(directory: string): Promise<ObjectStoreServer> {
  await rm(join(directory, '.incoming'), { recursive: true, force: true });
  await mkdir(join(directory, '.incoming'), { recursive: true });
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    // It signs some query strings otherwise than the SDK; on loopback nothing rests on the signature, except where
    // somebody else's browser brings it: see presigned-requests.ts.
    allowMismatchedSignatures: true,
    configureBuckets: Object.values(BUCKETS).map(({ name }) => ({ name })),
  });
  server.store = server.context.store = new WholeFileStore(directory);
  server.middleware.unshift(checkPresignedRequests);
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    onPut(bucket, listener) {
      server.on('event', ({ Records }) => {
        for (const { eventName, s3 } of Records) {
          if (eventName === 'ObjectCreated:Put' && s3.bucket.name === bucket) listener(s3.object.key);
        }
      });
    },
    async stop() {
      const http = server.httpServer;
      if (http === undefined) return;
      http.close();
      http.closeIdleConnections();
      setTimeout(() => http.closeAllConnections(), 2000).unref();
      await once(http, 'close');
    },
  };
}
