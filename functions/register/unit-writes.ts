import { addDays, type Day } from '../../shared/kernel/days.ts';
import { listsOf } from '../../shared/register/lists.ts';
import type { CertificateEvent, Unit } from '../../shared/register/schema.ts';
import { EXPIRING_WINDOW_DAYS } from '../../shared/register/status.ts';
import {
  certificateCounterKey,
  certificateKey,
  dueKey,
  eventKey,
  listCounterKey,
  listRowKey,
  unitKey,
} from '../table/keys.ts';
import type { Expectation, Key, TableWrite } from '../table/table.ts';

/** A counter as read, and the key under which the next value is written. */
export interface Counter {
  readonly key: Key;
  readonly value: number;
}

/** Keys of the five counters that a new unit advances, besides the log's. */
export function counterKeysOf(series: string, unit: Pick<Unit, 'division' | 'field'>): readonly Key[] {
  return [certificateCounterKey(series), ...Object.values(listsOf(unit)).map(listCounterKey)];
}

/** Writes that move a counter on from the value that was read. */
export function counterWrite(counter: Counter, value: number): TableWrite {
  const expect: Expectation = counter.value === 0 ? 'absent' : { attribute: 'value', equals: counter.value };
  return { put: { ...counter.key, value }, expect };
}

/** All writes of a unit that the register has not held before: unit, certificate, first event, lists, due days. */
export function newUnitWrites(unit: Unit, issued: CertificateEvent): readonly TableWrite[] {
  return [
    { put: { ...unitKey(unit.publicId), version: unit.version, unit }, expect: 'absent' },
    { put: { ...certificateKey(unit.certificateNumber), publicId: unit.publicId }, expect: 'absent' },
    { put: { ...eventKey(unit.publicId, issued.sequence), event: issued }, expect: 'absent' },
    ...listRowWrites(unit),
    ...dueWrites(unit),
  ];
}

/** All writes of a change to a unit that stands at `unit.version - 1`. */
export function changedUnitWrites(unit: Unit, event: CertificateEvent): readonly TableWrite[] {
  return [
    {
      put: { ...unitKey(unit.publicId), version: unit.version, unit },
      expect: { attribute: 'version', equals: unit.version - 1 },
    },
    { put: { ...eventKey(unit.publicId, event.sequence), event }, expect: 'absent' },
    ...listRowWrites(unit),
    ...dueWrites(unit),
  ];
}

function listRowWrites(unit: Unit): readonly TableWrite[] {
  const lists = listsOf(unit);
  return (['province', 'prefecture', 'county', 'field'] as const).map((name) => ({
    put: { ...listRowKey(lists[name], unit.ordinals[name]), unit },
  }));
}

/** The days on which pages must be rendered anew because a date passes, or a decision takes effect later. */
function dueWrites(unit: Unit): readonly TableWrite[] {
  const days = new Set<Day>([addDays(unit.validTo, -EXPIRING_WINDOW_DAYS), addDays(unit.validTo, 1)]);
  if (unit.suspendedOn !== undefined) days.add(unit.suspendedOn);
  if (unit.withdrawnOn !== undefined) days.add(unit.withdrawnOn);
  return [...days].sort().map((day) => ({ put: dueKey(day, unit.publicId) }));
}
