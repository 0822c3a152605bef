import type { WorkItem } from '../../shared/desk/schema.ts';
import type { DeskRepository } from './repository.ts';

/** Queries of one reading: about 4 MB, some 8,000 open cases, ten times what a province's desk can work through. */
const MOST_QUERIES = 4;

/**
 * The open cases of a scope, due soonest first, in one reading: what the counts count is what the lists hold.
 * @returns `complete` is false where there are more
 */
export async function readWork(
  desk: DeskRepository,
  scope: string,
): Promise<{ readonly items: readonly WorkItem[]; readonly complete: boolean }> {
  const items: WorkItem[] = [];
  let after: string | undefined;
  for (let query = 0; query < MOST_QUERIES; query += 1) {
    const page = await desk.listWork(scope, after);
    items.push(...page.items);
    after = page.next;
    if (after === undefined) return { items, complete: true };
  }
  return { items, complete: false };
}
