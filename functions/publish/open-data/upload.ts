import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';

/** What a reader needs to know that a copy is whole. */
export interface FileFacts {
  /** Key in the bucket, which is the path without its leading slash. */
  readonly key: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file that is sent while it is being made. */
export interface Upload {
  /** Waits while the bucket is slower than the maker. @throws where the bucket refused the file */
  write(text: string): Promise<void>;
  end(): Promise<FileFacts>;
  /** Gives up: nothing becomes visible. */
  abort(cause: Error): void;
}

/** Opens a file in the bucket; size and digest are taken as it goes by. */
export function openUpload(objects: ObjectStore, file: Omit<PublishedFile, 'body'>): Upload {
  const stream = new PassThrough();
  const digest = createHash('sha256');
  let bytes = 0;
  // `sent` carries the failure to whoever writes or ends next; a stream without listener would end the process.
  stream.on('error', () => {});
  const sent = objects.putStream(file, stream);
  sent.catch((cause: Error) => stream.destroy(cause));
  return {
    async write(text) {
      const chunk = Buffer.from(text);
      digest.update(chunk);
      bytes += chunk.length;
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), sent]);
    },
    async end() {
      stream.end();
      await sent;
      return { key: file.key, bytes, sha256: digest.digest('hex') };
    },
    abort(cause) {
      stream.destroy(cause);
    },
  };
}

/** Size and digest of a file that is at hand as a whole. */
export function factsOf({ key, body }: Pick<PublishedFile, 'key' | 'body'>): FileFacts {
  const bytes = Buffer.from(body);
  return { key, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
