/**
 * How browsers reach the evidence bucket at our own origin: CloudFront and the one-machine edge both build from it. The
 * edge puts the prefix before the path, passes the query with the signature on, and asks the bucket under the bucket's
 * own name, which is the one that was signed. It has no rights of its own there: without a signature it is refused.
 */
export interface EvidenceDoor {
  /** Path of our origin, up to the key's own part. */
  readonly path: `/${string}/`;
  /** What stands before that path in the bucket: the door leads to nothing else. */
  readonly prefix: `/${string}`;
  readonly method: 'PUT' | 'GET';
  /** Headers of the reader that are part of the signature; `content-length` goes with any body. */
  readonly signedHeaders: readonly string[];
}

export const UPLOAD_DOOR: EvidenceDoor = {
  path: '/uploads/',
  prefix: '/incoming',
  method: 'PUT',
  signedHeaders: ['content-type', 'x-amz-checksum-sha256'],
};

export const PICTURE_DOOR: EvidenceDoor = {
  path: '/evidence/',
  prefix: '/clean',
  method: 'GET',
  signedHeaders: [],
};

export const EVIDENCE_DOORS = [UPLOAD_DOOR, PICTURE_DOOR] as const;

export const findEvidenceDoor = (path: string): EvidenceDoor | undefined =>
  EVIDENCE_DOORS.find((door) => path.startsWith(door.path));

/** Headers of what comes out: a picture and nothing else, even if it were opened as a page of its own. */
export const EVIDENCE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};
