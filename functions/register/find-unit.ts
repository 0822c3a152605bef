import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { UnitRecord } from '../../shared/register/api.ts';
import { statusOn } from '../../shared/register/status.ts';
import type { RegisterRepository } from './repository.ts';

/**
 * A unit's public record with its status today.
 * @param publicId public id as in addresses and plates
 * @param now instant whose calendar day in Shanghai counts as today
 * @returns `undefined` where the register has never held such a unit
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function findUnit(
  register: Pick<RegisterRepository, 'findUnit'>,
  publicId: string,
  now: Instant,
): Promise<UnitRecord | undefined> {
  const unit = await register.findUnit(publicId);
  if (unit === undefined) return undefined;
  const today = dayInShanghai(now);
  return { unit, standing: statusOn(unit, today), today };
}
