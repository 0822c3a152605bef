import { DomainError } from '../../shared/kernel/errors.ts';
import { applyEvent, type EventFact } from '../../shared/register/lifecycle.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { logEntryWrite } from '../log/log-entry-write.ts';
import { LOG_COUNTER_KEY } from '../table/keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { RegisterRepository } from './repository.ts';
import { changedUnitWrites, counterWrite } from './unit-writes.ts';

/** Other writers take the next place in the log at the same time; each attempt lets one of them by. */
const MAX_ATTEMPTS = 40;

/**
 * Appends a decided fact to a unit's history and to the log, and brings unit and lists in line with it, all or
 * nothing.
 * @param expectedVersion the version that the decision was made on
 * @throws DomainError NOT_FOUND, VERSION_MISMATCH (somebody decided in between), CONFLICT (the status does not
 *   allow it, or other writers keep getting in first), INVALID_INPUT (ground or date missing), STORE_UNAVAILABLE
 */
export async function recordCertificateEvent(
  repository: RegisterRepository,
  decision: {
    readonly publicId: string;
    readonly expectedVersion: number;
    readonly event: EventFact;
    /** Writes that belong to the same transaction. */
    readonly also?: readonly TableWrite[];
  },
): Promise<Unit> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const [unit, [logCounter]] = await Promise.all([
      repository.findUnit(decision.publicId),
      repository.readCounters([LOG_COUNTER_KEY]),
    ]);
    if (unit === undefined) throw new DomainError('NOT_FOUND', 'no unit has this public id');
    if (unit.version !== decision.expectedVersion) {
      throw new DomainError(
        'VERSION_MISMATCH',
        `expected version ${decision.expectedVersion}, got ${unit.version}`,
      );
    }
    const next = applyEvent(unit, decision.event);
    const counter = logCounter ?? { key: LOG_COUNTER_KEY, value: 0 };
    try {
      await repository.commit([
        ...changedUnitWrites(next.unit, next.event),
        logEntryWrite(next.unit, next.event, counter.value),
        counterWrite(counter, counter.value + 1),
        ...(decision.also ?? []),
      ]);
      return next.unit;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}
