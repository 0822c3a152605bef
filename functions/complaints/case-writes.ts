import { caseReference } from '../../shared/complaints/case-reference.ts';
import { penalisedOn } from '../../shared/complaints/penalty.ts';
import { anonymiseDayOf } from '../../shared/complaints/retention.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import type { WorkItem } from '../../shared/desk/schema.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { caseLookupWrites } from '../desk/case-lookup-writes.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import {
  anonymiseKey,
  caseFactsKey,
  caseHeadKey,
  caseMessageKey,
  casePersonKey,
  penaltyKey,
  similarKey,
} from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { figureRowWrites } from './figure-row-write.ts';
import { reminderWrites } from './reminder-writes.ts';
import type { SealedMessage, StoredCase } from './stored-case.ts';
import { subjectOf, workItemOf, workWrites } from './work-item.ts';

/** A case that was not there before, sealed. */
export interface NewCase {
  readonly head: CaseHead;
  readonly deskKey: string;
  readonly receiptHash: string;
  readonly facts: string;
  readonly person: string | undefined;
  /** What it may be like: see likeness.ts. */
  readonly likenesses: readonly string[];
  /** The unit of the register that it is about. */
  readonly about: Pick<Unit, 'name' | 'uscc'> | undefined;
}

/** All writes of a new case. */
export function newCaseWrites(opened: NewCase): readonly TableWrite[] {
  const { head, deskKey, receiptHash, facts, person, likenesses, about } = opened;
  const { caseId, receivedOn } = head;
  const subject = subjectOf(head, about?.name);
  return [
    { put: { ...caseHeadKey(caseId), revision: 1, head, deskKey, receiptHash }, expect: 'absent' },
    { put: { ...caseFactsKey(caseId), sealed: facts }, expect: 'absent' },
    ...(person === undefined
      ? []
      : [{ put: { ...casePersonKey(caseId), sealed: person }, expect: 'absent' as const }]),
    ...likenesses.map((likeness) => ({ put: { ...similarKey(likeness, receivedOn, caseId), caseId } })),
    ...figureRowWrites(head),
    ...reminderWrites(undefined, head),
    ...workRowWrites(undefined, workItemOf(head, subject, undefined)),
    ...caseLookupWrites({
      caseId,
      kind: head.track,
      reference: caseReference(caseId),
      division: head.division,
      subject,
      openedAt: head.filedAt,
      uscc: about?.uscc,
    }),
  ];
}

/** A case as it was read, and as it is to be. */
export interface CaseChange {
  readonly stored: StoredCase;
  /** Its row in the work lists as it was read (`desk.findWorkItem`). */
  readonly work: WorkItem | undefined;
  readonly after: CaseHead;
  /** What was said along with it, sealed. */
  readonly message?: SealedMessage | undefined;
}

/** All writes of a change to a case, its rows in the work lists among them: refused where somebody was first. */
export function changedCaseWrites({ stored, work, after, message }: CaseChange): readonly TableWrite[] {
  const { caseId } = after;
  const { deskKey, receiptHash } = stored;
  return [
    {
      put: { ...caseHeadKey(caseId), revision: stored.revision + 1, head: after, deskKey, receiptHash },
      expect: { attribute: 'revision', equals: stored.revision },
    },
    ...(message === undefined
      ? []
      : [{ put: { ...caseMessageKey(caseId, message.sequence), ...message }, expect: 'absent' as const }]),
    ...figureRowWrites(after),
    ...workWrites(work, after),
    ...anonymiseWrites(stored.head, after),
    ...penaltyWrites(stored.head, after),
    ...reminderWrites(stored.head, after),
  ];
}

/** The row by which the clock finds a case that ended, moved when the day moves. */
function anonymiseWrites(before: CaseHead, after: CaseHead): readonly TableWrite[] {
  const [was, is] = [anonymiseDayOf(before), anonymiseDayOf(after)];
  if (was === is) return [];
  return [
    ...(was === undefined ? [] : [{ remove: anonymiseKey(was, after.caseId) }]),
    ...(is === undefined ? [] : [{ put: anonymiseKey(is, after.caseId) }]),
  ];
}

/** The row by which a penalty of a unit is counted; gone when the case is taken up again. */
function penaltyWrites(before: CaseHead, after: CaseHead): readonly TableWrite[] {
  const { unit, caseId } = after;
  const [was, is] = [penalisedOn(before), penalisedOn(after)];
  if (unit === undefined || was === is) return [];
  return [
    ...(was === undefined ? [] : [{ remove: penaltyKey(unit, was, caseId) }]),
    ...(is === undefined ? [] : [{ put: penaltyKey(unit, is, caseId) }]),
  ];
}
