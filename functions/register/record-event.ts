import { DomainError } from '../../shared/kernel/errors.ts';
import { applyEvent, type EventFact } from '../../shared/register/lifecycle.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { ConditionFailed } from '../table/table.ts';
import type { RegisterRepository } from './repository.ts';
import { changedUnitWrites } from './unit-writes.ts';

/**
 * Appends a decided fact to a unit's history and brings unit and lists in line with it, all or nothing.
 * @param expectedVersion the version that the decision was made on
 * @throws DomainError NOT_FOUND, VERSION_MISMATCH (somebody decided in between), CONFLICT (the status does not
 *   allow it), INVALID_INPUT (ground or date missing), STORE_UNAVAILABLE
 */
export async function recordCertificateEvent(
  repository: RegisterRepository,
  decision: { readonly publicId: string; readonly expectedVersion: number; readonly event: EventFact },
): Promise<Unit> {
  const unit = await repository.findUnit(decision.publicId);
  if (unit === undefined) throw new DomainError('NOT_FOUND', 'no unit has this public id');
  if (unit.version !== decision.expectedVersion)
    throw versionMismatch(decision.expectedVersion, unit.version);
  const next = applyEvent(unit, decision.event);
  try {
    await repository.commit(changedUnitWrites(next.unit, next.event));
  } catch (error) {
    if (error instanceof ConditionFailed) throw versionMismatch(decision.expectedVersion);
    throw error;
  }
  return next.unit;
}

function versionMismatch(expected: number, got?: number): DomainError {
  return new DomainError('VERSION_MISMATCH', `expected version ${expected}, got ${got ?? 'a newer one'}`);
}
