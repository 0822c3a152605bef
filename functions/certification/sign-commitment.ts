import { createHash } from 'node:crypto';
import { commitmentText } from '../../shared/certification/commitment.ts';
import type { SignedCommitment } from '../../shared/certification/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { caseKeyOf } from './case-key.ts';
import { sectionWrite } from './case-writes.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, sectionContext } from './held-case.ts';
import { takeStep } from './take-step.ts';

export interface SignRequest extends Ask {
  readonly caseId: string;
  readonly expectedFacts: number;
  readonly version: string;
  /** SHA-256 of the text that the person was shown. */
  readonly sha256: string;
  readonly signer: string;
  readonly capacity: string;
}

/**
 * Signs the commitment: exactly the bytes that were shown, which are those of the version in force.
 * @throws DomainError VERSION_MISMATCH where another text was shown; what `takeStep` throws
 */
export async function signCommitment(given: CertificationGiven, request: SignRequest): Promise<HeldCase> {
  const { version, sha256, signer, capacity, now, caseId } = request;
  const signed: SignedCommitment = { version, sha256, signer, capacity, signedAt: now };
  return takeStep(given, {
    ...request,
    step: 'sign-commitment',
    data: async () => {
      assertShown(given, request);
      return { version, sha256 };
    },
    more: async (held) => {
      const stored = await given.cases.findSection(caseId, 'commitment');
      const key = await caseKeyOf(given, held);
      const sealed = seal(key, signed, sectionContext(caseId, 'commitment'));
      const next = (stored?.version ?? 0) + 1;
      return {
        writes: [sectionWrite(caseId, { section: 'commitment', version: next, savedAt: now, sealed })],
        savedAt: { commitment: now },
      };
    },
  });
}

/** Looked at once the case is known to be the caller's, so that nothing is told to anybody else. */
function assertShown({ commitment }: CertificationGiven, { version, sha256 }: SignRequest): void {
  const inForce = createHash('sha256').update(commitmentText(commitment)).digest('hex');
  if (version === commitment.version && sha256 === inForce) return;
  throw new DomainError('VERSION_MISMATCH', 'expected the text in force to be the one that was shown');
}
