import type { EvidenceType } from '../../shared/evidence/limits.ts';
import type { Presign } from './s3-presigner.ts';

/** What the store shall take at an address, and nothing else. */
export interface UploadTerms {
  /** Key in the evidence bucket, under `incoming/`. */
  readonly key: string;
  readonly contentType: EvidenceType;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly seconds: number;
}

/** The port to short-lived addresses of the evidence bucket, all at our own origin. */
export interface EvidenceAddresses {
  /** Path and query to PUT to, and the headers that go with it. */
  toUpload(
    terms: UploadTerms,
  ): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  /** Path and query to GET a clean picture from. @param given.key under `clean/` */
  toRead(given: { readonly key: string; readonly seconds: number }): Promise<string>;
}

/** What the edge puts before the path that it was asked for: see infra/stacks/site-stack.ts. */
const INCOMING = '/incoming/';
const CLEAN = '/clean/';

/** Said by S3 whatever was stored: a picture and nothing else, kept by the reader alone and not for long. */
const READING = {
  'response-cache-control': 'private, max-age=300',
  'response-content-disposition': 'inline; filename="evidence.jpg"',
  'response-content-type': 'image/jpeg',
} as const;

/**
 * Addresses that S3 signed (Signature Version 4, in the query), given out at our own origin. The edge passes path,
 * query and the signed headers on and puts the bucket's host in the place of ours, which is the one that was signed.
 */
export function createEvidenceAddresses(presign: Presign, bucket: string): EvidenceAddresses {
  return {
    async toUpload({ key, contentType, bytes, sha256, seconds }) {
      const headers = {
        'content-type': contentType,
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      };
      // A browser counts the bytes itself and lets no script say how many: signed, and not among what it is told.
      const signed = { ...headers, 'content-length': String(bytes) };
      const address = await presign({ method: 'PUT', bucket, key, headers: signed, expiresSeconds: seconds });
      return { url: ownAddress(address, INCOMING), headers };
    },

    async toRead({ key, seconds }) {
      const address = await presign({ method: 'GET', bucket, key, query: READING, expiresSeconds: seconds });
      return ownAddress(address, CLEAN);
    },
  };
}

/** Path below the prefix, and query with blanks as RFC 3986 writes them: S3 signs them so. */
function ownAddress({ pathname, search }: URL, prefix: string): string {
  const path = pathname.slice(pathname.indexOf(prefix) + prefix.length - 1);
  return `${path}${search.replaceAll('+', '%20')}`;
}
