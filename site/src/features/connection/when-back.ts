/** Milliseconds after a device says that it is connected: often nothing comes through yet. */
export const TRIED_AFTER_MS = [0, 1_000, 3_000, 8_000] as const;

/** Asks again once the connection is back. @param again does nothing where there is an answer by now */
export function whenBack(again: () => void): void {
  addEventListener('online', () => {
    for (const milliseconds of TRIED_AFTER_MS) setTimeout(again, milliseconds);
  });
}
