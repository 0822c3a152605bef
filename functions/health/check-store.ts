import { provinceOf } from '../../shared/register/lists.ts';
import type { RegisterRepository } from '../register/repository.ts';

/**
 * Asks the store one question, whatever the answer: a count of the jurisdiction's list.
 * @param jurisdictionCode first two digits of GB/T 2260
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function checkStore(
  register: Pick<RegisterRepository, 'countUnits'>,
  jurisdictionCode: string,
): Promise<void> {
  await register.countUnits({ kind: 'province', division: provinceOf(jurisdictionCode) });
}
