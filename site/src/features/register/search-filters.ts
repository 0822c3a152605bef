import type { Field } from '../../../../shared/register/fields.ts';
import type { Status } from '../../../../shared/register/schema.ts';
import type { SearchFilters } from '../../../../shared/register/search/schema.ts';

/** What is chosen in the form of the search; nothing for what is left open. */
export const filtersIn = (asked: URLSearchParams | FormData): SearchFilters => ({
  field: (asked.get('field') || undefined) as Field | undefined,
  division: (asked.get('division') || undefined) as string | undefined,
  status: (asked.get('status') || undefined) as Status | undefined,
});
