import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { isAllowed } from '../../shared/complaints/lifecycle.ts';
import { reminderDayOf } from '../../shared/complaints/reminding.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { reminderKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { procedureOf } from './procedure.ts';

/** The day on which the clock has something to note in a case, by the working days that are known. */
export function reminderDay(head: CaseHead, calendar = WORKING_CALENDAR): Day | undefined {
  if (head.erasedAt !== undefined || !isAllowed(head, 'reminded', 'clock')) return undefined;
  return reminderDayOf(head, standingOf(head, procedureOf(head, calendar)), calendar);
}

/** The row by which the clock finds a case, moved when its day moves. */
export function reminderWrites(before: CaseHead | undefined, after: CaseHead): readonly TableWrite[] {
  const [was, is] = [before === undefined ? undefined : reminderDay(before), reminderDay(after)];
  if (was === is) return [];
  return [
    ...(was === undefined ? [] : [{ remove: reminderKey(was, after.caseId) }]),
    ...(is === undefined ? [] : [{ put: reminderKey(is, after.caseId) }]),
  ];
}
