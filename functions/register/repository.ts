import { addDays, type Day } from '../../shared/kernel/days.ts';
import { listsOf, type RegisterList } from '../../shared/register/lists.ts';
import {
  type CertificateEvent,
  certificateEventSchema,
  type Unit,
  unitSchema,
} from '../../shared/register/schema.ts';
import { EXPIRING_WINDOW_DAYS } from '../../shared/register/status.ts';
import {
  certificateCounterKey,
  certificateKey,
  dueDayPk,
  dueKey,
  EVENT_PREFIX,
  eventKey,
  listCounterKey,
  listPagePk,
  listRowKey,
  unitKey,
} from '../table/keys.ts';
import type { Expectation, Item, Key, Table, TableWrite } from '../table/table.ts';

const BATCH_GET_MAX = 100;

/** A counter as read, and the key under which the next value is written. */
export interface Counter {
  readonly key: Key;
  readonly value: number;
}

/** Questions that the features ask of the register, each a key lookup or a bounded query. */
export type RegisterRepository = ReturnType<typeof createRegisterRepository>;

export function createRegisterRepository(table: Table) {
  return {
    async findUnit(publicId: string): Promise<Unit | undefined> {
      const item = await table.get(unitKey(publicId));
      return item === undefined ? undefined : parseUnit(item);
    },

    /** The units that exist, by public id. */
    async findUnits(publicIds: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
      const units = new Map<string, Unit>();
      for (let from = 0; from < publicIds.length; from += BATCH_GET_MAX) {
        const keys = publicIds.slice(from, from + BATCH_GET_MAX).map(unitKey);
        for (const item of await table.getMany(keys)) {
          const unit = parseUnit(item);
          units.set(unit.publicId, unit);
        }
      }
      return units;
    },

    async findUnitByCertificate(certificateNumber: string): Promise<Unit | undefined> {
      const pointer = await table.get(certificateKey(certificateNumber));
      return pointer === undefined ? undefined : this.findUnit(String(pointer.publicId));
    },

    /** The whole history of a unit, oldest first. */
    async listEvents(publicId: string): Promise<readonly CertificateEvent[]> {
      const { items } = await table.query(unitKey(publicId).pk, { skPrefix: EVENT_PREFIX });
      return items.map((item) => certificateEventSchema.parse(item.event));
    },

    /** The units of one page of a list, in the order of their ordinals. */
    async listPage(list: RegisterList, page: number): Promise<readonly Unit[]> {
      const { items } = await table.query(listPagePk(list, page));
      return items.map(parseUnit);
    },

    /** How many units a list holds. */
    async countUnits(list: RegisterList): Promise<number> {
      return counterValue(await table.get(listCounterKey(list)));
    },

    /** Counts of several lists, in their order; one round trip for a hundred. */
    async countMany(lists: readonly RegisterList[]): Promise<readonly number[]> {
      const counters = await this.readCounters(lists.map(listCounterKey));
      return counters.map((counter) => counter.value);
    },

    async readCounters(keys: readonly Key[]): Promise<readonly Counter[]> {
      const items: Item[] = [];
      for (let from = 0; from < keys.length; from += BATCH_GET_MAX) {
        items.push(...(await table.getMany(keys.slice(from, from + BATCH_GET_MAX))));
      }
      return keys.map((key) => ({ key, value: counterValue(items.find((item) => item.pk === key.pk)) }));
    },

    /** Public ids of the units whose status may change by date on a day. */
    async listDue(day: Day, after?: string): Promise<{ publicIds: readonly string[]; next?: string }> {
      const { items, next } = await table.query(dueDayPk(day), after === undefined ? {} : { after });
      const publicIds = items.map((item) => item.sk);
      return next === undefined ? { publicIds } : { publicIds, next };
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}

/** Keys of the five counters that a new unit advances. */
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

function parseUnit(item: Item): Unit {
  return unitSchema.parse(item.unit);
}

function counterValue(item: Item | undefined): number {
  return item === undefined ? 0 : Number(item.value);
}
