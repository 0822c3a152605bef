import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import { open } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { viewEvidence } from '../evidence/view-evidence.ts';
import type { AccessGiven } from './access-given.ts';
import { reasonContext } from './access-writes.ts';
import { accessKeyOf, handOverView, listAccounts } from './list-access.ts';

/**
 * A hand-over as the officer who answers it sees it: who asks, for whose access to end, and the proof. It names
 * people, so that looking at it is written to the audit trail.
 * @throws DomainError NOT_FOUND outside of the officer's scope; STORE_UNAVAILABLE
 */
export async function viewHandOver(
  given: AccessGiven & {
    readonly evidence: EvidenceRepository;
    readonly evidenceAddresses: EvidenceAddresses;
  },
  caller: Caller,
  {
    handOverId,
    now,
    auditId,
  }: { readonly handOverId: string; readonly now: Instant; readonly auditId: string },
) {
  const stored = await given.access.findHandOver(handOverId);
  if (stored === undefined) throw new DomainError('NOT_FOUND', 'expected a hand-over');
  assertCovers(caller, stored.division);
  const { uscc, subject, version, proofs } = stored;
  await given.access.commit([
    auditWrite({
      ...{ id: auditId, at: now, actor: caller.accountId, actorName: caller.name },
      ...{ action: 'case-viewed', detail: 'hand-over', caseId: handOverId },
    }),
  ]);
  const key = await accessKeyOf(given, uscc);
  const accounts = await listAccounts(given, uscc);
  const asker = accounts.find(({ accountId }) => accountId === stored.by);
  const view = { evidence: given.evidence, addresses: given.evidenceAddresses };
  return {
    ...handOverView(given, stored, key),
    ...{ uscc, subject, version },
    reason: key === undefined ? '' : String(open(key, stored.sealedReason, reasonContext(handOverId))),
    by: { accountId: stored.by, name: asker?.name ?? '' },
    accounts: [...accounts],
    proofs: [...(await viewEvidence(view, { caseId: handOverId, evidenceIds: proofs }, now))],
  };
}
