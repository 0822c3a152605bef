import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { EvidenceFiles } from './evidence-files.ts';

const MAX_ATTEMPTS = 4;

/** The evidence bucket over S3. @throws DomainError STORE_UNAVAILABLE where it does not answer */
export function createS3EvidenceFiles(bucket: string, endpoint: string | undefined): EvidenceFiles {
  const client = new S3Client({
    maxAttempts: MAX_ATTEMPTS,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  const remove = async (key: string): Promise<void> => {
    await reach(() => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
  };

  return {
    get: (key) =>
      reach(async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          return new Uint8Array((await Body?.transformToByteArray()) ?? []);
        } catch (error) {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        }
      }),

    async putJpeg(key, body) {
      const object = { Bucket: bucket, Key: key, Body: body, ContentType: 'image/jpeg' };
      await reach(() => client.send(new PutObjectCommand(object)));
    },

    remove,

    async removeAll(prefix) {
      const listed = await reach(() =>
        client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix })),
      );
      for (const { Key } of listed.Contents ?? []) if (Key !== undefined) await remove(Key);
    },
  };
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new DomainError('STORE_UNAVAILABLE', 'the evidence bucket did not answer', { cause });
  }
}
