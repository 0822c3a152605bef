import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { caseReference } from '../../shared/complaints/case-reference.ts';
import { SERVICE_LIMITS } from '../../shared/complaints/law.ts';
import { isAllowed, withEvent } from '../../shared/complaints/lifecycle.ts';
import { type CaseEvent, type CaseHead, isTrack } from '../../shared/complaints/schema.ts';
import { clockAfter, type Standing, standingOf } from '../../shared/complaints/standing.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { noticeWrite } from '../notices/notice-write.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { openPerson } from './case-seals.ts';
import { changedCaseWrites } from './case-writes.ts';
import { procedureOf } from './procedure.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { StoredCase } from './stored-case.ts';

export interface RemindPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'commit'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem' | 'listWork'>;
  readonly caseKeys: Pick<CaseKeys, 'unwrap'>;
  /** Scheme and host of this service. */
  readonly publicOrigin: string;
}

/**
 * Notes in each case that is due within two working days that this is so, once for each clock, and reminds a person
 * who has not answered by the last day, once for each question. Reads the rows of all open cases, a page of the work list
 * at a time, and of the cases themselves only those that are due or wait for the person.
 * @param scope GB/T 2260 code of the province
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function remindDueCases(
  ports: RemindPorts,
  { scope, now }: { readonly scope: string; readonly now: Instant },
): Promise<number> {
  const today = dayInShanghai(now);
  const counted = WORKING_CALENDAR.addWorkingDays(today, SERVICE_LIMITS.remindBeforeWorkingDays);
  const limit = counted.known ? counted.value : undefined;
  let [reminded, after]: [number, string | undefined] = [0, undefined];
  do {
    const page = await ports.desk.listWork(scope, after);
    for (const { caseId, kind, dueDay, turn } of page.items) {
      const isDue = limit === undefined || (dueDay ?? '9999') <= limit;
      if (!isTrack(kind)) continue;
      if (!isDue && turn !== 'complainant') continue;
      const stored = await ports.complaints.findCase(caseId);
      if (stored !== undefined && (await remind(ports, stored, { today, now, limit }))) reminded += 1;
    }
    after = page.next;
  } while (after !== undefined);
  return reminded;
}

async function remind(
  ports: RemindPorts,
  stored: StoredCase,
  { today, now, limit }: { readonly today: Day; readonly now: Instant; readonly limit: Day | undefined },
): Promise<boolean> {
  const { head } = stored;
  const standing = standingOf(head, procedureOf(head));
  if (!isToBeReminded(head, standing, { today, limit }) || !isAllowed(head, 'reminded', 'clock'))
    return false;
  const after = withEvent(head, { type: 'reminded', at: now, on: today, by: 'clock' }, false);
  try {
    await ports.complaints.commit([
      ...changedCaseWrites({ stored, work: await ports.desk.findWorkItem(head.caseId), after }),
      ...(await questionNotice(ports, stored, { standing, now, sequence: after.events.length })),
    ]);
    return true;
  } catch (error) {
    // Somebody is at work on it: the next minute looks again.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

function isToBeReminded(
  { events }: Pick<CaseHead, 'events'>,
  { due, question }: Standing,
  { today, limit }: { readonly today: Day; readonly limit: Day | undefined },
): boolean {
  const since = (from: number): boolean =>
    !events.some(({ type, sequence }) => type === 'reminded' && sequence > from);
  if (question !== undefined && question.replyBy < today) return since(question.sequence);
  if (due?.day === undefined || due.paused || limit === undefined || due.day > limit) return false;
  return since(startOf(events));
}

/** Number of the event from which the running clock counts. */
function startOf(events: readonly CaseEvent[]): number {
  const from = clockAfter(events)?.from;
  return events.findLast(({ on, type }) => on === from && type !== 'reminded')?.sequence ?? 0;
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
  return [
    noticeWrite({
      noticeId: `remind-${sequence}`,
      caseId: head.caseId,
      division: head.division,
      caseKey: { key, wrapped: deskKey },
      channel: contact.email === undefined ? 'sms' : 'mail',
      address,
      template: 'case-question',
      locale,
      params: {
        reference: caseReference(head.caseId),
        dueDay: standing.question.replyBy,
        link: `${publicOrigin}${locale === 'en' ? '/en' : ''}/case/`,
      },
      at: now,
    }),
  ];
}
