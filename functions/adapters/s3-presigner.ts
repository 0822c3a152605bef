import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';

/** What an address is good for. */
export interface PresignedRequest {
  readonly method: 'GET' | 'PUT';
  readonly bucket: string;
  readonly key: string;
  /** Headers that the request must bring exactly so. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further query, signed too: what S3 shall say in its answer. */
  readonly query?: Readonly<Record<string, string>>;
  readonly expiresSeconds: number;
}

/** Makes an address of the object store that needs no other credentials for a while. */
export type Presign = (request: PresignedRequest) => Promise<URL>;

/**
 * Presigned addresses of S3 (Signature Version 4). Region, credentials and hash are those of a client that is there
 * anyway: the S3 client itself would weigh 167 kB in a function that sends S3 nothing but these.
 * @param endpoint another S3 API than the region's own, addressed by path
 */
export function createS3Presigner({ config }: DynamoDBDocumentClient, endpoint: string | undefined): Presign {
  const presigner = new S3RequestPresigner({
    region: config.region,
    credentials: config.credentials,
    sha256: config.sha256,
  });
  return async ({ method, bucket, key, headers = {}, query = {}, expiresSeconds }) => {
    const address = addressOf(bucket, { endpoint, region: await config.region() });
    const path = `${address.pathname.replace(/\/$/, '')}/${key.split('/').map(encodeURIComponent).join('/')}`;
    const request = {
      protocol: address.protocol,
      hostname: address.hostname,
      ...(address.port === '' ? {} : { port: Number(address.port) }),
      method,
      path,
      query: { ...query },
      headers: { ...headers },
    };
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    const signed = await presigner.presign(request, {
      expiresIn: expiresSeconds,
      unhoistableHeaders: new Set(names),
      // Else the presigner leaves the content type out.
      signableHeaders: new Set(names),
    });
    const url = new URL(path, address);
    for (const [name, value] of Object.entries(signed.query ?? {})) url.searchParams.set(name, String(value));
    return url;
  };
}

/** Buckets are host names at AWS; regions of China have an ending of their own. */
function addressOf(
  bucket: string,
  place: { readonly endpoint: string | undefined; readonly region: string },
): URL {
  if (place.endpoint !== undefined) return new URL(`${place.endpoint.replace(/\/$/, '')}/${bucket}/`);
  const suffix = place.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return new URL(`https://${bucket}.s3.${place.region}.${suffix}/`);
}
