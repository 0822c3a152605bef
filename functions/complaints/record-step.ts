import { stepAfter } from '../../shared/complaints/lifecycle.ts';
import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { Step } from '../../shared/complaints/transition.ts';
import type { AuditAction } from '../../shared/desk/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { findingWrites } from '../certification/finding.ts';
import type { CertificationGiven } from '../certification/given.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import type { TableWrite } from '../table/table.ts';
import { assertOwnRecord } from './assert-own-record.ts';
import { assertTold, type ToldPorts } from './assert-told.ts';
import { sealMessage } from './case-seals.ts';
import { changedCaseWrites } from './case-writes.ts';
import { correctionWrites } from './correction.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type Asked, doneOnce } from './done-once.ts';
import { type Draft, draftStep } from './draft-step.ts';
import { merchantNoticeWrites } from './merchant-notice.ts';
import type { OpenCase } from './open-cases.ts';
import { repeatedPenaltyWrites } from './repeated-penalties.ts';
import type { ComplaintsRepository } from './repository.ts';
import { type PreparedSplit, prepareSplit, type SplitPorts, splitOffWrites } from './split-case.ts';
import { stepNoticeWrites } from './step-notices.ts';
import { openTwins } from './twin-cases.ts';

export interface RecordPorts extends DeskPorts, ToldPorts, Omit<SplitPorts, 'complaints' | 'caseKeys'> {
  readonly complaints: Pick<
    ComplaintsRepository,
    'findCase' | 'findReceipt' | 'listPenalties' | 'wasDone' | 'commit'
  >;
  readonly caseKeys: DeskPorts['caseKeys'] & SplitPorts['caseKeys'];
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  /** Where the address of a certified unit is found. */
  readonly certification: CertificationGiven;
  /** Scheme and host of this service. */
  readonly publicOrigin: string;
}

export interface RecordRequest extends Asked {
  readonly caller: Caller;
  readonly caseId: string;
  readonly step: StepRequest & { readonly letterSha256?: string | undefined };
  readonly auditId: string;
}

interface Recorded {
  readonly revision: number;
  readonly step: Step;
  readonly splitOff?: string;
}

/**
 * Takes a step in a case: event, letter, notice, work list and audit trail in one transaction, or none of them. Sent again
 * under the same key, it is taken once, and answered with the case as it then stands.
 * @throws DomainError CONFLICT where the table of steps does not allow it, FORBIDDEN where another officer has to
 * @throws DomainError VERSION_MISMATCH where somebody changed the case, or the letter is not the one that was seen
 * @throws DomainError NOT_FOUND outside the officer's scope, INVALID_INPUT, STORE_UNAVAILABLE
 */
export const recordStep = (ports: RecordPorts, request: RecordRequest): Promise<Recorded> =>
  doneOnce(
    ports.complaints,
    { ...request, about: request.caseId },
    { attempt: (done) => take(ports, request, done), repeated: () => recorded(ports, request) },
  );

async function take(ports: RecordPorts, request: RecordRequest, done: TableWrite): Promise<Recorded> {
  const opened = await openAtDesk(ports, request.caller, request.caseId);
  await assertOwnRecord(ports, request.caller, { head: opened.stored.head, step: request.step });
  const split = await prepareSplit(ports, opened, request.step);
  const drafted = { ...request, splitOffId: split?.caseId };
  const draft = draftStep(opened, drafted, await openTwins(ports, opened.stored));
  await assertTold(ports, opened.stored.head, request.step.type);
  if (draft.letter.to !== 'officers' && draft.letter.sha256 !== request.step.letterSha256) {
    throw new DomainError('VERSION_MISMATCH', 'expected the letter that was previewed');
  }
  const writes = await writesOf(ports, request, { opened, draft, split });
  await ports.complaints.commit([...writes, done]);
  return {
    revision: opened.stored.revision + 1,
    step: stepAfter(draft.after.events),
    ...(split === undefined ? {} : { splitOff: split.caseId }),
  };
}

/** The case after a step of the caller's own, which may have taken it to another office. */
async function recorded({ complaints }: RecordPorts, { caseId, step }: RecordRequest): Promise<Recorded> {
  const stored = await complaints.findCase(caseId);
  if (stored === undefined) throw new DomainError('NOT_FOUND', 'expected a case that is there');
  const { head, revision, links } = stored;
  const splits = links.filter(({ split }) => split === true).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const newest = step.splitOff === undefined ? undefined : splits.at(-1);
  return {
    revision,
    step: stepAfter(head.events),
    ...(newest === undefined ? {} : { splitOff: newest.other }),
  };
}

async function writesOf(
  ports: RecordPorts,
  { caller, caseId, at, auditId, step }: RecordRequest,
  {
    opened,
    draft,
    split,
  }: { readonly opened: OpenCase; readonly draft: Draft; readonly split: PreparedSplit | undefined },
): Promise<readonly TableWrite[]> {
  const { stored, key } = opened;
  if (key === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
  const sequence = draft.after.events.length;
  const message =
    draft.message === undefined ? undefined : sealMessage(key, caseId, { ...draft.message, sequence });
  const work = await ports.desk.findWorkItem(caseId);
  const caseKey = { key, wrapped: stored.deskKey ?? '' };
  const { publicOrigin } = ports;
  return [
    ...changedCaseWrites({ stored, work, after: draft.after, message }),
    ...stepNoticeWrites(draft, caseKey, { at, publicOrigin }),
    ...(await merchantNoticeWrites(ports.certification, draft, { caseKey, at, publicOrigin })),
    ...(await repeatedPenaltyWrites(ports, draft.after, work?.subject ?? '')),
    ...findingWrites(draft.after),
    ...(split === undefined
      ? []
      : await splitOffWrites(ports, split, { opened, draft, caller, at, auditId, reason: step.text ?? '' })),
    ...correctionWrites(draft.after, step),
    auditWrite({
      id: auditId,
      at,
      actor: caller.accountId,
      actorName: caller.name,
      action: auditActionOf(draft),
      detail: draft.type,
      caseId,
    }),
  ];
}

function auditActionOf({ type, letter }: Draft): AuditAction {
  if (type === 'transferred') return 'case-transferred';
  return letter.to === 'citizen' && type !== 'message-added' ? 'decision-recorded' : 'case-changed';
}
