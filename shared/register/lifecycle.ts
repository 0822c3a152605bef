import type { Day } from '../kernel/days.ts';
import { DomainError } from '../kernel/errors.ts';
import type { CertificateEvent, Ground, Status, Unit } from './schema.ts';
import { statusOn } from './status.ts';

/** A fact that an authorised decision adds to a unit's history. */
export interface EventFact {
  readonly type: Exclude<CertificateEvent['type'], 'issued'>;
  /** The day on which it takes effect (Asia/Shanghai). */
  readonly on: Day;
  /** Numbered ground; required for `suspended` and `withdrawn`. */
  readonly ground?: Ground | undefined;
  /** New last valid day; required for `renewed`. */
  readonly validTo?: Day | undefined;
  /** What the public record says from then on, where a correction or a renewal changes it. */
  readonly record?: RecordChange | undefined;
}

/** Members of a unit's record that a correction or a renewal may change; the rest never does. */
export type RecordChange = Partial<
  Pick<Unit, 'name' | 'address' | 'coordinates' | 'uscc' | 'instruments' | 'commitmentVersion'>
>;

/** Former names that a unit's page still says; older ones are in the log. */
const MOST_FORMER_NAMES = 5;

/**
 * Which events each status allows on the day of the event, and nothing else. A withdrawn certificate is ended
 * for good; an expired one can only be renewed or withdrawn.
 * Source: design, "Certification"; certainty `assumed` (no Yunnan rule text was found).
 */
export const ALLOWED_EVENTS = {
  certified: ['renewed', 'suspended', 'withdrawn', 'corrected'],
  expiring: ['renewed', 'suspended', 'withdrawn', 'corrected'],
  suspended: ['reinstated', 'withdrawn', 'corrected'],
  expired: ['renewed', 'withdrawn', 'corrected'],
  withdrawn: ['corrected'],
} as const satisfies Record<Status, readonly EventFact['type'][]>;

/**
 * The unit as it stands after the fact, and the event to append. Performs nothing.
 * @throws DomainError CONFLICT where the status on that day does not allow the event
 * @throws DomainError INVALID_INPUT where a ground or a new last day is missing
 */
export function applyEvent(
  unit: Unit,
  fact: EventFact,
): { readonly unit: Unit; readonly event: CertificateEvent } {
  const { status } = statusOn(unit, fact.on);
  const allowed: readonly EventFact['type'][] = ALLOWED_EVENTS[status];
  if (!allowed.includes(fact.type)) {
    throw new DomainError(
      'CONFLICT',
      `expected one of ${allowed.join(', ')} for a unit ${status}, got ${fact.type}`,
    );
  }
  const sequence = unit.version + 1;
  const year = Number(fact.on.slice(0, 4));
  const event: CertificateEvent = { sequence, type: fact.type, on: fact.on, year, ...groundOf(fact) };
  return { unit: { ...changed(unit, fact), version: sequence }, event };
}

function changed(unit: Unit, fact: EventFact): Unit {
  const { suspendedOn: _on, suspendedGround: _ground, ...unsuspended } = unit;
  switch (fact.type) {
    case 'suspended':
      return { ...unit, suspendedOn: fact.on, suspendedGround: required(fact.ground, 'ground') };
    case 'reinstated':
      return unsuspended;
    case 'withdrawn':
      return { ...unit, withdrawnOn: fact.on, withdrawnGround: required(fact.ground, 'ground') };
    case 'renewed':
      return {
        ...withRecord(unsuspended, fact.record),
        validTo: required(fact.validTo, 'validTo'),
        validToBasis: 'published',
      };
    case 'corrected':
      return withRecord(unit, fact.record);
  }
}

/**
 * The unit with its record changed; a name that it gives up is kept as a former one. Coordinates that were measured at
 * another address do not stay: where the new one is has to be measured.
 */
function withRecord<U extends Omit<Unit, 'suspendedOn'>>(unit: U, record: RecordChange = {}): U {
  const changedUnit = { ...unit, ...record };
  if (changedUnit.address !== unit.address && record.coordinates === undefined) {
    delete changedUnit.coordinates;
  }
  if (changedUnit.name === unit.name) return changedUnit;
  const former = [unit.name, ...(unit.formerNames ?? [])].filter((name) => name !== changedUnit.name);
  return { ...changedUnit, formerNames: former.slice(0, MOST_FORMER_NAMES) };
}

function groundOf(fact: EventFact): { readonly ground?: Ground } {
  return fact.ground === undefined ? {} : { ground: fact.ground };
}

function required<T>(value: T | undefined, field: string): T {
  if (value !== undefined) return value;
  throw new DomainError('INVALID_INPUT', `expected ${field}`, {
    issues: [{ field, code: 'required', zh: '此项必填', en: 'This field is required' }],
  });
}
