import type { Caller } from '../../shared/kernel/access.ts';
import { type MerchantPorts, merchantView, openForMerchant } from './merchant-case.ts';

/**
 * One case about which the regulator asks a merchant.
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function viewMerchantCase(
  ports: MerchantPorts,
  { caller, caseId }: { readonly caller: Caller; readonly caseId: string },
) {
  return merchantView(await openForMerchant(ports, caller, caseId));
}
