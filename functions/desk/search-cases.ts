import type { CaseLookup } from '../../shared/desk/case-search.ts';
import type { WorkItem } from '../../shared/desk/schema.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { nameKeyOf } from './case-lookup-writes.ts';
import { findByReference, typedReference } from './find-by-reference.ts';
import { readWork } from './read-work.ts';
import type { DeskRepository } from './repository.ts';

const MOST_FOUND = 20;
/** A merchant with more cases than this is looked at in the unit's own view. */
const MOST_OF_A_MERCHANT = 100;
/** Cases of units whose names begin alike, over all scopes: who looks for one of more types more of the name. */
const MOST_OF_A_NAME = 300;
const USCC = /^[0-9A-Z]{18}$/;

/**
 * Cases of the caller's scope: by reference, credit code or the beginning of a name open and closed ones, by any other
 * part of a name the open ones.
 * @param query as typed; full-width forms and small letters count as what they mean
 */
export async function searchCases(
  { desk, now }: { readonly desk: DeskRepository; readonly now: Instant },
  caller: Caller,
  query: string,
): Promise<readonly CaseLookup[]> {
  const scope = caller.division ?? '';
  const typed = typedReference(query);
  const byReference = await findByReference(desk, query);
  if (byReference !== undefined)
    return [byReference].filter(({ division }) => coversDivision(scope, division));
  if (USCC.test(typed)) {
    const found = await desk.listCasesByUscc(typed, MOST_OF_A_MERCHANT);
    return found.filter(({ division }) => coversDivision(scope, division)).slice(0, MOST_FOUND);
  }
  const { items } = await readWork(desk, scope, dayInShanghai(now));
  const open = items
    .filter(({ reference, subject }) => `${reference}\n${subject}`.toUpperCase().includes(typed))
    .map(lookupOf);
  const named = [...typed].length < 2 ? [] : await desk.listCasesByName(nameKeyOf(typed), MOST_OF_A_NAME);
  const known = new Set(open.map(({ caseId }) => caseId));
  const closed = named.filter(
    ({ caseId, division }) => !known.has(caseId) && coversDivision(scope, division),
  );
  return [...open, ...closed].slice(0, MOST_FOUND);
}

const lookupOf = ({ kind, caseId, reference, division, subject, openedAt }: WorkItem): CaseLookup => ({
  kind,
  caseId,
  reference,
  division,
  subject,
  openedAt,
});
