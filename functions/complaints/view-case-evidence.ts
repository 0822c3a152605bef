import type { EvidenceView } from '../../shared/evidence/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { viewEvidence } from '../evidence/view-evidence.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';

/**
 * The photos of a case for an officer of its office, at addresses that last five minutes. That they were looked at is
 * on the record before an address is told.
 * @throws DomainError NOT_FOUND outside the officer's scope, STORE_UNAVAILABLE
 */
export async function viewCaseEvidence(
  ports: DeskPorts & {
    readonly evidence: EvidenceRepository;
    readonly evidenceAddresses: EvidenceAddresses;
  },
  request: {
    readonly caller: Caller;
    readonly caseId: string;
    readonly at: Instant;
    readonly auditId: string;
  },
): Promise<{ evidence: EvidenceView[] }> {
  const { caller, caseId, at, auditId } = request;
  const { stored, messages } = await openAtDesk(ports, caller, caseId);
  const said = messages.flatMap(({ evidenceIds }) => evidenceIds);
  const evidenceIds = [...new Set([...stored.head.evidenceIds, ...said])];
  if (evidenceIds.length === 0) return { evidence: [] };
  await ports.complaints.commit([
    auditWrite({
      id: auditId,
      at,
      actor: caller.accountId,
      actorName: caller.name,
      action: 'evidence-viewed',
      caseId,
    }),
  ]);
  const { evidence, evidenceAddresses: addresses } = ports;
  return { evidence: [...(await viewEvidence({ evidence, addresses }, { caseId, evidenceIds }, at))] };
}
