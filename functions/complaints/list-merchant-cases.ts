import { isTrack } from '../../shared/complaints/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { type MerchantPorts, merchantView, openForMerchant } from './merchant-case.ts';

const MOST_CASES = 50;
/** Pages of cases looked through: many may have come in since of which the merchant was not asked. */
const MOST_PAGES = 10;

/**
 * The newest cases about which the regulator asks this merchant, in an order that does not say which were filed one
 * after the other: what waits for an answer first, then by number, which is random.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function listMerchantCases(
  ports: MerchantPorts & { readonly desk: Pick<DeskRepository, 'listUsccPage'> },
  caller: Caller,
) {
  if (caller.uscc === undefined) return { cases: [] };
  const cases: ReturnType<typeof merchantView>[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES && cases.length < MOST_CASES; page += 1) {
    const { items, next } = await ports.desk.listUsccPage(caller.uscc, { limit: MOST_CASES, after });
    const ids = items.filter(({ kind }) => isTrack(kind)).map(({ caseId }) => caseId);
    const views = await Promise.all(ids.map((caseId) => viewIfTheirs(ports, caller, caseId)));
    cases.push(...views.filter((each) => each !== undefined));
    if (next === undefined) break;
    after = next;
  }
  const newest = cases.slice(0, MOST_CASES);
  return { cases: newest.toSorted((a, b) => rankOf(a).localeCompare(rankOf(b))) };
}

const rankOf = ({ replyBy, caseId }: ReturnType<typeof merchantView>): string =>
  `${replyBy ?? '9'} ${caseId}`;

async function viewIfTheirs(ports: MerchantPorts, caller: Caller, caseId: string) {
  try {
    return merchantView(await openForMerchant(ports, caller, caseId));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
