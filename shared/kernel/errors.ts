/**
 * The closed list of reasons for which the service says no. The HTTP edge turns each into one RFC 9457
 * problem document; nothing else in the code knows about status codes.
 */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'VERSION_MISMATCH'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'METHOD_NOT_ALLOWED'
  | 'RATE_LIMITED'
  | 'STORE_UNAVAILABLE';

/** One thing wrong with one field: where it is, a closed code, and what would be right (never the value). */
export interface FieldIssue {
  /** Path into the input, joined by dots; empty for the whole. */
  readonly field: string;
  /** Machine code, e.g. `too_small`. */
  readonly code: string;
  /** What the person can do, in Chinese. */
  readonly zh: string;
  /** The same in English. */
  readonly en: string;
}

/** A refusal that the caller can understand. The message is for operators and never holds personal data. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly issues: readonly FieldIssue[];

  constructor(
    code: ErrorCode,
    message: string,
    more: { issues?: readonly FieldIssue[]; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.issues = more.issues ?? [];
  }
}
