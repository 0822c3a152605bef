import type { CaseView } from '../../shared/complaints/case-view.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { viewEvidence } from '../evidence/view-evidence.ts';
import type { OpenCase } from './open-cases.ts';
import { viewCase } from './view-case.ts';

export interface PhotoPorts {
  readonly evidence: EvidenceRepository;
  readonly evidenceAddresses: EvidenceAddresses;
}

/** The photos of a case for somebody who may see it: those of its person, and for officers the merchant's too. */
export function viewPhotos(
  { evidence, evidenceAddresses: addresses }: PhotoPorts,
  { stored: { head } }: OpenCase,
  given: { readonly now: Instant; readonly isOfficer: boolean },
): Promise<CaseView['photos']> {
  const { caseId, evidenceIds: own, merchantEvidenceIds: merchants = [] } = head;
  const evidenceIds = given.isOfficer ? [...own, ...merchants] : own;
  return viewEvidence({ evidence, addresses }, { caseId, evidenceIds }, given.now).then((photos) => [
    ...photos,
  ]);
}

/** Cases as the holder of their receipt sees them, with their photos. @throws DomainError STORE_UNAVAILABLE */
export const viewCases = (
  ports: PhotoPorts,
  cases: readonly OpenCase[],
  now: Instant,
): Promise<readonly CaseView[]> =>
  Promise.all(
    cases.map(async (each) => ({
      ...viewCase(each, now),
      photos: await viewPhotos(ports, each, { now, isOfficer: false }),
    })),
  );
