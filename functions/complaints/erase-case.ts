import { isAllowed, withEvent } from '../../shared/complaints/lifecycle.ts';
import { canErase } from '../../shared/complaints/retention.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { eraseEvidenceWrites } from '../evidence/erase-evidence-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { takeBackNotices } from '../notices/take-back-notices.ts';
import { ConditionFailed } from '../table/table.ts';
import type { ChangePorts, ChangeRequest } from './change-case.ts';
import { eraseWrites, evidenceIdsOf } from './erase-writes.ts';
import { forgetLinks } from './forget-links.ts';
import { openCases } from './open-cases.ts';
import { WITHDRAWN, wasWithdrawn } from './view-case.ts';

const MAX_ATTEMPTS = 6;

export interface ErasingPorts extends ChangePorts {
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  readonly notices: Pick<NoticeRepository, 'listNotices' | 'commit'>;
}

/**
 * Destroys what a case says, its photos and the notices that wait, for the holder of its receipt: a complaint that nobody has taken up is withdrawn by it.
 * Done twice, it is done once.
 * @throws DomainError NOT_FOUND; CONFLICT while the case is being handled (withdraw it first); STORE_UNAVAILABLE
 */
export async function eraseCase(ports: ErasingPorts, request: ChangeRequest): Promise<void> {
  const { at, caseId } = request;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { row, cases } = await openCases(ports, request.receipt);
    const stored = cases.find((each) => each.stored.head.caseId === caseId)?.stored;
    if (stored === undefined) throw new DomainError('NOT_FOUND', 'expected a case of this receipt');
    if (stored.head.erasedAt !== undefined) return;
    if (!canErase(stored.head)) throw new DomainError('CONFLICT', 'expected a case that nobody is handling');
    const work = await ports.desk.findWorkItem(caseId);
    try {
      await takeBackNotices(ports.notices, caseId);
      await forgetLinks(ports.complaints, stored);
      const evidenceIds = evidenceIdsOf(stored.head);
      const photos = await eraseEvidenceWrites(ports.evidence, { caseId, evidenceIds, at });
      const head = withdrawn(stored.head, at);
      await ports.complaints.commit(eraseWrites({ stored: { ...stored, head }, row, work, at, photos }));
      return;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

function withdrawn(head: CaseHead, at: Instant): CaseHead {
  const type = WITHDRAWN[head.track];
  if (!isAllowed(head, type, 'citizen') || wasWithdrawn(head)) return head;
  return withEvent(head, { type, at, on: dayInShanghai(at), by: 'citizen' }, false);
}
