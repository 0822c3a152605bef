import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type SiteKeys, storedKeys } from './object-keys.ts';
import type { BinaryFile, ObjectStore, PublishedFile } from './object-store.ts';

const MAX_ATTEMPTS = 4;

/** The object store over S3; `keys` says under which keys a page is stored. @throws DomainError STORE_UNAVAILABLE where the bucket does not answer */
export function createS3ObjectStore(
  bucket: string,
  endpoint: string | undefined,
  keys: SiteKeys = 'files',
): ObjectStore {
  const client = new S3Client({
    maxAttempts: MAX_ATTEMPTS,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });

  const put = async ({ key: file, ...object }: PublishedFile | BinaryFile): Promise<void> => {
    for (const key of storedKeys(file, keys)) await putAt(key, object);
  };

  const putAt = async (
    key: string,
    { body, ...file }: Omit<PublishedFile, 'key'> | Omit<BinaryFile, 'key'>,
  ): Promise<void> => {
    await reach(() =>
      client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: body,
          ContentType: file.contentType,
          CacheControl: file.cacheControl,
          ...('contentEncoding' in file ? { ContentEncoding: file.contentEncoding } : {}),
        }),
      ),
    );
  };

  const get = async (file: string) => {
    const [key = file] = storedKeys(file, keys);
    try {
      return (await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))).Body;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw unavailable(error);
    }
  };

  return {
    put,
    putBytes: put,

    async getText(key) {
      const body = await get(key);
      return body === undefined ? undefined : reach(() => body.transformToString());
    },

    async getBytes(key) {
      const body = await get(key);
      return body === undefined
        ? undefined
        : reach(async () => new Uint8Array(await body.transformToByteArray()));
    },

    async remove(file) {
      for (const key of storedKeys(file, keys))
        await reach(() => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
    },

    async putStream({ key, contentType, cacheControl }, body) {
      const upload = new Upload({
        client,
        params: {
          Bucket: bucket,
          Key: key,
          Body: body,
          ContentType: contentType,
          CacheControl: cacheControl,
        },
      });
      await reach(() => upload.done());
    },
  };
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(cause: unknown): DomainError {
  return new DomainError('STORE_UNAVAILABLE', 'the bucket did not answer', { cause });
}
