/** How long readers may keep what the publisher writes: briefly, since a status may change at any time. */
export const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300';
/**
 * What lies under a hash never changes. The edge itself asks again after an hour, so that a picture that was withdrawn is
 * gone there too.
 */
export const HASHED_CACHE_CONTROL = 'public, max-age=31536000, s-maxage=3600, immutable';
/** Files that nobody reads but the publisher. */
export const STATE_CACHE_CONTROL = 'no-store';
