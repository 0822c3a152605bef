/**
 * Under which keys a file of the site is stored. Where an edge function turns addresses into keys, a file has one key.
 * Where there is none (CloudFront in China), the edge asks the bucket for the address itself, so that a page is stored
 * under its address with and without the last slash.
 */
export const SITE_KEYS = ['files', 'addresses'] as const;
export type SiteKeys = (typeof SITE_KEYS)[number];

/**
 * Files that stand in at an address of the API while the API is away: the fixed form where a code at a stall leads to
 * the one that the API fills in. Its script reads the code by itself.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  'complain/index.html': 'api/pages/complain/start',
};

const PAGE = /^(.+)\/index\.html$/;

/** The keys of a file; the first is the one to read it back from. */
export function storedKeys(file: string, keys: SiteKeys): readonly string[] {
  const [, address] = PAGE.exec(file) ?? [];
  if (keys === 'addresses' && address !== undefined) return [`${address}/`, address];
  const standIn = keys === 'files' ? STAND_INS[file] : undefined;
  return standIn === undefined ? [file] : [file, standIn];
}
