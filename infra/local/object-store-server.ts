import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BUCKETS } from '../constructs/stores.ts';
import { S3rver } from './s3rver.ts';
import { WholeFileStore } from './whole-file-store.ts';

export interface ObjectStoreServer {
  readonly endpoint: string;
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
    // It signs some query strings otherwise than the SDK; on loopback nothing rests on the signature.
    allowMismatchedSignatures: true,
    configureBuckets: Object.values(BUCKETS).map(({ name }) => ({ name })),
  });
  server.store = server.context.store = new WholeFileStore(directory);
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
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
