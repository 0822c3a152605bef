import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { Actor, CaseHead } from '../../shared/complaints/schema.ts';
import { lastDayToAct, standingOf } from '../../shared/complaints/standing.ts';
import type { Turn, WorkItem, WorkRow } from '../../shared/desk/schema.ts';
import { addDays } from '../../shared/kernel/days.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import type { TableWrite } from '../table/table.ts';
import { procedureOf } from './procedure.ts';

const TURN_OF = {
  citizen: 'complainant',
  officer: 'officer',
  decider: 'decider',
  merchant: 'merchant',
  clock: 'nobody',
} as const satisfies Record<Actor, Turn>;

/**
 * The row of a case in the work lists; `undefined` for one in which nobody has to do anything any more.
 * @param subject unit or goods; words of the person who filed it stay sealed
 * @param before the row as it was read: who has the case in hand keeps it
 * @param calendar by which its days are counted; the one that holds now, where not given
 */
export function workItemOf(
  head: CaseHead,
  subject: string,
  before: WorkItem | undefined,
  calendar = WORKING_CALENDAR,
): WorkRow | undefined {
  const procedure = procedureOf(head, calendar);
  const { step, turn, due, question } = standingOf(head, procedure);
  // Of an erased case nobody can take a step any more.
  if (turn === undefined || head.erasedAt !== undefined) return undefined;
  const dueDay = lastDayToAct(head, procedure);
  // A review is another officer's, and so is a case that was passed on: nobody has it in hand to begin with.
  const isNewTask = before?.division !== head.division || (step === 'review' && before.stage !== 'review');
  const kept = isNewTask ? undefined : before;
  return {
    kind: head.track,
    caseId: head.caseId,
    reference: caseReference(head.caseId),
    division: head.division,
    subject,
    stage: step,
    dueDay,
    turn: TURN_OF[turn],
    assignee: kept?.assignee,
    assigneeName: kept?.assigneeName,
    openedAt: head.filedAt,
    version: before?.version ?? 0,
    ...(due === undefined ? {} : { calendar: due.calendarVersion }),
    // From the day after the last one to answer, how to go on is the office's to decide.
    ...(turn === 'citizen' && question !== undefined
      ? { later: [{ from: addDays(question.replyBy, 1), stage: step, turn: 'officer', dueDay }] }
      : {}),
  };
}

/** What the work lists call a case: its unit, else the number of a plate, else its goods. */
export const subjectOf = (
  head: Pick<CaseHead, 'goods' | 'rule' | 'plate'>,
  unitName: string | undefined,
): string => unitName ?? head.plate ?? head.goods ?? head.rule ?? '';

/**
 * The writes that move a case in the work lists along with its change.
 * @param before the row as it was read; `undefined` where the case is in no list
 */
export const workWrites = (before: WorkItem | undefined, after: CaseHead): readonly TableWrite[] =>
  workRowWrites(before, workItemOf(after, before?.subject ?? subjectOf(after, undefined), before));
