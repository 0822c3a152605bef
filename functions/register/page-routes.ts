import { dayInShanghai } from '../../shared/kernel/days.ts';
import { FIELD_CODES } from '../../shared/register/fields.ts';
import { STATUSES } from '../../shared/register/schema.ts';
import type { SearchFilters } from '../../shared/register/search/schema.ts';
import { type Fields, fieldOf, type PageOperation } from '../http/page.ts';

const LONGEST_QUESTION = 100;

/* Loaded with the first question: most requests ask none. */
const searching = () => import('./search-register.ts');

/** The search for people without scripts; with scripts the page answers itself. */
export const searchPageOperation: PageOperation = {
  method: 'GET',
  path: '/search',
  async handle({ query, locale }, { siteText, now, config }) {
    const text = [...fieldOf(query, 'q')].slice(0, LONGEST_QUESTION).join('');
    const filters = filtersOf(query);
    const isAsked = text !== '' || Object.values(filters).some((each) => each !== undefined);
    const answer = isAsked
      ? await (await searching()).searchRegister(siteText, { text, filters }, now())
      : undefined;
    const { searchPage } = await import('../http/pages/register-search-page.tsx');
    return searchPage({
      locale,
      text,
      filters,
      answer,
      today: dayInShanghai(now()),
      province: `${config.jurisdiction.code}0000`,
    });
  },
};

/** What is chosen; what is none of the choices counts as left open. */
function filtersOf(query: Fields): SearchFilters {
  const division = fieldOf(query, 'division');
  return {
    field: FIELD_CODES.find((field) => field === fieldOf(query, 'field')),
    status: STATUSES.find((status) => status === fieldOf(query, 'status')),
    division: /^\d{6}$/.test(division) ? division : undefined,
  };
}
