import type { Instant } from '../../shared/kernel/days.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import type { Signer } from '../adapters/signer.ts';
import type { DeskRepository } from '../desk/repository.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import type { RegisterRepository } from '../register/repository.ts';
import type { Table } from '../table/table.ts';
import type { ComplaintsRepository } from './repository.ts';

/** What the public side of complaints stands on. */
export interface ComplaintPorts {
  readonly complaints: ComplaintsRepository;
  readonly desk: DeskRepository;
  readonly evidence: EvidenceRepository;
  readonly evidenceAddresses: EvidenceAddresses;
  readonly notices: NoticeRepository;
  readonly register: RegisterRepository;
  readonly sessions: Table;
  readonly caseKeys: Pick<CaseKeys, 'create'>;
  readonly keyedHash: KeyedHash;
  readonly proofSigner: Signer;
  readonly now: () => Instant;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly config: { readonly publicOrigin: string };
}
