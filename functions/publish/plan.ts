import type { Locale } from '../../shared/register/divisions.ts';
import { LIST_PAGE_SIZE, listId, listsOf, pageOf, type RegisterList } from '../../shared/register/lists.ts';
import type { Unit } from '../../shared/register/schema.ts';

export const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[];

/** A page of a list. */
export interface ListPageRef {
  readonly list: RegisterList;
  readonly page: number;
}

/** What must be written anew because units changed. Pure: says what, performs nothing. */
export interface PublishPlan {
  readonly units: readonly Unit[];
  readonly listPages: readonly ListPageRef[];
}

/**
 * The files that a set of changed units touches: each unit's own, and one page of each of its lists. A unit that
 * opens a page also touches the page before, which now has a next one.
 */
export function planFor(units: readonly Unit[]): PublishPlan {
  const pages = new Map<string, ListPageRef>();
  const add = (list: RegisterList, page: number): void => {
    pages.set(`${listId(list)}#${page}`, { list, page });
  };
  for (const unit of units) {
    const lists = listsOf(unit);
    for (const name of ['province', 'prefecture', 'county', 'field'] as const) {
      const ordinal = unit.ordinals[name];
      const page = pageOf(ordinal);
      add(lists[name], page);
      if (page > 1 && ordinal % LIST_PAGE_SIZE === 1) add(lists[name], page - 1);
    }
  }
  return { units, listPages: [...pages.values()] };
}
