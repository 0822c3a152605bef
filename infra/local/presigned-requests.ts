import { createHash, timingSafeEqual } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { S3Error, type S3Middleware } from './s3rver.ts';

/**
 * Holds the embedded S3 server to what S3 itself does with a private bucket, which the package leaves out: a request
 * without a signature is refused, and so is a presigned one whose signature does not match (elsewhere that is let pass,
 * see object-store-server.ts); a body whose SHA-256 is not the one that was signed is not stored.
 */
export const checkPresignedRequests: S3Middleware = async (context, next) => {
  if (!context.url.includes('X-Amz-Signature=')) {
    if (context.headers.authorization === undefined) throw new S3Error('AccessDenied', 'Access Denied');
    return next();
  }
  // Read by the package's own check of signatures.
  context.app = Object.create(context.app, { allowMismatchedSignatures: { value: false } });
  const expected = context.headers['x-amz-checksum-sha256'];
  if (typeof expected === 'string') context.req = checked(context.req, expected);
  return next();
};

/** The same bytes; fails at their end where they are others than was said. */
function checked(body: Readable, expected: string): Transform {
  const hash = createHash('sha256');
  const same = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      const wanted = Buffer.from(expected, 'base64');
      const got = hash.digest();
      const isSame = wanted.length === got.length && timingSafeEqual(wanted, got);
      done(
        isSame ? null : new S3Error('BadDigest', 'The SHA-256 you specified did not match what we received.'),
      );
    },
  });
  // Nobody reads the body of a request that is refused for another reason.
  same.on('error', () => {});
  return body.pipe(same);
}
