import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import type { EvidenceAddresses } from './evidence-addresses.ts';

/** The part of a key that the edge puts before the path that it was asked for: see infra/stacks/site-stack.ts. */
const INCOMING = 'incoming';
const CLEAN = 'clean';

/**
 * Addresses signed for S3 (Signature Version 4, in the query) and given out at our own origin. The edge passes path,
 * query and the two signed headers on and puts the bucket's host in place of ours; the signature is made for that
 * host, so that S3 finds what was signed.
 * @param origin the bucket as the edge asks it: `https://NAME.s3.REGION.amazonaws.com`, or `http://127.0.0.1:1/NAME`
 */
export function createS3EvidenceAddresses(origin: string, region: string): EvidenceAddresses {
  const presigner = new S3RequestPresigner({ region, credentials: fromEnv(), sha256: NodeSha256 });
  const { protocol, hostname, port, pathname } = new URL(origin);
  const base = pathname.replace(/\/$/, '');
  const sign = async (
    request: {
      method: 'PUT' | 'GET';
      key: string;
      query?: Record<string, string>;
      headers?: Record<string, string>;
    },
    { at, seconds }: { readonly at: string; readonly seconds: number },
  ): Promise<string> => {
    const { method, key, query = {}, headers = {} } = request;
    const host = port === '' ? hostname : `${hostname}:${port}`;
    const signed = await presigner.presign(
      {
        method,
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path: `${base}/${key}`,
        query,
        headers: { host, ...headers },
      },
      {
        signingDate: new Date(at),
        expiresIn: seconds,
        signableHeaders: new Set(['host', ...Object.keys(headers)]),
        unhoistableHeaders: new Set(Object.keys(headers)),
      },
    );
    return queryText(signed.query ?? {});
  };

  return {
    async toUpload({ key, contentType, bytes, sha256, ...when }) {
      const headers = {
        'content-type': contentType,
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      };
      // The browser counts the bytes itself and lets no script say so.
      const query = await sign(
        { method: 'PUT', key, headers: { ...headers, 'content-length': String(bytes) } },
        when,
      );
      return { url: `${withoutPrefix(key, INCOMING)}?${query}`, headers };
    },

    async toRead({ key, ...when }) {
      const query = await sign({ method: 'GET', key, query: READING }, when);
      return `${withoutPrefix(key, CLEAN)}?${query}`;
    },
  };
}

/** Said by S3 whatever was stored: a picture and nothing else, shown or saved, kept by nobody. */
const READING = {
  'response-cache-control': 'private, max-age=300',
  'response-content-disposition': 'inline; filename="evidence.jpg"',
  'response-content-type': 'image/jpeg',
} as const;

const withoutPrefix = (key: string, prefix: string): string => key.slice(prefix.length);

/** RFC 3986, as the signature is computed. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const queryText = (query: Readonly<Record<string, string | string[] | null>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value ?? ''))}`)
    .join('&');

/** SHA-256 and its HMAC as the signer takes them. */
class NodeSha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    if (secret === undefined) this.#hash = createHash('sha256');
    else this.#hash = createHmac('sha256', typeof secret === 'string' ? secret : bytesOf(secret));
  }

  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(typeof chunk === 'string' ? chunk : bytesOf(chunk));
  }

  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }

  reset(): void {
    throw new Error('expected a hash that is used once');
  }
}

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
