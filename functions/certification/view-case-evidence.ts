import { evidenceSchema } from '../../shared/certification/schema.ts';
import type { EvidenceView } from '../../shared/evidence/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { viewEvidence } from '../evidence/view-evidence.ts';
import { caseKeyOf } from './case-key.ts';
import { openSection } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';

/**
 * The papers of an application as pictures, for five minutes. A renewal shows those of the case that it follows too. An
 * officer's look is written to the audit trail: papers name people.
 * @throws DomainError NOT_FOUND also where it is not the reader's; STORE_UNAVAILABLE
 */
export async function viewCaseEvidence(
  given: CertificationGiven & {
    readonly uploads: EvidenceRepository;
    readonly addresses: EvidenceAddresses;
  },
  request: Ask & { readonly caseId: string },
): Promise<readonly EvidenceView[]> {
  const { caseId, actor, actorName, now, requestId } = request;
  const held = await given.cases.findCase(caseId);
  if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(held.state);
  const stored = await given.cases.findSection(caseId, 'evidence');
  if (stored === undefined) return [];
  const key = await caseKeyOf(given, held);
  const { items } = evidenceSchema.parse(openSection(caseId, stored, key));
  if (actor.party !== 'merchant' && items.length > 0) {
    await given.cases.commit([
      auditWrite({
        ...{ id: requestId, at: now, actor: actor.accountId, action: 'evidence-viewed', caseId },
        ...(actorName === undefined ? {} : { actorName }),
      }),
    ]);
  }
  const evidenceIds = items.map(({ evidenceId }) => evidenceId);
  const { renews } = held.state.identity;
  const parts = { evidence: given.uploads, addresses: given.addresses };
  const views = await Promise.all(
    [caseId, ...(renews === undefined ? [] : [renews])].map((owner) =>
      viewEvidence(parts, { caseId: owner, evidenceIds }, now),
    ),
  );
  return views.flat();
}
