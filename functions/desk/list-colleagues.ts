import type { Colleague } from '../../shared/desk/schema.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { DeskRepository } from './repository.ts';

/**
 * Officers of one office who have signed in before.
 * @param division the caller's own where it is not given
 * @throws DomainError NOT_FOUND for an office outside of the caller's scope
 */
export async function listColleagues(
  desk: DeskRepository,
  caller: Caller,
  division: string | undefined,
): Promise<readonly Colleague[]> {
  const office = division ?? caller.division ?? '';
  assertCovers(caller, office);
  return desk.listColleagues(office);
}
