import { nextReminder, type Reminder, type ReminderMark } from '../../shared/certification/reminders.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { reminderKey, reminderPointerKey } from '../table/certification-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { StoredReminder } from './repository.ts';

interface Wanted {
  readonly caseId: string;
  readonly what: Reminder;
  readonly marks: readonly ReminderMark[];
  /** Days up to this one are done with. */
  readonly since: Day;
}

/**
 * Moves a case's row in the list of reminders to the next day on which something is to be said; takes it out where
 * there is none. The row is one: whoever finds it moved by somebody else writes nothing.
 * @param before the row as read; `undefined` where there is none
 */
export function reminderWrites(
  before: StoredReminder | undefined,
  { caseId, what, marks, since }: Wanted,
): readonly TableWrite[] {
  const day = nextReminder(marks, since);
  if (day === before?.day && since === before?.since) return [];
  const pointer = reminderPointerKey(caseId, what);
  const expect =
    before === undefined ? ('absent' as const) : { attribute: 'version', equals: before.version };
  const version = (before?.version ?? 0) + 1;
  const left = before === undefined ? [] : [{ remove: reminderKey(before.day, caseId, what) }];
  if (day === undefined) return before === undefined ? [] : [{ remove: pointer, expect }, ...left];
  const reminder: StoredReminder = { caseId, what, day, since, version };
  return [
    { put: { ...pointer, version, reminder }, expect },
    ...(before?.day === day ? [] : left),
    { put: { ...reminderKey(day, caseId, what), reminder } },
  ];
}

/**
 * The same where what is reminded of has changed: what was due and not said yet is still said, the rest counts from
 * today.
 */
export function changedReminderWrites(
  before: StoredReminder | undefined,
  { caseId, what, marks, today }: Omit<Wanted, 'since'> & { readonly today: Day },
): readonly TableWrite[] {
  const since = before !== undefined && before.day <= today ? before.since : today;
  return reminderWrites(before, { caseId, what, marks, since });
}
