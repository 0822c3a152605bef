import { caseReference } from '../../shared/complaints/case-reference.ts';
import { withEvent } from '../../shared/complaints/lifecycle.ts';
import { type Standing, standingOf } from '../../shared/complaints/standing.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import { reminderKey } from '../table/complaints-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { openPerson } from './case-seals.ts';
import { changedCaseWrites } from './case-writes.ts';
import { eachDue } from './each-due.ts';
import { procedureOf } from './procedure.ts';
import { reminderOf } from './reminder-writes.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { StoredCase } from './stored-case.ts';

export interface RemindPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'listReminders' | 'commit'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly caseKeys: Pick<CaseKeys, 'unwrap'>;
  /** Scheme and host of this service. */
  readonly publicOrigin: string;
}

/**
 * Notes in each case that is due within two working days that this is so, once for each clock, and reminds a person
 * who has not answered by the last day, once for each question. One is not taken for the other. Reads the cases of which that is so and no others,
 * however many are open.
 * @returns how many were noted
 * @throws what kept one of them back, once the others were noted
 */
export function remindDueCases(ports: RemindPorts, now: Instant): Promise<number> {
  const today = dayInShanghai(now);
  return eachDue(
    (after) => ports.complaints.listReminders(today, after),
    (ref) => remind(ports, ref, { today, now }),
  );
}

async function remind(
  ports: RemindPorts,
  { day, caseId }: { readonly day: string; readonly caseId: string },
  { today, now }: { readonly today: Day; readonly now: Instant },
): Promise<boolean> {
  const stored = await ports.complaints.findCase(caseId);
  const reminder = stored === undefined ? undefined : reminderOf(stored.head);
  const due = reminder?.day;
  const row = { remove: reminderKey(day, caseId) };
  try {
    // What is to be noted follows from the case and not from the row by which it is found.
    if (stored === undefined || reminder === undefined || due === undefined || due > today) {
      await ports.complaints.commit([row, ...(due === undefined ? [] : [{ put: reminderKey(due, caseId) }])]);
      return false;
    }
    const { head } = stored;
    const standing = standingOf(head, procedureOf(head));
    const event = { type: 'reminded', at: now, on: today, by: 'clock', reason: reminder.of } as const;
    const after = withEvent(head, event, false);
    await ports.complaints.commit([
      ...changedCaseWrites({ stored, work: await ports.desk.findWorkItem(caseId), after }),
      ...(due === day ? [] : [row]),
      ...(reminder.of === 'question'
        ? await questionNotice(ports, stored, { standing, now, sequence: after.events.length })
        : []),
    ]);
    return true;
  } catch (error) {
    // Somebody is at work on it: the next minute looks again.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

async function questionNotice(
  { caseKeys, publicOrigin }: RemindPorts,
  stored: StoredCase,
  {
    standing,
    now,
    sequence,
  }: { readonly standing: Standing; readonly now: Instant; readonly sequence: number },
): Promise<readonly TableWrite[]> {
  const { head, deskKey } = stored;
  if (standing.question === undefined || !head.reachable || deskKey === undefined) return [];
  const key = await caseKeys.unwrap(head.caseId, deskKey);
  const contact = openPerson(key, stored)?.contact;
  const address = contact?.email ?? contact?.phone;
  if (contact === undefined || address === undefined) return [];
  const { locale } = contact;
  return newNoticeWrites({
    noticeId: `remind-${sequence}`,
    caseId: head.caseId,
    division: head.division,
    caseKey: { key, wrapped: deskKey },
    channel: contact.email === undefined ? 'sms' : 'mail',
    address,
    template: 'case-question-late',
    locale,
    params: {
      reference: caseReference(head.caseId),
      dueDay: standing.question.replyBy,
      link: `${publicOrigin}${locale === 'en' ? '/en' : ''}/case/`,
    },
    at: now,
  });
}
