import type { DuePage, DueRef } from './repository.ts';

/** Cases in one run of the clock; the next minute takes the rest. */
const MOST_AT_ONCE = 500;

/**
 * Does something in each case whose day has come, the longest overdue first. One that cannot be done keeps back no other.
 * @param list a page of them, after a place
 * @param act whether it was done
 * @returns in how many it was done
 * @throws what kept one of them back, once the others were done
 */
export async function eachDue(
  list: (after: string | undefined) => Promise<DuePage>,
  act: (ref: DueRef) => Promise<boolean>,
): Promise<number> {
  const keptBack: unknown[] = [];
  let [done, looked, after]: [number, number, string | undefined] = [0, 0, undefined];
  do {
    const page = await list(after);
    for (const ref of page.refs) {
      try {
        if (await act(ref)) done += 1;
      } catch (error) {
        keptBack.push(error);
      }
    }
    looked += page.refs.length;
    after = page.next;
  } while (after !== undefined && looked < MOST_AT_ONCE);
  for (const error of keptBack) throw error;
  return done;
}
