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
import { accessKeyOf, accountView, handOverView } from './list-access.ts';

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
  const { by, ends, sealedReason } = stored;
  const people = await given.access.findAccounts(uscc, [by, ...ends]);
  const accounts = people.map((account) => accountView(uscc, account, key));
  const asker = accounts.find(({ accountId }) => accountId === by);
  const view = { evidence: given.evidence, addresses: given.evidenceAddresses };
  return {
    ...handOverView(given, stored, key),
    ...{ uscc, subject, version },
    reason:
      key === undefined || sealedReason === undefined
        ? ''
        : String(open(key, sealedReason, reasonContext(handOverId))),
    by: { accountId: by, name: asker?.name ?? '' },
    accounts: accounts.filter(({ accountId }) => ends.includes(accountId)),
    proofs: [...(await viewEvidence(view, { caseId: handOverId, evidenceIds: proofs }, now))],
  };
}
