import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { isAllowed } from '../../shared/complaints/lifecycle.ts';
import { nextReminder, type Reminder } from '../../shared/complaints/reminding.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { reminderKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { procedureOf } from './procedure.ts';

/** What the clock has to note next in a case, and on which day, by the working days that are known. */
export function reminderOf(head: CaseHead, calendar = WORKING_CALENDAR): Reminder | undefined {
  if (head.erasedAt !== undefined || !isAllowed(head, 'reminded', 'clock')) return undefined;
  return nextReminder(head, standingOf(head, procedureOf(head, calendar)), calendar);
}

/** The day of it. */
export const reminderDay = (head: CaseHead, calendar = WORKING_CALENDAR): Day | undefined =>
  reminderOf(head, calendar)?.day;

/** The row by which the clock finds a case, moved when its day moves. */
export function reminderWrites(before: CaseHead | undefined, after: CaseHead): readonly TableWrite[] {
  const [was, is] = [before === undefined ? undefined : reminderDay(before), reminderDay(after)];
  if (was === is) return [];
  return [
    ...(was === undefined ? [] : [{ remove: reminderKey(was, after.caseId) }]),
    ...(is === undefined ? [] : [{ put: reminderKey(is, after.caseId) }]),
  ];
}
