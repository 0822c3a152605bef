/** Asks once and keeps the answer for good; a failure is not kept, so that the next caller asks again. */
export function onceItWorks<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
