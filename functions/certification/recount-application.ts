import type { DueMove, WorkRow } from '../../shared/desk/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { Recounted } from '../desk/recount-due-days.ts';
import { applicationMoveKey } from '../table/certification-keys.ts';
import type { CertificationGiven } from './given.ts';
import { workItemOf } from './work-item.ts';

/** An application counted by the calendar that is in force (R6). The facts stay; what they say of days follows. */
export async function recountApplication(
  { cases, calendar }: Pick<CertificationGiven, 'cases' | 'calendar'>,
  row: WorkRow,
  now: Instant,
): Promise<Recounted | undefined> {
  const { caseId, version } = row;
  const held = await cases.findCase(caseId);
  const after = held === undefined ? undefined : workItemOf(held.state, row, { now, calendar });
  if (after === undefined) return undefined;
  if (after.dueDay === row.dueDay) return { after, writes: [] };
  const move: DueMove = {
    at: now,
    ...(row.dueDay === undefined ? {} : { from: row.dueDay }),
    ...(after.dueDay === undefined ? {} : { to: after.dueDay }),
    ...(row.calendar === undefined ? {} : { calendarFrom: row.calendar }),
    calendarTo: calendar.version,
  };
  const audit = auditWrite({
    ...{ id: `${caseId}-due-${version + 1}`, at: now, actor: 'system' },
    ...{ action: 'case-changed', detail: 'due-day-moved', caseId },
  });
  return { after, writes: [{ put: { ...applicationMoveKey(caseId, version + 1), move } }, audit] };
}
