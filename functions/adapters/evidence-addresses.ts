import type { EvidenceType } from '../../shared/evidence/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';

/** What the store shall take at an address, and nothing else. */
export interface UploadTerms {
  /** Key in the evidence bucket, under `incoming/uploads/`. */
  readonly key: string;
  readonly contentType: EvidenceType;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly at: Instant;
  readonly seconds: number;
}

/** The port to short-lived addresses of the evidence bucket, all at our own origin. */
export interface EvidenceAddresses {
  /** Path and query to PUT to, and the headers that go with it. */
  toUpload(
    terms: UploadTerms,
  ): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  /** Path and query to GET a clean picture from. */
  toRead(given: {
    /** Under `clean/evidence/`. */
    readonly key: string;
    readonly at: Instant;
    readonly seconds: number;
  }): Promise<string>;
}
