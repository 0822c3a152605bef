import { isTrack } from '../../shared/complaints/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { type MerchantPorts, merchantView, openForMerchant } from './merchant-case.ts';

const MOST_CASES = 50;

/** The newest cases about which the regulator asks this merchant. @throws DomainError STORE_UNAVAILABLE */
export async function listMerchantCases(
  ports: MerchantPorts & { readonly desk: Pick<DeskRepository, 'listCasesByUscc'> },
  caller: Caller,
) {
  if (caller.uscc === undefined) return { cases: [] };
  const found = await ports.desk.listCasesByUscc(caller.uscc, MOST_CASES);
  const ids = found.filter(({ kind }) => isTrack(kind)).map(({ caseId }) => caseId);
  const views = await Promise.all(ids.map((caseId) => viewIfTheirs(ports, caller, caseId)));
  return { cases: views.filter((each) => each !== undefined) };
}

async function viewIfTheirs(ports: MerchantPorts, caller: Caller, caseId: string) {
  try {
    return merchantView(await openForMerchant(ports, caller, caseId));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
