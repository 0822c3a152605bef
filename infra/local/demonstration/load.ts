import type { RegisterOutcome } from '../../../functions/register/register-units.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import type { UnitCandidate } from '../../../shared/register/candidate.ts';
import type { EventFact } from '../../../shared/register/lifecycle.ts';
import type { CertificateEvent, Unit } from '../../../shared/register/schema.ts';
import type { DemonstrationUnit } from './units.ts';

/** What loading the demonstration needs of the register. */
export interface DemonstrationRegister {
  readonly register: (candidates: readonly UnitCandidate[]) => Promise<readonly RegisterOutcome[]>;
  readonly listEvents: (publicId: string) => Promise<readonly CertificateEvent[]>;
  readonly record: (decision: {
    readonly publicId: string;
    readonly expectedVersion: number;
    readonly event: EventFact;
  }) => Promise<Unit>;
}

export interface DemonstrationCounts {
  readonly created: number;
  readonly unchanged: number;
  readonly eventsRecorded: number;
}

const UNITS_AT_ONCE = 24;

/**
 * Enters the demonstration and what happened to its units. Doing it again changes nothing: units that are
 * known stay as they are, and only events that a history still lacks are recorded.
 */
export async function loadDemonstration(
  units: readonly DemonstrationUnit[],
  register: DemonstrationRegister,
  onProgress: (done: number) => void = () => {},
): Promise<DemonstrationCounts> {
  const counts = { created: 0, unchanged: 0, eventsRecorded: 0 };
  for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
    const group = units.slice(from, from + UNITS_AT_ONCE);
    const outcomes = await register.register(group.map(({ candidate }) => candidate));
    for (const [at, { outcome, unit }] of outcomes.entries()) {
      counts[outcome === 'created' ? 'created' : 'unchanged'] += 1;
      counts.eventsRecorded += await recordMissing(unit, group[at]?.events ?? [], register);
    }
    onProgress(from + group.length);
  }
  return counts;
}

/**
 * Records what a history still lacks. One that went another way than the demonstration's is left alone; where
 * somebody else loads the set at the same moment, what they recorded counts as done.
 */
async function recordMissing(
  unit: Unit,
  events: readonly EventFact[],
  register: DemonstrationRegister,
): Promise<number> {
  let recorded = 0;
  while (events.length > 0) {
    const [, ...followed] = await register.listEvents(unit.publicId);
    const event = events[followed.length];
    if (event === undefined || followed.some(({ type }, at) => type !== events[at]?.type)) break;
    try {
      await register.record({ publicId: unit.publicId, expectedVersion: followed.length + 1, event });
      recorded += 1;
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'VERSION_MISMATCH')) throw error;
    }
  }
  return recorded;
}
