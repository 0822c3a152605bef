/** How long readers may keep what the publisher writes: briefly, since a status may change at any time. */
export const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300';
/** Files that nobody reads but the publisher. */
export const STATE_CACHE_CONTROL = 'no-store';
