import type { Caller } from '../kernel/access.ts';
import { DomainError } from '../kernel/errors.ts';

/**
 * True where a division lies in an officer's scope: a province (530000) covers all that begin with 53, a prefecture
 * (530100) all that begin with 5301, a county itself alone.
 * @param scope GB/T 2260 code, 6 digits
 * @param division GB/T 2260 code, 6 digits
 */
export function coversDivision(scope: string, division: string): boolean {
  return division.startsWith(scope.replace(/^(\d\d)0000$/, '$1').replace(/^(\d{4})00$/, '$1'));
}

/** The scopes whose officers see a case of this division: province, prefecture, county; each once. */
export function scopesOf(division: string): readonly string[] {
  return [...new Set([`${division.slice(0, 2)}0000`, `${division.slice(0, 4)}00`, division])];
}

/**
 * Holds an officer to their scope.
 * @throws DomainError NOT_FOUND outside of it, as for a case that does not exist: that it exists is not theirs to know
 */
export function assertCovers(caller: Pick<Caller, 'division'>, division: string): void {
  if (caller.division !== undefined && coversDivision(caller.division, division)) return;
  throw new DomainError('NOT_FOUND', 'expected a case in the scope of the caller');
}

/**
 * Holds a merchant to their own.
 * @throws DomainError NOT_FOUND for another's, as for what does not exist
 */
export function assertActsFor(caller: Pick<Caller, 'uscc'>, uscc: string): void {
  if (caller.uscc !== undefined && caller.uscc === uscc) return;
  throw new DomainError('NOT_FOUND', 'expected what belongs to the merchant who calls');
}
