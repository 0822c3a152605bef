import { withEvent } from '../../shared/complaints/lifecycle.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { evidenceLinkWrites } from '../evidence/evidence-link-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { TableWrite } from '../table/table.ts';
import { sealMessage } from './case-seals.ts';
import { changedCaseWrites } from './case-writes.ts';
import { type Asked, doneOnce } from './done-once.ts';
import { type MerchantPorts, openForMerchant } from './merchant-case.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Of all answers to one case: as many as can be erased with it in one transaction, beside its person's. */
const MOST_PHOTOS = 9;

export interface AnswerRequest extends Asked {
  readonly caller: Caller;
  readonly caseId: string;
  readonly text: string;
  /** What is offered to be paid back, in fen. */
  readonly settlementFen: number | undefined;
  readonly evidenceIds: readonly string[];
  readonly auditId: string;
}

export interface AnswerPorts extends MerchantPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'wasDone' | 'commit'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
}

/**
 * The merchant answers the regulator's request, for officers to read; sent again under the same key, it is one answer.
 * @throws DomainError NOT_FOUND, CONFLICT where no answer is awaited in this step, INVALID_INPUT (photos),
 *   STORE_UNAVAILABLE
 */
export const answerAsMerchant = (ports: AnswerPorts, request: AnswerRequest): Promise<void> =>
  doneOnce(
    ports.complaints,
    { ...request, about: request.caseId },
    { attempt: (done) => answer(ports, request, done), repeated: () => {} },
  );

async function answer(ports: AnswerPorts, request: AnswerRequest, done: TableWrite): Promise<void> {
  const { caller, caseId, text, settlementFen: amountFen, evidenceIds, at, auditId } = request;
  const { stored, key } = await openForMerchant(ports, caller, caseId);
  if (key === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
  const event = {
    type: 'merchant-answered',
    at,
    on: dayInShanghai(at),
    by: 'merchant' as const,
    ...(amountFen === undefined ? {} : { amountFen }),
  };
  const { merchantEvidenceIds = [] } = stored.head;
  const photos = [...merchantEvidenceIds, ...evidenceIds];
  if (photos.length > MOST_PHOTOS)
    throw new DomainError('CONFLICT', `expected at most ${MOST_PHOTOS} photos`);
  const after = {
    ...withEvent(stored.head, event, true),
    ...(photos.length === 0 ? {} : { merchantEvidenceIds: photos }),
  };
  const sequence = after.events.length;
  const message = sealMessage(key, caseId, {
    from: 'merchant',
    at,
    text,
    evidenceIds: [...evidenceIds],
    to: 'officers',
    sequence,
  });
  await ports.complaints.commit([
    ...changedCaseWrites({ stored, work: await ports.desk.findWorkItem(caseId), after, message }),
    ...(await evidenceLinkWrites(ports.evidence, evidenceIds, { caseIds: [caseId], at, field: 'evidence' })),
    done,
    auditWrite({
      id: auditId,
      at,
      actor: caller.accountId,
      action: 'case-changed',
      detail: event.type,
      caseId,
    }),
  ]);
}
