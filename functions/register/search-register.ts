import type { Instant } from '../../shared/kernel/days.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { RegisterSearch } from '../../shared/register/search/ask.ts';
import type { SearchAnswer, SearchFilters } from '../../shared/register/search/schema.ts';
import type { SiteText } from '../adapters/site-text.ts';

const MOST_HITS = 50;

/**
 * Answers a search from the published index, as the page's own script does.
 * @returns `undefined` where no index has been published
 * @throws DomainError STORE_UNAVAILABLE where the index cannot be read
 */
export function searchRegister(
  siteText: SiteText,
  asked: { readonly text: string; readonly filters: SearchFilters },
  now: Instant,
): Promise<SearchAnswer | undefined> {
  const register = new RegisterSearch((path) => siteText(path.slice(1)));
  return register.ask({ ...asked, today: dayInShanghai(now), limit: MOST_HITS });
}
