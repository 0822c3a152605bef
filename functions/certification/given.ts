import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import type { CommitmentSource } from '../../shared/certification/commitment.ts';
import type { Actor, CaseIdentity } from '../../shared/certification/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { DeskRepository } from '../desk/repository.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { CertificationRepository } from './repository.ts';

/** What the verbs of this feature work with. */
export interface CertificationGiven {
  readonly cases: CertificationRepository;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  readonly caseKeys: CaseKeys;
  readonly calendar: WorkingCalendar;
  /** The commitment in force. */
  readonly commitment: CommitmentSource;
  /** Every version that ever was in force: what somebody signed is shown as they signed it. */
  readonly commitments: readonly CommitmentSource[];
  /** Where people read on: goes into notices. */
  readonly publicOrigin: string;
}

type Owned = Pick<CaseIdentity, 'uscc' | 'division'>;

/** Who asks, when, and under which name a repetition is known. */
export interface Ask {
  readonly actor: Actor;
  /** Name of an officer, for the audit trail. */
  readonly actorName?: string | undefined;
  readonly now: Instant;
  /** The caller's idempotency key, or another name that is the same when the same is asked again. */
  readonly requestId: string;
  /** Refuses whoever has no business with the case, as if it did not exist. */
  readonly assertMay: (state: Pick<CaseState, 'submittedAt'> & { readonly identity: Owned }) => void;
}
