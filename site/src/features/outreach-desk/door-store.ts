import type { Arrival, DoorGroup, DoorList, Tick } from '../../../../shared/outreach/door-api.ts';

/** Days after the session for which a device keeps the names of its list. */
const KEPT_DAYS = 2;
const DAY_MS = 86_400_000;
const LIST_PREFIX = 'door-list:';
const TICK_PREFIX = 'door-tick:';
const CONFLICT_PREFIX = 'door-conflict:';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The list at the door as one device has it: the list as it was last loaded, and each tick until the service has it. A
 * tick is a row of its own, so that two tabs never write over each other's.
 * @param place `<event>/<session>`
 */
export function doorStore(storage: Store, place: string) {
  const listKey = LIST_PREFIX + place;
  const tickKey = (number: string): string => `${TICK_PREFIX}${place}:${number}`;
  const conflictKey = (number: string): string => `${CONFLICT_PREFIX}${place}:${number}`;
  return {
    readList: (): DoorList | undefined => read<DoorList>(storage, listKey),
    keepList: (list: DoorList): void => storage.setItem(listKey, JSON.stringify(list)),
    listTicks: (): readonly Tick[] => listed<Tick>(storage, `${TICK_PREFIX}${place}:`),
    keepTick: (tick: Tick): void => storage.setItem(tickKey(tick.number), JSON.stringify(tick)),
    /** What another device recorded, where this one says something else. */
    listConflicts: (): readonly Arrival[] => listed<Arrival>(storage, `${CONFLICT_PREFIX}${place}:`),
    keepConflict: (theirs: Arrival): void =>
      storage.setItem(conflictKey(theirs.number), JSON.stringify(theirs)),
    forgetConflict: (number: string): void => storage.removeItem(conflictKey(number)),
    /** The service has this tick. A newer one of the same group, made meanwhile, stays and follows it. */
    settle(sent: Tick, stands: Arrival): void {
      const now = read<Tick>(storage, tickKey(sent.number));
      if (now?.tickId === sent.tickId) storage.removeItem(tickKey(sent.number));
      else if (now !== undefined) this.keepTick({ ...now, base: stands.version });
      this.noteArrival(stands);
    },
    dropTick: (number: string): void => storage.removeItem(tickKey(number)),
    noteArrival(arrival: Arrival): void {
      const list = this.readList();
      if (list === undefined) return;
      const groups = list.groups.map((group) =>
        group.number === arrival.number && (group.arrival?.version ?? 0) <= arrival.version
          ? { ...group, arrival }
          : group,
      );
      this.keepList({ ...list, groups });
    },
    /** Everything of this session goes from the device; ticks that were not sent would be lost. */
    forget(): void {
      for (const { number } of this.listTicks()) this.dropTick(number);
      for (const { number } of this.listConflicts()) this.forgetConflict(number);
      storage.removeItem(listKey);
    },
  };
}
export type DoorStore = ReturnType<typeof doorStore>;

/** Names of sessions that are over go from the device, whoever had them. Ticks name nobody and wait to be sent. */
export function forgetOldLists(storage: Store, nowMs: number): void {
  for (const key of keysOf(storage, LIST_PREFIX)) {
    const list = read<DoorList>(storage, key);
    if (list === undefined || nowMs - Date.parse(list.session.endsAt) > KEPT_DAYS * DAY_MS) {
      storage.removeItem(key);
    }
  }
}

/** A group with how many came, as this device knows it. */
export interface DoorRow extends DoorGroup {
  /** Nobody has said anything yet: `undefined`. */
  readonly came: number | undefined;
  readonly isUnsent: boolean;
  readonly theirs?: Arrival;
}

/** What the page shows: the list, and over it what this device has ticked since. */
export function doorRows(
  groups: readonly DoorGroup[],
  ticks: readonly Tick[],
  conflicts: readonly Arrival[],
): readonly DoorRow[] {
  const own = new Map(ticks.map((tick) => [tick.number, tick]));
  const others = new Map(conflicts.map((arrival) => [arrival.number, arrival]));
  return groups.map((group) => {
    const tick = own.get(group.number);
    const theirs = others.get(group.number);
    return {
      ...group,
      came: tick?.count ?? group.arrival?.count,
      isUnsent: tick !== undefined,
      ...(theirs === undefined ? {} : { theirs }),
    };
  });
}

/** Whether what somebody typed is part of a name or of a number, written with or without its dash. */
export function isSought(group: Pick<DoorGroup, 'name' | 'number'>, typed: string): boolean {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  const number = plain.replace(/[\s-]/g, '').toUpperCase();
  return (
    plain === '' ||
    group.name.normalize('NFKC').toLowerCase().includes(plain) ||
    (number !== '' && group.number.includes(number))
  );
}

function keysOf(storage: Store, prefix: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}

const listed = <T>(storage: Store, prefix: string): readonly T[] =>
  keysOf(storage, prefix).flatMap((key) => {
    const value = read<T>(storage, key);
    return value === undefined ? [] : [value];
  });

function read<T>(storage: Store, key: string): T | undefined {
  try {
    return (JSON.parse(storage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}
