import { DomainError } from '../../shared/kernel/errors.ts';
import type { Presign } from './s3-presigner.ts';
import type { SiteText } from './site-text.ts';

const TIME_LIMIT_MS = 3_000;
const VALID_SECONDS = 60;

/** Texts of the site's bucket by a presigned address: the S3 client would weigh 167 kB. */
export const createS3SiteText =
  (given: { readonly presign: Presign; readonly bucket: string }): SiteText =>
  async (key) => {
    try {
      const address = await given.presign({
        method: 'GET',
        bucket: given.bucket,
        key,
        expiresSeconds: VALID_SECONDS,
      });
      const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`expected 200, got ${response.status}`);
      return await response.text();
    } catch (cause) {
      throw new DomainError('STORE_UNAVAILABLE', 'expected a file of the site', { cause });
    }
  };
