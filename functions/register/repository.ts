import type { Day } from '../../shared/kernel/days.ts';
import type { RegisterList } from '../../shared/register/lists.ts';
import {
  type CertificateEvent,
  certificateEventSchema,
  type Unit,
  unitSchema,
} from '../../shared/register/schema.ts';
import { followedKey } from '../table/certification-keys.ts';
import {
  certificateKey,
  dueDayPk,
  EVENT_PREFIX,
  listCounterKey,
  listPagePk,
  unitKey,
} from '../table/keys.ts';
import type { Item, Key, Table, TableWrite } from '../table/table.ts';
import type { Counter } from './unit-writes.ts';

const BATCH_GET_MAX = 100;

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

    /** Whether the register has followed a decision of a case. */
    async hasFollowed(caseId: string, sequence: number): Promise<boolean> {
      return (await table.get(followedKey(caseId, sequence))) !== undefined;
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
      const distinct = [...new Map(keys.map((key) => [key.pk, key])).values()];
      const items: Item[] = [];
      for (let from = 0; from < distinct.length; from += BATCH_GET_MAX) {
        items.push(...(await table.getMany(distinct.slice(from, from + BATCH_GET_MAX))));
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

function parseUnit(item: Item): Unit {
  return unitSchema.parse(item.unit);
}

function counterValue(item: Item | undefined): number {
  return item === undefined ? 0 : Number(item.value);
}
