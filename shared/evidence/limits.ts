/** What may be sent in as evidence: pictures that every browser shows and that can be made anew from their points. */
export const EVIDENCE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Largest upload in bytes; phones make 2 to 6 MB. */
export const MAX_UPLOAD_BYTES = 10_000_000;
/** Most points of a picture: phones make 12 to 50 million. */
export const MAX_PIXELS = 64_000_000;
/** Most pictures of one filing, message or section of an application. */
export const MAX_EVIDENCE_ITEMS = 9;
/** How long an address to upload to, or to read from, is good for. */
export const UPLOAD_SECONDS = 600;
export const READING_SECONDS = 300;
/** An upload that belongs to no case after this time is removed. */
export const ORPHAN_HOURS = 24;
