import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';

/** Whether an open day lies in the caller's area; one without an office is the province's, open to all its staff. */
export const coversVisit = (
  { division }: Pick<Caller, 'division'>,
  event: Pick<VisitEvent, 'division'>,
): boolean =>
  division !== undefined && (event.division === undefined || coversDivision(division, event.division));

/** @throws DomainError NOT_FOUND outside the caller's area, as for an event that does not exist */
export function assertCoversVisit(
  caller: Pick<Caller, 'division'>,
  event: Pick<VisitEvent, 'division'>,
): void {
  if (!coversVisit(caller, event)) {
    throw new DomainError('NOT_FOUND', 'expected an open day in the scope of the caller');
  }
}
