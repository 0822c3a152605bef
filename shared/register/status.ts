import { addDays, type Day } from '../kernel/days.ts';
import type { Ground, Status, Unit } from './schema.ts';

/**
 * Days before the last valid day from which a certificate counts as expiring.
 * Source: product decision (design, "Register"); certainty `assumed`.
 */
export const EXPIRING_WINDOW_DAYS = 60;

type Facts = Pick<Unit, 'validTo' | 'suspendedOn' | 'suspendedGround' | 'withdrawnOn' | 'withdrawnGround'>;

export interface StatusAtDay {
  readonly status: Status;
  /** First day of this status, where a dated fact says it; absent for `certified`. */
  readonly since?: Day;
  readonly ground?: Ground;
}

/**
 * The status of a certificate on a calendar day, from dated facts alone: no flag, no job.
 * Withdrawal ends it for good; expiry comes before suspension, since a lapsed certificate cannot be suspended.
 * @param facts dated facts of the unit; a fact dated after `day` has not happened yet
 * @param day calendar day in Asia/Shanghai; the last valid day still counts as valid
 */
export function statusOn(facts: Facts, day: Day): StatusAtDay {
  if (facts.withdrawnOn !== undefined && facts.withdrawnOn <= day) {
    return { status: 'withdrawn', since: facts.withdrawnOn, ...withGround(facts.withdrawnGround) };
  }
  if (facts.validTo < day) return { status: 'expired', since: addDays(facts.validTo, 1) };
  if (facts.suspendedOn !== undefined && facts.suspendedOn <= day) {
    return { status: 'suspended', since: facts.suspendedOn, ...withGround(facts.suspendedGround) };
  }
  const expiringFrom = addDays(facts.validTo, -EXPIRING_WINDOW_DAYS);
  return expiringFrom <= day ? { status: 'expiring', since: expiringFrom } : { status: 'certified' };
}

/** The days after `day` on which the status changes by date alone, ascending. */
export function statusChangeDays(facts: Facts, day: Day): readonly Day[] {
  const candidates = [
    addDays(facts.validTo, -EXPIRING_WINDOW_DAYS),
    addDays(facts.validTo, 1),
    facts.suspendedOn,
    facts.withdrawnOn,
  ];
  return [
    ...new Set(candidates.filter((candidate) => candidate !== undefined && candidate > day)),
  ].sort() as Day[];
}

function withGround(ground: Ground | undefined): { readonly ground?: Ground } {
  return ground === undefined ? {} : { ground };
}
