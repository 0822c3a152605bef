import type { WorkItem } from '../../shared/desk/schema.ts';
import { itemOn, placeOf } from '../../shared/desk/work-list.ts';
import type { Day } from '../../shared/kernel/days.ts';
import type { DeskRepository } from './repository.ts';

/** Queries of one reading: about 4 MB, some 8,000 open cases, ten times what a province's desk can work through. */
const MOST_QUERIES = 4;

/**
 * The open cases of a scope as they stand on a day, due soonest first, in one reading: what the counts count is what the
 * lists hold.
 * @returns `complete` is false where there are more
 */
export async function readWork(
  desk: DeskRepository,
  scope: string,
  today: Day,
): Promise<{ readonly items: readonly WorkItem[]; readonly complete: boolean }> {
  const items: WorkItem[] = [];
  let after: string | undefined;
  for (let query = 0; query < MOST_QUERIES; query += 1) {
    const page = await desk.listWork(scope, after);
    items.push(...page.items.map((row) => itemOn(row, today)));
    after = page.next;
    if (after === undefined) break;
  }
  return { items: items.toSorted(bySoonest), complete: after === undefined };
}

const bySoonest = (one: WorkItem, other: WorkItem): number => (placeOf(one) < placeOf(other) ? -1 : 1);
