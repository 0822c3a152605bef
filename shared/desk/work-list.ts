import type { Day } from '../kernel/days.ts';
import type { WorkItem, WorkRow } from './schema.ts';

/** Ways to look at the open cases of a scope. */
export const WORK_FILTERS = ['all', 'mine', 'overdue', 'soon', 'waiting', 'unassigned'] as const;
export type WorkFilter = (typeof WORK_FILTERS)[number];

/** What the filters compare with. */
export interface WorkListContext {
  /** Today in Shanghai. */
  readonly today: Day;
  /** The last day that counts as soon: two working days from today, today not counted. */
  readonly soonDay: Day;
  /** Account of the officer who looks. */
  readonly accountId: string;
}

const OFFICES: readonly WorkItem['turn'][] = ['officer', 'decider'];

/**
 * True where a case belongs in a list: overdue when its last day has passed; soon when it is today or up to
 * `soonDay`, and not overdue; waiting when somebody outside of the office has the turn; unassigned when the office has
 * it and no officer has taken it.
 */
export function belongsIn(item: WorkItem, filter: WorkFilter, context: WorkListContext): boolean {
  const { today, soonDay, accountId } = context;
  const { dueDay, turn, assignee } = item;
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return assignee === accountId;
    case 'overdue':
      return dueDay !== undefined && dueDay < today;
    case 'soon':
      return dueDay !== undefined && dueDay >= today && dueDay <= soonDay;
    case 'waiting':
      return !OFFICES.includes(turn);
    case 'unassigned':
      return assignee === undefined && OFFICES.includes(turn);
  }
}

/** A stored row as it reads on a day: what time alone has made of the case since it was written. */
export function itemOn({ later = [], calendar: _calendar, ...item }: WorkRow, today: Day): WorkItem {
  const passed = later.findLast(({ from }) => from <= today);
  if (passed === undefined) return item;
  const { from: _from, ...standing } = passed;
  const { dueDay: _due, ...rest } = item;
  return { ...rest, ...standing };
}

/** How many cases each list holds. */
export function countWork(
  items: readonly WorkItem[],
  context: WorkListContext,
): Readonly<Record<WorkFilter, number>> {
  const count = (filter: WorkFilter): number =>
    items.reduce((sum, item) => (belongsIn(item, filter, context) ? sum + 1 : sum), 0);
  return {
    all: count('all'),
    mine: count('mine'),
    overdue: count('overdue'),
    soon: count('soon'),
    waiting: count('waiting'),
    unassigned: count('unassigned'),
  };
}

/** Place of a case in the lists: due soonest first, what has no limit last; by id where days are equal. */
export const placeOf = ({ dueDay, caseId }: Pick<WorkItem, 'dueDay' | 'caseId'>): string =>
  `${dueDay ?? '9999-12-31'}#${caseId}`;

/**
 * One page of a list.
 * @param items in the order of their places
 * @param page `after` is the place of the last case of the page before
 * @returns the cases, and the place to go on from where there are more
 */
export function pageOfWork(
  items: readonly WorkItem[],
  { after, size }: { readonly after?: string | undefined; readonly size: number },
): { readonly items: readonly WorkItem[]; readonly next?: string } {
  const rest = after === undefined ? items : items.filter((item) => placeOf(item) > after);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return rest.length > size && last !== undefined ? { items: page, next: placeOf(last) } : { items: page };
}
