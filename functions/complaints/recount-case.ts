import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import { isTrack } from '../../shared/complaints/schema.ts';
import type { WorkRow } from '../../shared/desk/schema.ts';
import type { Recounted } from '../desk/recount-due-days.ts';
import { reminderKey } from '../table/complaints-keys.ts';
import { reminderDay } from './reminder-writes.ts';
import type { ComplaintsRepository } from './repository.ts';
import { workItemOf } from './work-item.ts';

/**
 * A complaint or report counted by another calendar, and the row by which its reminder is found: an older one is put
 * right when its day comes.
 * @returns `undefined` for other kinds of work, and for a case that ended meanwhile
 */
export async function recountCase(
  complaints: Pick<ComplaintsRepository, 'findCase'>,
  row: WorkRow,
  calendar: WorkingCalendar,
): Promise<Recounted | undefined> {
  if (!isTrack(row.kind)) return undefined;
  const stored = await complaints.findCase(row.caseId);
  const after = stored && workItemOf(stored.head, row.subject, row, calendar);
  if (stored === undefined || after === undefined) return undefined;
  const day = reminderDay(stored.head, calendar);
  return { after, writes: day === undefined ? [] : [{ put: reminderKey(day, row.caseId) }] };
}
