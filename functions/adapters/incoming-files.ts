import type { Bytes } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { UploadTerms } from './evidence-addresses.ts';
import type { Presign } from './s3-presigner.ts';

/** The port to `incoming/` of the evidence bucket, for photos that came with a form. */
export interface IncomingFiles {
  /** @throws DomainError STORE_UNAVAILABLE */
  put(terms: UploadTerms, body: Bytes): Promise<void>;
}

const TIME_LIMIT_MS = 10_000;

/** By a presigned address, which holds the store to length, type and digest: the S3 client would weigh 167 kB. */
export const createIncomingFiles = (presign: Presign, bucket: string): IncomingFiles => ({
  async put({ key, contentType, bytes, sha256, seconds }, body) {
    const headers = {
      'content-type': contentType,
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
    };
    const signed = { ...headers, 'content-length': String(bytes) };
    const address = await presign({ method: 'PUT', bucket, key, headers: signed, expiresSeconds: seconds });
    try {
      const answer = await fetch(address, {
        method: 'PUT',
        headers,
        body,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      });
      if (!answer.ok) throw new Error(`expected 200, got ${answer.status}`);
    } catch (cause) {
      throw new DomainError('STORE_UNAVAILABLE', 'expected the store to take a photo', { cause });
    }
  },
});
