import type { WorkRow } from '../../shared/desk/schema.ts';
import { placeOf } from '../../shared/desk/work-list.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { dueMoveKey, RECOUNT_KEY } from '../table/desk-keys.ts';
import { givingWay } from '../table/give-way.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { DeskRepository } from './repository.ts';
import { workRowWrites } from './work-rows.ts';

/** Rows in one run; the next minute goes on from there. */
const MOST_AT_ONCE = 200;

/** A case counted anew: its row as it is to be, and what else moves with it. */
export interface Recounted {
  readonly after: WorkRow;
  readonly writes: readonly TableWrite[];
}

/**
 * Counts the last days of open cases anew once holiday data have changed, some in each run, and writes down of each that
 * moved from when to when and by which calendars. A row that was written by the new calendar is left alone.
 * @param asked.recount a case counted by the new calendar; `undefined` for kinds that are not counted here
 * @returns how many cases moved
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function recountDueDays(
  desk: Pick<DeskRepository, 'findRecount' | 'listWork' | 'commit'>,
  asked: {
    readonly scope: string;
    readonly calendarVersion: string;
    readonly now: Instant;
    readonly recount: (row: WorkRow) => Promise<Recounted | undefined>;
  },
): Promise<number> {
  const { scope, calendarVersion, now, recount } = asked;
  const known = await desk.findRecount();
  const isBegun = known?.calendar === calendarVersion;
  if (isBegun && known.after === undefined) return 0;
  const page = await desk.listWork(scope, isBegun ? known.after : undefined);
  const some = page.items.slice(0, MOST_AT_ONCE);
  let moved = 0;
  for (const row of some) {
    if (row.calendar === calendarVersion) continue;
    const counted = await recount(row);
    if (counted === undefined || daysOf(counted.after) === daysOf(row)) continue;
    if (await move(desk, row, counted, { calendarVersion, now })) moved += 1;
  }
  const last = some.at(-1);
  const isAll = some.length === page.items.length && page.next === undefined;
  const after = isAll || last === undefined ? {} : { after: placeOf(last) };
  const mark = { put: { ...RECOUNT_KEY, recount: { calendar: calendarVersion, ...after } } };
  await givingWay(() => desk.commit([mark]));
  return moved;
}

async function move(
  desk: Pick<DeskRepository, 'commit'>,
  before: WorkRow,
  { after, writes }: Recounted,
  { calendarVersion, now }: { readonly calendarVersion: string; readonly now: Instant },
): Promise<boolean> {
  const moveRow = {
    at: now,
    ...(before.dueDay === undefined ? {} : { from: before.dueDay }),
    ...(after.dueDay === undefined ? {} : { to: after.dueDay }),
    ...(before.calendar === undefined ? {} : { calendarFrom: before.calendar }),
    calendarTo: calendarVersion,
  };
  const isMoved = before.dueDay !== after.dueDay;
  try {
    await desk.commit([
      ...workRowWrites(before, after),
      ...writes,
      ...(isMoved ? [{ put: { ...dueMoveKey(before.caseId, before.version + 1), move: moveRow } }] : []),
    ]);
    return isMoved;
  } catch (error) {
    // Somebody is at work on it, and counts by the new calendar.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/** What of a row the calendar decides: its last day, and the days to come on which time alone changes it. */
const daysOf = ({ dueDay, later }: WorkRow): string => JSON.stringify([dueDay, later]);
