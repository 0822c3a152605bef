import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { JointAct } from '../../shared/complaints/joint-api.ts';
import { canErase } from '../../shared/complaints/retention.ts';
import type { Person } from '../../shared/complaints/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { eraseEvidenceWrites } from '../evidence/erase-evidence-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { takeBackNotices } from '../notices/take-back-notices.ts';
import { givingWay } from '../table/give-way.ts';
import { openPerson } from './case-seals.ts';
import { openAtDesk } from './desk-case.ts';
import { eraseWrites, evidenceIdsOf } from './erase-writes.ts';
import { forgetLinks } from './forget-links.ts';
import { type Asking, auditedEach, confirmedExport, type JointPorts, writeDecision } from './joint-acts.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface DecidingPorts extends JointPorts {
  readonly complaints: JointPorts['complaints'] & Pick<ComplaintsRepository, 'findReceipt'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  readonly notices: Pick<NoticeRepository, 'listNotices' | 'commit'>;
}

/** What became of a case that two people wanted erased: one that is in hand stays. */
interface Outcome {
  readonly caseId: string;
  readonly outcome: 'erased' | 'in-hand' | 'changed';
}

/**
 * The second person confirms or refuses. A refusal leaves everything as it was; a confirmed erasure is done at once,
 * each case for itself, and a case that is being handled is kept.
 * @throws DomainError NOT_FOUND, FORBIDDEN for whoever asked, CONFLICT where it was decided, INVALID_INPUT for a refusal
 *   without a reason, STORE_UNAVAILABLE
 */
export async function decideJointAct(
  ports: DecidingPorts,
  request: Asking & {
    readonly actId: string;
    readonly confirm: boolean;
    readonly reason?: string | undefined;
  },
): Promise<{ act: JointAct; outcomes: Outcome[] }> {
  const { confirm, reason } = request;
  if (!confirm && reason === undefined) {
    throw new DomainError('INVALID_INPUT', 'expected a reason', {
      issues: [{ field: 'reason', code: 'required', zh: '拒绝须写明理由', en: 'A refusal needs a reason' }],
    });
  }
  const act = await writeDecision(ports, request);
  if (act.state !== 'confirmed' || act.kind !== 'erasure') return { act, outcomes: [] };
  const outcomes: Outcome[] = [];
  for (const caseId of act.caseIds)
    outcomes.push({
      caseId,
      outcome: await givingWay(() => eraseOne(ports, request, { act, caseId })).catch(changed),
    });
  return { act, outcomes };
}

async function eraseOne(
  ports: DecidingPorts,
  asking: Asking,
  { act, caseId }: { readonly act: JointAct; readonly caseId: string },
): Promise<Outcome['outcome']> {
  const { at, caller } = asking;
  const opened = await openAtDesk(ports, caller, caseId).catch(passedOn);
  if (opened === undefined) return 'changed';
  const { stored } = opened;
  const { head, receiptHash } = stored;
  if (head.erasedAt !== undefined) return 'erased';
  if (!canErase(head)) return 'in-hand';
  await takeBackNotices(ports.notices, caseId);
  await forgetLinks(ports.complaints, stored);
  const [row, work, photos] = await Promise.all([
    ports.complaints.findReceipt(receiptHash),
    ports.desk.findWorkItem(caseId),
    eraseEvidenceWrites(ports.evidence, { caseId, evidenceIds: evidenceIdsOf(head), at }),
  ]);
  await ports.complaints.commit([
    ...eraseWrites({ stored, row, work, at, photos }),
    ...auditedEach(asking, { ...act, caseIds: [caseId] }, 'erasure-done'),
  ]);
  return 'erased';
}

/** A case in which others write all the time keeps back no other. */
function changed(error: unknown): 'changed' {
  if (error instanceof DomainError && error.code === 'CONFLICT') return 'changed';
  throw error;
}

/** A case that went to another office since keeps back no other. */
function passedOn(error: unknown): undefined {
  if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
}

/**
 * The identities of a confirmed export; each fetch is on the record before anything is told.
 * @throws DomainError NOT_FOUND, CONFLICT, STORE_UNAVAILABLE
 */
export async function fetchIdentities(
  ports: JointPorts,
  request: Asking & { readonly actId: string },
): Promise<{ people: { caseId: string; reference: string; person?: Person }[] }> {
  const act = await confirmedExport(ports, request);
  await givingWay(() => ports.complaints.commit(auditedEach(request, act, 'identity-export-fetched')));
  const people = await Promise.all(
    act.caseIds.map(async (caseId) => {
      const { stored, key } = await openAtDesk(ports, request.caller, caseId);
      const person = key === undefined ? undefined : openPerson(key, stored);
      return { caseId, reference: caseReference(caseId), ...(person === undefined ? {} : { person }) };
    }),
  );
  return { people };
}
